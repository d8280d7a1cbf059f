"""The WSGI entry point with the cheapest password hashes, for servers of tests that do not test hashing.

Production's hashes take a processor a twentieth of a second for each registration and each log-in.
"""

from argon2 import PasswordHasher

from learning_jungle.auth import passwords

passwords.HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

from wsgi import app as app  # noqa: E402 (the app hashes a password while it starts)
