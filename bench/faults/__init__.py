"""Faults on purpose: real processes under load, one thing broken at a time, and what families noticed of it."""
