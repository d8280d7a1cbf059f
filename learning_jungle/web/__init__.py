"""What every response passes through: HTTPS, hosts, headers, request ids, errors, logging and static files."""
