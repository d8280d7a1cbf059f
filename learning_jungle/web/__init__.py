"""What applies to every request: HTTPS, host names, headers, request ids, errors, logging and static files."""
