"""What schools teach: the year groups, the strands, the objectives of each year, and the limits they set."""
