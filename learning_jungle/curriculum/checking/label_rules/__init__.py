"""The rules that recompute what a misconception gives, one module for each field of mathematics."""
