"""What an operator does: check an installation, prove a deployed one, look at the question bank."""
