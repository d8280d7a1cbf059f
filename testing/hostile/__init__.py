"""Generates and sends hostile requests: paths, queries, headers, cookies, forms and encodings no browser sends."""
