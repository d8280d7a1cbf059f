"""Measures the proof of a provider's questions with public word problems, of which the project keeps no copy."""
