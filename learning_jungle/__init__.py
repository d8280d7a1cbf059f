"""Learning JUNGLE: a ten-question maths diagnostic for families."""
