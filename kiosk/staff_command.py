"""`kiosk staff`: who may enter staff mode. Works while the kiosk runs, as the same user.

The database lets a second process write (WAL; each waits up to 5 s for the other), and the running
kiosk reads the list anew for each PIN: neither the lock nor a restart is needed.

JSON keys of `list`: `staff` (list of `name`, `set_at`, `last_entry`; ISO 8601 UTC, or null).
"""

from __future__ import annotations

import getpass
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.config import ConfigError, load
from kiosk.core.staff_pin import PIN_MAX, PIN_MIN, PinProblem, name_problem, pin_problem
from kiosk.store.database import DATABASE, StoreError, open_database
from kiosk.store.database_key import database_key
from kiosk.store.pin_hash import hash_pin, is_pin
from kiosk.store.secrets import SecretError
from kiosk.store.staff import Member, StaffStore

_LENGTH = f"a PIN has {PIN_MIN} to {PIN_MAX} digits"
_PROBLEMS = {
    PinProblem.NOT_DIGITS: _LENGTH,
    PinProblem.TOO_SHORT: _LENGTH,
    PinProblem.TOO_LONG: _LENGTH,
    PinProblem.TOO_EASY: "this PIN is among the first that anybody tries; choose another",
}


class _RefusedError(Exception):
    """One line with the remedy."""


def run_staff_set_pin(config: Path | None, name: str) -> int:
    """The exit code. The PIN is asked on the terminal, or is the first line of stdin."""

    def set_pin(staff: StaffStore) -> None:
        if problem := name_problem(name):
            raise _RefusedError(f"--name: {problem}")
        pin = _ask_pin()
        others = [member for member in staff.members() if member.name != name]
        if any(is_pin(member.pin_hash, pin) for member in others):
            raise _RefusedError(
                "this PIN cannot tell who it is: somebody else has it; choose another"
            )
        staff.set_pin(name, hash_pin(pin), time.time())
        print(f"{name}: the PIN is set")  # noqa: T201  the command's answer

    return _run(config, set_pin)


def run_staff_list(config: Path | None, *, as_json: bool) -> int:
    def show(staff: StaffStore) -> None:
        members = staff.members()
        if as_json:
            print(json.dumps({"staff": [_plain(member) for member in members]}))  # noqa: T201
            return
        for member in members:
            entered = _time(member.last_entry) or "never"
            print(f"{member.name}  last entry: {entered}")  # noqa: T201  the command's answer
        if not members:
            print("nobody has a PIN yet; run: kiosk staff set-pin")  # noqa: T201

    return _run(config, show)


def run_staff_remove(config: Path | None, name: str) -> int:
    def remove(staff: StaffStore) -> None:
        if not staff.remove(name):
            raise _RefusedError(f"{name}: not on the list; kiosk staff list shows who is")
        print(f"{name}: removed")  # noqa: T201  the command's answer

    return _run(config, remove)


def _run(config: Path | None, work: Callable[[StaffStore], None]) -> int:
    """2 for a wrong configuration or secret, 1 when it was refused."""
    try:
        folder = load(config, os.environ).kiosk.data_path
        with _opened(folder) as staff:
            work(staff)
    except (ConfigError, SecretError) as error:
        return _say(str(error), 2)
    except (StoreError, _RefusedError) as error:
        return _say(str(error), 1)
    return 0


@contextmanager
def _opened(folder: Path) -> Iterator[StaffStore]:
    connection = open_database(folder / DATABASE, database_key(os.environ, folder))
    try:
        yield StaffStore(connection)
    finally:
        connection.close()


def _ask_pin() -> str:
    if sys.stdin.isatty():
        pin = getpass.getpass("New PIN: ").strip()
        again = getpass.getpass("Once more: ").strip()
    else:
        pin = again = sys.stdin.readline().strip()
    if problem := pin_problem(pin):
        raise _RefusedError(_PROBLEMS[problem])
    if pin != again:
        raise _RefusedError("the two differ; nothing was changed")
    return pin


def _plain(member: Member) -> dict[str, str | None]:
    return {
        "name": member.name,
        "set_at": _time(member.set_at),
        "last_entry": _time(member.last_entry),
    }


def _time(at: float | None) -> str | None:
    return None if at is None else f"{datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%M:%SZ}"


def _say(message: str, code: int) -> int:
    print(f"kiosk: staff: {message}", file=sys.stderr)  # noqa: T201  the command's answer
    return code
