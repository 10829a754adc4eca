"""Writes docs/environment.md from the table of variables."""

from __future__ import annotations

from pathlib import Path

from kiosk.environment.variables import TABLE, Variables

PAGE = Path(__file__).parents[1] / "docs" / "environment.md"
HEAD = """# The environment

The kiosk does not trust the variables that it is started with: a desktop sets a proxy, another
keyboard or a scale, and a wrong value of any of them must not keep the wall and the form away.
Before Qt or any library is loaded, each variable that one of them reads is *set*, *cleared*,
*checked* or *kept*. At its start the log names those whose values do not count. `[network] proxy`
and other settings take the place of what is cleared. Nothing in the kiosk reads a variable that is
not here.

*Cleared, starts anew*: Python has taken the switch in before the kiosk's first line runs, so the
process replaces itself by the same command without it. A missing home folder, user entry, D-Bus or
UTF-8 stops nothing, unless `[kiosk] data_dir` is empty and there is no home: then one line says so,
and the exit code is 1. So it is where there is no screen. stdin, stdout and stderr may be closed.

Made from the code by `make environment`; where two rows fit, the first holds.

| variable | here | what it does |
|---|---|---|
"""


def page() -> str:
    """The whole page, in Markdown."""
    return HEAD + "".join(f"| {_names(row)} | {_fate(row)} | {row.what} |\n" for row in TABLE)


def _names(row: Variables) -> str:
    return ", ".join(f"`{name}`" for name in row.names)


def _fate(row: Variables) -> str:
    return f"{row.fate}: `{row.value}`" if row.value else str(row.fate)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
