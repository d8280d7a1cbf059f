"""Hostile requests by the thousand: paths, queries, headers, cookies, forms and encodings that no browser sends."""
