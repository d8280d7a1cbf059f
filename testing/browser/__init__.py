"""Drives the app in Chromium as a family would, and checks each page."""
