"""Writes docs/environment.md from the table of variables."""

from __future__ import annotations

from pathlib import Path

from kiosk.environment.variables import TABLE, Row

PAGE = Path(__file__).parents[1] / "docs" / "environment.md"
HEAD = """# The environment

The kiosk does not trust the variables that it is started with: a desktop sets a proxy, another keyboard, a scale, and a wrong value of any of them must not keep the wall and the form away.
Before Qt or any library is loaded, each variable that one of them reads is *set*, *cleared*, *checked* or *kept*. The log names, at the start, those whose values do not count.
`[network] proxy` and the other settings take the place of what is cleared. A variable that is not here is read by nothing in the kiosk.

*Cleared, starts anew*: Python has taken the switch in before the first line of the kiosk runs, so the process replaces itself by the same command without it. A missing home folder, user entry, D-Bus or
UTF-8 stops nothing, unless `[kiosk] data_dir` is empty and there is no home: then, and without a screen, one line says so and the exit code is 1. stdin, stdout and stderr may be closed.

Made from the code by `make environment`; of two rows that fit, the first holds.

| variable | here | what it does |
|---|---|---|
"""


def page() -> str:
    """The whole page, in Markdown."""
    return HEAD + "".join(f"| {_names(row)} | {_fate(row)} | {row.what} |\n" for row in TABLE)


def _names(row: Row) -> str:
    return ", ".join(f"`{name}`" for name in row.names)


def _fate(row: Row) -> str:
    return f"{row.fate}: `{row.value}`" if row.value else str(row.fate)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
