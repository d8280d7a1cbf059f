"""The AI providers, each behind the same small protocol."""
