"""Measures the cost of serving families, and compares it with a minimal app (the floor) and with a budget."""
