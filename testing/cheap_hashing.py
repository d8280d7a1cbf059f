"""The WSGI entry point with the cheapest password hashes and kept templates, for servers of tests of other things.

Production's hashes take a processor a twentieth of a second for each registration and each log-in, and to compile all
templates takes a third of a second at each start.
"""

from argon2 import PasswordHasher

from learning_jungle.auth import passwords
from testing.kept_templates import keep_templates

passwords.HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

from wsgi import app as app  # noqa: E402 (the app hashes a password while it starts)

keep_templates(app)
