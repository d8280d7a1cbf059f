"""The smoke test: drives a deployed app as a family does, over HTTP, and says what passed."""
