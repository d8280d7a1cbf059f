"""The papers of ten questions that the bank gives: their mix, their plan, and what guessing would score on them."""
