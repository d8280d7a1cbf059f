"""Faulty copies of the app, one edit each, for the smoke test to catch."""
