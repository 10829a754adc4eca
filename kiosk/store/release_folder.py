"""The folder with the state of the releases, and the links that follow it.

With the standard library alone: `kiosk.switch` must start where little else does.
"""

from __future__ import annotations

import errno
import fcntl
import logging
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kiosk.core.fleet.release import Releases, is_version
from kiosk.core.fleet.release_text import from_text, to_text
from kiosk.store import durable

log = logging.getLogger(__name__)

STATE = Path("/var/lib/offer-kiosk")
VERSIONS = Path("/usr/lib/offer-kiosk")
FILE = "releases.json"
CURRENT, PREVIOUS = "current", "previous"
# An update that the kiosk's user asks for: offer-kiosk-update.path waits for this file.
UPDATE_WANTED = "update-wanted"
_LONGEST = 64_000
_PATIENCE_S = 10.0
_LOOK_EVERY_S = 0.02


class ReleaseFolder:
    """The state of the releases on this machine. Each call raises OSError.

    The file decides, and the links follow: whatever a power cut has left, the next change or start
    brings the links to where the file says, or else to a version that is there.
    """

    def __init__(self, state: Path = STATE, versions: Path = VERSIONS) -> None:
        self.state = state
        self._versions = versions

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> ReleaseFolder:
        """The service's folder, which systemd names; for a shell the usual one.

        Versions are where the link leads.
        """
        named = environ.get("STATE_DIRECTORY", "").partition(":")[0]
        state = Path(named) if named.startswith("/") else STATE
        try:
            versions = (state / CURRENT).readlink().parent
        except OSError:
            versions = VERSIONS
        return cls(state, versions if versions.is_absolute() else VERSIONS)

    def load(self) -> Releases:
        """Read the state; without a file that can be read, only where the link leads is known."""
        try:
            with (self.state / FILE).open("rb") as file:
                return from_text(file.read(_LONGEST).decode())
        except FileNotFoundError:
            pass
        except (OSError, ValueError) as error:
            log.warning("%s: %s", self.state / FILE, error)
        return Releases(current=self._linked(CURRENT))

    def change(self, event: Callable[[Releases], Releases]) -> Releases:
        """Change the state and bring the links in line; returns the new state."""
        with self._locked():
            before = self.load()
            after = self._possible(event(before))
            if after != before or not (self.state / FILE).exists():
                durable.write(self.state / FILE, to_text(after).encode())
            self._link(CURRENT, after.current)
            self._link(PREVIOUS, after.previous)
            return after

    def ask_for_update(self) -> None:
        """Ask for an update now, as an order does: a unit of root's waits for the file."""
        if not self.state.is_dir():
            raise FileNotFoundError(errno.ENOENT, "no service is installed", str(self.state))
        durable.write(self.state / UPDATE_WANTED, b"")

    def is_there(self, version: str) -> bool:
        return is_version(version) and os.access(self._program(version), os.X_OK)

    def _possible(self, wanted: Releases) -> Releases:
        """The state without versions that have been taken from the disk."""
        previous = wanted.previous if self.is_there(wanted.previous) else ""
        if self.is_there(wanted.current):
            trial = wanted.trial if previous else None
            return Releases(wanted.current, previous, trial, wanted.refusals)
        others = (wanted.previous, self._linked(CURRENT), *self._installed())
        current = next(filter(self.is_there, others), wanted.current)
        return Releases(current, "", None, wanted.refusals)

    def _installed(self) -> list[str]:
        """All versions, the latest installed first."""
        every = self._versions.iterdir() if self._versions.is_dir() else ()
        there = [one for one in every if self.is_there(one.name)]
        return [one.name for one in sorted(there, key=_changed, reverse=True)]

    def _program(self, version: str) -> Path:
        return self._versions / version / "bin" / "kiosk"

    def _linked(self, name: str) -> str:
        try:
            target = (self.state / name).readlink()
        except OSError:
            return ""
        return target.name if is_version(target.name) else ""

    def _link(self, name: str, version: str) -> None:
        link, target = self.state / name, self._versions / version
        if not version:
            if link.is_symlink():
                link.unlink()
                durable.sync_folder(self.state)
            return
        if link.is_symlink() and link.readlink() == target:
            return
        unfinished = self.state / f"{name}.new"
        unfinished.unlink(missing_ok=True)
        unfinished.symlink_to(target)
        durable.rename(unfinished, link)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        handle = os.open(self.state, os.O_RDONLY | os.O_DIRECTORY)
        try:
            _lock_within(handle, _PATIENCE_S)
            yield
        finally:
            os.close(handle)


def _lock_within(handle: int, patience_s: float) -> None:
    last = time.monotonic() + patience_s
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= last:
                raise
            time.sleep(_LOOK_EVERY_S)
        else:
            return


def _changed(folder: Path) -> float:
    return folder.stat().st_mtime
