"""Pages in a real Chromium: how a family moves through them, and what is checked on each."""
