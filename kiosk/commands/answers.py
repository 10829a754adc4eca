"""Prints the results of commands: text or JSON on stdout, and errors in one line on stderr."""

from __future__ import annotations

import codecs
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.commands.session import CommandError
from kiosk.core.text import for_log, for_terminal, isolated

# Columns that people copy from, and the table's width in characters without a terminal.
_WHOLE = frozenset({"ID", "NUMBER", "SINCE"})
_WIDE = 240


def answered(command: Callable[[], int]) -> int:
    """Run the command and return its exit code; prints a CommandError on stderr."""
    try:
        return command()
    except CommandError as error:
        complain(str(error))
        return error.code
    except UnicodeEncodeError:
        complain("what was given is not in UTF-8")
        return 2


def complain(line: str) -> None:
    print(f"kiosk: {for_terminal(line)}", file=sys.stderr)  # noqa: T201  the command's answer


def say(line: str) -> None:
    """Print a line and flush it, so a program that reads the output gets it at once."""
    print(for_terminal(line), flush=True)  # noqa: T201  the command's answer


def say_json(value: dict[str, Any]) -> None:
    """Print one line of JSON; control characters stay escaped and cannot affect the terminal."""
    unicode = codecs.lookup(sys.stdout.encoding or "ascii").name.startswith("utf")
    say(json.dumps(value, ensure_ascii=not unicode))


def say_table(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Print a table; each cell is shown literally, without markup."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in _WHOLE)
    for row in rows:
        table.add_row(*(Text(isolated(for_log(cell))) for cell in row))
    width = None if sys.stdout.isatty() else _WIDE
    Console(highlight=False, width=width).print(table)


def utc(moment: float | None) -> str:
    """Unix seconds as ISO 8601; empty for None."""
    if moment is None:
        return ""
    try:
        at = datetime.fromtimestamp(moment, UTC)
    except (OverflowError, ValueError, OSError):
        return "a time beyond the calendar"
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")
