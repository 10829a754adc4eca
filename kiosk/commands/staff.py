"""`kiosk staff`: manages who may enter staff mode, also while the kiosk runs as the same user.

The database allows a second process to write (WAL; each waits up to 5 s for the other), and the
running kiosk reads the list again for each PIN, so neither the lock nor a restart is needed.

JSON keys of `list`: `staff` (list of `name`, `set_at`, `last_entry`; ISO 8601 UTC, or null).
"""

from __future__ import annotations

import getpass
import os
import secrets
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kiosk.commands.answers import answered, say, say_json
from kiosk.commands.audit import noted
from kiosk.commands.session import CommandError, CommandSession, reading, writing
from kiosk.core.counter.badge import BADGE_BYTES, badge_of
from kiosk.core.counter.staff_pin import PIN_MAX, PIN_MIN, PinProblem, name_problem, pin_problem
from kiosk.core.wall.qr import qr_file
from kiosk.store.faults import NoStoreError
from kiosk.store.pin_hash import hash_pin
from kiosk.store.staff import StaffMember, StaffStore

_LENGTH = f"a PIN has {PIN_MIN} to {PIN_MAX} digits"
_MODULE_PX = 12
_PROBLEMS = {
    PinProblem.NOT_DIGITS: _LENGTH,
    PinProblem.TOO_SHORT: _LENGTH,
    PinProblem.TOO_LONG: _LENGTH,
    PinProblem.TOO_EASY: "this PIN is among the first that anybody tries; choose another",
}


def run_staff_set_pin(config: Path | None, name: str) -> int:
    """Set a PIN, read from the terminal or the first line of stdin; returns the exit code."""

    def set_pin(pin: str, session: CommandSession, staff: StaffStore) -> None:
        staff.set_pin(name, hash_pin(pin), time.time())
        noted(session, "pin_set", name)
        say(f"{name}: the PIN is set")

    def command() -> int:
        if problem := name_problem(name):
            raise CommandError(f"staff: --name: {problem}")
        # Ask before the store is opened: the kiosk may want to start while the person types.
        return _run(config, partial(set_pin, _ask_pin()))

    return answered(command)


def run_staff_badge(config: Path | None, name: str, file: Path) -> int:
    """Make a badge for a person and draw its QR code into a new PNG file; returns the exit code."""

    def give(session: CommandSession, staff: StaffStore) -> None:
        badge = badge_of(secrets.token_bytes(BADGE_BYTES))
        try:
            # The file lets whoever has it skip the name: it is its owner's alone.
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            with os.fdopen(os.open(file, flags, 0o600), "wb") as picture:
                picture.write(qr_file(badge.text, _MODULE_PX))
        except OSError as error:
            raise CommandError(f"staff: {file}: {error.strerror}; give a new file") from None
        if not staff.set_badge(name, badge.key):
            file.unlink()
            raise CommandError(f"staff: {name}: has no PIN yet; run: kiosk staff set-pin")
        noted(session, "badge_made", name)
        say(f"{name}: print {file} and delete it; an earlier badge is no longer good")

    return _run(config, give)


def run_staff_list(config: Path | None, *, as_json: bool) -> int:
    def command() -> int:
        members = _members(config)
        if as_json:
            say_json({"staff": [_plain(member) for member in members]})
            return 0
        for member in members:
            entered = _time(member.last_entry) or "never"
            say(f"{member.name}  last entry: {entered}")
        if not members:
            say("nobody has a PIN yet; run: kiosk staff set-pin")
        return 0

    return answered(command)


def _members(config: Path | None) -> Sequence[StaffMember]:
    """Everybody with a PIN; nobody where no kiosk has run yet. Raises CommandError."""
    try:
        with reading(config) as session:
            return StaffStore(session.connection).members()
    except CommandError as error:
        if isinstance(error.__cause__, NoStoreError):
            return ()
        raise


def run_staff_remove(config: Path | None, name: str) -> int:
    def remove(session: CommandSession, staff: StaffStore) -> None:
        if not staff.remove(name):
            raise CommandError(f"staff: {name}: not on the list; kiosk staff list shows who is")
        noted(session, "pin_removed", name)
        say(f"{name}: removed")

    return _run(config, remove)


def _run(config: Path | None, work: Callable[[CommandSession, StaffStore], None]) -> int:
    """Run `work` and return the exit code: 2 for a wrong configuration or secret, 1 if refused."""

    def command() -> int:
        with writing(config) as session:
            work(session, StaffStore(session.connection))
        return 0

    return answered(command)


def _ask_pin() -> str:
    if sys.stdin.isatty():
        pin = getpass.getpass("New PIN: ").strip()
        again = getpass.getpass("Once more: ").strip()
    else:
        pin = again = sys.stdin.readline().strip()
    if problem := pin_problem(pin):
        raise CommandError(f"staff: {_PROBLEMS[problem]}")
    if pin != again:
        raise CommandError("staff: the two differ; nothing was changed")
    return pin


def _plain(member: StaffMember) -> dict[str, str | None]:
    return {
        "name": member.name,
        "set_at": _time(member.set_at),
        "last_entry": _time(member.last_entry),
    }


def _time(at: float | None) -> str | None:
    return None if at is None else f"{datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%M:%SZ}"
