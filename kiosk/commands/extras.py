"""Libraries that only some commands need, and what to do where they were not installed."""

from __future__ import annotations

from importlib.util import find_spec


def lacking(extra: str, *libraries: str, remedy: str = "") -> str:
    """Say which libraries of an extra are not installed, and the remedy; empty where all are there.

    `remedy` is a command that helps as well. The extra is named in its checkout: the project's
    name on the package index may be somebody else's.
    """
    missing = [name for name in libraries if find_spec(name) is None]
    if not missing:
        return ""
    other = f"{remedy}, or " if remedy else ""
    what = " and ".join(missing)
    return f"{what} not installed; from this checkout, run: {other}pip install '.[{extra}]'"
