"""Solvers for families of questions, found by their wording and split by what they are about."""
