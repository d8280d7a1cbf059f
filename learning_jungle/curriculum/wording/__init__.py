"""How a question is put in words: printed numbers, options, names, how much there is to read, and what is heard."""
