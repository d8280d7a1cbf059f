"""The AI providers, which all implement the same small protocol."""
