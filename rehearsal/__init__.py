"""Rehearses a deployment on this machine, with a build, release phase, dynos, router and database like Heroku's."""
