"""What a primary maths question is: year groups, strands, templates, misconceptions and pictures.

Nothing here knows of Flask, the database or a child: values in, values out, and all chance from ``random.Random``.
"""
