"""What the answers to a paper show of how a child thinks, and how surely: pure functions of the answers."""
