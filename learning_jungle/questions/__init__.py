"""The one door through which a diagnostic gets its questions: stored sets, from the AI or from the bank."""
