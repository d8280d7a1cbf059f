"""The command that sends hostile requests by the thousand."""
