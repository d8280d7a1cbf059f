"""The site's part of the smoke test: what every page must have, whoever looks at it."""

from __future__ import annotations

import re
from http.cookies import SimpleCookie
from typing import Final
from urllib.parse import urlsplit

import requests

from learning_jungle.curriculum.item import LETTERS
from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS
from learning_jungle.operations.smoke.browser import TIMEOUT_SECONDS, Browser
from learning_jungle.operations.smoke.page import Page
from learning_jungle.operations.smoke.question import NOT_LEARNED
from learning_jungle.operations.smoke.rows import Failed, NotApplicable

SERVER_ERROR: Final = 500
MAX_AGE: Final = re.compile(r"max-age=(\d+)")
ONE_DAY: Final = 86_400
DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
LOOPBACK: Final = ("127.0.0.1", "localhost", "[::1]")
PRIVATE: Final = ("/children/", "/diagnostic/", "/auth/grown-up", "/auth/account")
KEY: Final = re.compile(r"The right answer is ([A-D])")
RIGHT: Final = "which is right"
#: A header, and what its value must contain.
REQUIRED: Final[dict[str, str]] = {
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "",
    "Permissions-Policy": "",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
#: The only sources that a content security policy may name.
OWN_SOURCES: Final = ("'none'", "'self'", "data:")


class Site:
    """What a visitor without an account sees, and what is true of all pages together."""

    def __init__(self, address: str, memory: list[Page]) -> None:
        self.address = address
        self.memory = memory
        self.version = "unknown"
        self.release = ""
        #: Whether questions may come from an AI; known once it has been asked.
        self.ai_live = False
        self._visitor = Browser(address, memory)
        parts = urlsplit(address)
        self._netloc = parts.netloc
        self._over_tls = parts.scheme == "https"

    def open_home(self) -> str:
        """Open the pages that anyone may see."""
        page = self._visitor.open("/")
        if not page.is_html or "/auth/register" not in page.links or "/auth/login" not in page.links:
            raise Failed("The home page does not lead to Register and Log in.")
        for path in ("/privacy", "/privacy/children", "/accessibility", "/auth/register", "/auth/login"):
            self._visitor.open(path)
        return "200, with Register and Log in"

    def check_health(self) -> str:
        """Ask whether the app and its database are well."""
        health = self._visitor.open("/health").json()
        self.version = str(health.get("version", "unknown"))
        self.release = str(health.get("release") or "")
        if health.get("db_ok") is not True:
            raise Failed("The health check says that the database does not answer.")
        if health.get("status") != "ok":
            raise Failed(f"The health check says {health.get('status')}.")
        return f"ok, version {self.version}{f', release {self.release}' if self.release else ''}"

    def check_migrations(self) -> str:
        """Ask whether the schema is the one that the code needs."""
        health = self._visitor.get("/health").json()
        if health.get("schema_newer") is True:
            return "the schema is of a newer release, after a rollback"
        if health.get("schema_at_head") is not True:
            raise Failed("The schema is not at head: run flask db upgrade.")
        return "the schema is at head"

    def check_ai(self) -> str:
        """Ask whether the AI is in use, set up but not asked yet, or safely off."""
        status = self._visitor.open("/ai/status").json()
        mode, reason = status.get("mode"), status.get("reason")
        self.ai_live = mode == "live"
        if mode == "live" and status.get("provider") and status.get("model"):
            named = f"{status['provider']}, {status['model']}"
            success = DATE.search(str(status.get("last_success") or ""))
            return f"live: {named}, last success {success[0]}" if success else f"set up, not asked yet: {named}"
        if mode == "fallback" and reason:
            return f"safely off: {reason}"
        raise Failed(f"The AI says neither live nor why it is off, but {mode}.")

    def try_questions(self) -> str:
        """Try a question of each school year: the key is named only after an answer, and is right when it is chosen."""
        for year in YEAR_GROUPS:
            asked = f"/try?year={year}"
            page = self._visitor.open(asked)
            form = next((form for form in page.forms if "answer" in form.choices), None)
            if form is None or form.choices["answer"] != [*LETTERS, NOT_LEARNED]:
                raise Failed(f"/try does not ask a question with five answers for year {year}.")
            if KEY.search(page.main.text):
                raise Failed(f"/try tells the right answer of year {year} before it is answered.")
            asked += f"&question={form.fields.get('question', '')}"
            told = KEY.search(self._visitor.open(f"{asked}&answer={NOT_LEARNED}").main.text)
            if told is None or RIGHT not in self._visitor.open(f"{asked}&answer={told[1]}").main.text:
                raise Failed(f"/try does not tell the right answer of year {year}, or does not call it right.")
        return f"a question of each of {len(YEAR_GROUPS)} school years is explained"

    def check_sample_report(self) -> str:
        """Open the sample report, and ask which pages search engines may show."""
        page = self._visitor.open("/sample-report")
        marks = {name for element in page.main.walk() for name in element.attributes}
        if not {"data-next", "data-named", "data-method"} <= marks or "This is a sample" not in page.main.text:
            raise Failed("The sample report is not complete, or does not say that it is a sample.")
        robots = self._visitor.open("/robots.txt")
        rules = robots.text.splitlines()
        if robots.is_html or "Disallow: /" not in rules or "Allow: /try" not in rules:
            raise Failed("robots.txt does not say which pages are for everyone.")
        return "the sample report and robots.txt are complete"

    def check_https(self) -> str:
        """Ask for a page over HTTP, and send something over it."""
        self._only_over_tls()
        plain = f"http://{self._netloc}/privacy"
        got = requests.get(plain, timeout=TIMEOUT_SECONDS, allow_redirects=False)
        if got.status_code not in (301, 308) or got.headers.get("Location") != f"https://{self._netloc}/privacy":
            raise Failed(f"HTTP answered {got.status_code} and does not lead to HTTPS for good.")
        sent = requests.post(plain, data={}, timeout=TIMEOUT_SECONDS, allow_redirects=False)
        if not 400 <= sent.status_code < SERVER_ERROR:
            raise Failed(f"Sending over HTTP answered {sent.status_code} instead of being refused.")
        return f"{got.status_code} to the same page, sending refused"

    def check_headers(self) -> str:
        """Look at the headers of a page, an error, a static file, JSON and a redirect."""
        sheet = next((name for page in self.memory for name in page.style_sheets), "/static/")
        kinds = {
            "a page": self._visitor.get("/"),
            "an error": self._visitor.get("/no-such-page"),
            "a static file": self._visitor.get(urlsplit(sheet).path),
            "JSON": self._visitor.get("/health"),
            "a redirect": self._visitor.get("/children/"),
        }
        for kind, page in kinds.items():
            for name, wanted in REQUIRED.items():
                if wanted not in page.headers.get(name, "") or not page.headers.get(name):
                    raise Failed(f"{name} is missing or wrong on {kind}.")
            self._check_policy(kind, page.headers["Content-Security-Policy"])
            hsts = MAX_AGE.search(page.headers.get("Strict-Transport-Security", ""))
            if self._over_tls and (hsts is None or int(hsts[1]) < ONE_DAY):
                raise Failed(f"Strict-Transport-Security is missing or short on {kind}.")
        return f"all on {', '.join(kinds)}"

    @staticmethod
    def _check_policy(kind: str, policy: str) -> None:
        directives = [directive.split() for directive in policy.split(";") if directive.strip()]
        if "default-src" not in [directive[0] for directive in directives]:
            raise Failed(f"The content security policy has no default-src on {kind}.")
        for name, *sources in directives:
            if foreign := [source for source in sources if source not in OWN_SOURCES]:
                raise Failed(f"The content security policy allows {foreign[0]} in {name} on {kind}.")

    def check_cookie(self) -> str:
        """Look at the cookie that holds the session."""
        self._only_over_tls()
        given = SimpleCookie()
        page = Browser(self.address, self.memory).open("/auth/login")
        given.load(page.headers.get("Set-Cookie", ""))
        if not given:
            raise Failed("The login page sets no cookie.")
        for name, cookie in given.items():
            if not (name.startswith("__Host-") and cookie["secure"] and cookie["httponly"] and cookie["samesite"]):
                raise Failed("A cookie is not __Host-, Secure, HttpOnly and SameSite.")
        return "__Host-, Secure, HttpOnly, SameSite"

    def check_no_store(self) -> str:
        """Look at the caching of every page of a family that was seen."""
        pages = [page for page in self.memory if page.path.startswith(PRIVATE)]
        for page in pages:
            if "no-store" not in page.headers.get("Cache-Control", ""):
                raise Failed(f"A page below /{page.path.split('/')[1]}/ may be kept by a cache.")
        if not pages:
            raise Failed("Not reached: no page of a family was seen.")
        return f"no-store on all {len(pages)}"

    def check_no_errors(self) -> str:
        """Look at every answer of the run."""
        if not self.memory:
            raise Failed("Not reached: nothing was answered.")
        if broken := [page for page in self.memory if page.status >= SERVER_ERROR]:
            first = broken[0]
            raise Failed(f"{len(broken)} answers were server errors, the first {first.status} to a {first.method}.")
        return f"{len(self.memory)} answers, none of them 5xx"

    def _only_over_tls(self) -> None:
        if not self._over_tls:
            if urlsplit(self.address).netloc.rsplit(":", 1)[0] in LOOPBACK:
                raise NotApplicable("A server on this machine, without TLS.")
            raise Failed("The address given begins with http://, so nothing is encrypted.")
