"""The things a child counts, each drawn about (0, 0) within 40 by 40 units in one flat hand."""
