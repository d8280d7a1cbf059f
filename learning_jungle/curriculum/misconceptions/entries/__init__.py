"""The entries of the glossary, one module for each field of mathematics."""
