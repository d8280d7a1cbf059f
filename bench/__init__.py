"""Measures what a family costs to serve, against a floor and a budget; ``python -m bench`` runs it."""
