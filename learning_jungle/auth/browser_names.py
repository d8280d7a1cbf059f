"""Names the kind of browser and device that signs in, so that a parent can tell their devices apart.

Only this name is stored, never the User-Agent header, which would tell much more about a device.
"""

from __future__ import annotations

from typing import Final

#: What to look for in a User-Agent header, and the name; the first match counts, because most browsers claim to be
#: Chrome or Safari as well.
_BROWSERS: Final = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Silk/", "Silk"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_DEVICES: Final = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("CrOS", "a Chromebook"),
    ("Windows", "Windows"),
    ("Silk/", "a Fire tablet"),
    ("Android", "an Android tablet"),
    ("Linux", "Linux"),
)
UNKNOWN_BROWSER: Final = "A browser"


def browser_name(user_agent: str) -> str:
    """Return a browser and a device in words, such as "Safari on iPhone"; what is not known is left out."""
    browser = _first(_BROWSERS, user_agent) or UNKNOWN_BROWSER
    device = _device(user_agent)
    return f"{browser} on {device}" if device else browser


def _device(user_agent: str) -> str | None:
    if "Android" in user_agent and "Mobile" in user_agent and "Silk/" not in user_agent:
        return "an Android phone"
    if "Macintosh" in user_agent:
        # An iPad asks for pages as a Mac does.
        return "a Mac or iPad" if _first(_BROWSERS, user_agent) == "Safari" else "a Mac"
    return _first(_DEVICES, user_agent)


def _first(signs: tuple[tuple[str, str], ...], user_agent: str) -> str | None:
    return next((name for sign, name in signs if sign in user_agent), None)
