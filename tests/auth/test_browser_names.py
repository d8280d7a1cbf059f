"""A sign-in keeps a coarse name of the browser, and nothing else of its User-Agent."""

from __future__ import annotations

import pytest

from learning_jungle.auth.browser_names import browser_name
from learning_jungle.models import LONGEST_BROWSER_NAME

MOZ = "Mozilla/5.0 "
KIT = " AppleWebKit/605.1.15 (KHTML, like Gecko) "
SAMSUNG = "SamsungBrowser/25.0 Chrome/121.0 Safari/537.36"
MAC = "(Macintosh; Intel Mac OS X 10_15_7)"
IPHONE = "(iPhone; CPU iPhone OS 17_5 like Mac OS X)"


@pytest.mark.parametrize(
    ("user_agent", "name"),
    [
        (f"{MOZ}{IPHONE}{KIT}Version/17.5 Mobile/15E148 Safari/604.1", "Safari on iPhone"),
        (f"{MOZ}(iPad; CPU OS 13_1 like Mac OS X){KIT}Version/13.1 Mobile/15E148 Safari/604.1", "Safari on iPad"),
        (f"{MOZ}{MAC}{KIT}Version/17.5 Safari/605.1.15", "Safari on a Mac or iPad"),
        (f"{MOZ}{MAC}{KIT}Chrome/126.0 Safari/537.36", "Chrome on a Mac"),
        (f"{MOZ}(iPad; CPU OS 17_5 like Mac OS X){KIT}CriOS/126.0 Safari/604.1", "Chrome on iPad"),
        (f"{MOZ}(Windows NT 10.0; Win64; x64){KIT}Chrome/126.0 Safari/537.36 Edg/126.0", "Edge on Windows"),
        (f"{MOZ}(Windows NT 10.0; rv:127.0) Gecko/20100101 Firefox/127.0", "Firefox on Windows"),
        (f"{MOZ}(Linux; Android 10; K){KIT}Chrome/126.0 Mobile Safari/537.36", "Chrome on an Android phone"),
        (f"{MOZ}(Linux; Android 10; K){KIT}Chrome/126.0 Safari/537.36", "Chrome on an Android tablet"),
        (f"{MOZ}(Linux; Android 13; X){KIT}{SAMSUNG}", "Samsung Internet on an Android tablet"),
        (f"{MOZ}(Linux; Android 9; KFMAWI){KIT}Silk/120.4 like Chrome/120.0 Safari/537.36", "Silk on a Fire tablet"),
        (f"{MOZ}(X11; CrOS x86_64 14541.0.0){KIT}Chrome/126.0 Safari/537.36", "Chrome on a Chromebook"),
        (f"{MOZ}(X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0", "Firefox on Linux"),
        (f"{MOZ}(Windows NT 10.0; Win64; x64){KIT}Chrome/126.0 Safari/537.36 OPR/111.0", "Opera on Windows"),
        ("", "A browser"),
        ("curl/8.5.0", "A browser"),
        ("maya@example.com " * 1000, "A browser"),
    ],
)  # fmt: skip
def test_a_browser_is_named_in_words(user_agent: str, name: str) -> None:
    assert browser_name(user_agent) == name
    assert len(name) <= LONGEST_BROWSER_NAME
