"""Prints the results of commands: text or JSON on stdout, and errors in one line on stderr."""

from __future__ import annotations

import codecs
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.commands.session import CommandError
from kiosk.core.text import for_log, for_terminal, isolated

# Columns that people copy from, and the table's width in characters without a terminal.
_WHOLE = frozenset({"ID", "NUMBER", "SINCE"})
_WIDE = 240
_READABLE = 40
_HIGH = 25


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
    with _written():
        print(for_terminal(line), flush=True)  # noqa: T201  the command's answer


def say_json(value: dict[str, Any]) -> None:
    """Print one line of JSON; control characters stay escaped and cannot affect the terminal."""
    unicode = codecs.lookup(sys.stdout.encoding or "ascii").name.startswith("utf")
    say(json.dumps(value, ensure_ascii=not unicode))


def say_table(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """Print a table; each cell is shown literally, without markup.

    On a terminal that is too narrow for it, each row is a block of lines instead.
    """
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else _WIDE
    if _least_width(columns, rows) > width:
        say("\n\n".join(_block(columns, row, width) for row in rows))
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in _WHOLE)
    for row in rows:
        table.add_row(*(Text(isolated(for_log(cell))) for cell in row))
    with _written():
        # Without a height Rich takes any terminal that it knows nothing of for one of 80 columns.
        Console(highlight=False, width=width, height=_HIGH).print(table)


@contextmanager
def _written() -> Iterator[None]:
    """Raise CommandError where the answer goes into a file for which the disk has no room."""
    try:
        yield
    except BrokenPipeError:
        # Nobody reads on: the command line ends without a word.
        raise
    except OSError as error:
        # What is left in the buffer would fail once more at the end.
        with Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        raise CommandError(f"the answer cannot be written: {error.strerror}") from None


def _least_width(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> int:
    """Characters of a table whose last column, the longest, is still a readable one."""
    cells = [max(map(len, column)) for column in zip(columns, *rows, strict=True)]
    return sum(cells[:-1]) + 2 * len(cells) + min(cells[-1], _READABLE)


def _block(columns: tuple[str, ...], row: tuple[str, ...], width: int) -> str:
    """One line for each cell that is not empty, behind the column's name."""
    room = max(map(len, columns)) + 2
    return "\n".join(
        textwrap.fill(
            isolated(for_log(cell)),
            max(width, room + _READABLE // 2),
            initial_indent=column.ljust(room),
            subsequent_indent=" " * room,
            break_on_hyphens=False,
        )
        for column, cell in zip(columns, row, strict=True)
        if cell
    )


def utc(moment: float | None) -> str:
    """Unix seconds as ISO 8601; empty for None."""
    if moment is None:
        return ""
    try:
        at = datetime.fromtimestamp(moment, UTC)
    except (OverflowError, ValueError, OSError):
        return "a time beyond the calendar"
    return at.isoformat(timespec="seconds").replace("+00:00", "Z")
