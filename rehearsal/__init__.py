"""Rehearses a deployment on this machine: build, release, dynos, router and database as the platform has them."""
