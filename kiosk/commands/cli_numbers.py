"""Reads the numbers of the command line, and says in words what one may be."""

from __future__ import annotations

from collections.abc import Callable

import typer

_MOST_DAYS = 36_500


def days(given: str | float) -> float:
    """A number of days. Raises typer.BadParameter."""
    try:
        value = float(given)
    except ValueError:
        value = -1
    if not 0 <= value <= _MOST_DAYS:
        raise typer.BadParameter(f"{given}: write a number of days from 0 to {_MOST_DAYS}, like 30")
    return value


def whole(lowest: int, highest: int) -> Callable[[str | int], int]:
    """A reader of whole numbers within these two, which raises typer.BadParameter for others."""

    def read(given: str | int) -> int:
        try:
            value = int(given)
        except ValueError:
            value = lowest - 1
        if not lowest <= value <= highest:
            told = f"write a whole number from {lowest} to {highest}"
            raise typer.BadParameter(f"{given}: {told}")
        return value

    # Typer shows the name where it has no better one.
    read.__name__ = "number"
    return read
