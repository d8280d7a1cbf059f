"""The one renderer of pictures, as inline SVG."""

from __future__ import annotations

from learning_jungle.curriculum.picture import Picture


def render(picture: Picture) -> str:
    """Return a picture as SVG."""
    return f'<svg viewBox="0 0 340 10" role="img" aria-label="{picture.kind}"></svg>'
