"""`kiosk hub keygen`: makes the worker's key, or the next one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kiosk.commands.hub_told import HubCommandError, hub_errors
from kiosk.core.fleet.key_pair import KeyPair, fingerprint
from kiosk.hub.work.key_ring import WorkerKeyRing, parse_seeds, read_key_file, seed_text

_KEY, _FILE = "HUB_WORKER_KEY", "HUB_WORKER_KEY_FILE"


def make_worker_key(environ: Mapping[str, str], *, following: bool) -> tuple[str, str]:
    """Make a key; returns the new value of HUB_WORKER_KEY ("" if the file has it) and its name.

    `following`: keep the keys that are there, since rows and kiosks still name them.

    Raises:
        HubCommandError
    """
    file = Path(environ[_FILE]) if environ.get(_FILE) else None
    with hub_errors():
        before = _before(environ, file)
        if before and not following:
            raise HubCommandError("there is a key already; add another by --next", 2)
        if following and before is None:
            raise HubCommandError("there is no key yet that --next could follow", 2)
        ring = WorkerKeyRing((*(before.pairs if before else ()), KeyPair.generate()))
        seeds = [seed_text(pair) for pair in ring.pairs]
        parse_seeds(",".join(seeds))
        if file and not environ.get(_KEY):
            try:
                _write(file, "\n".join(seeds) + "\n")
            except OSError as error:
                raise HubCommandError(f"{_FILE}: {file}: {error.strerror}") from error
    return ("" if file and not environ.get(_KEY) else ",".join(seeds)), _name(ring)


def _before(environ: Mapping[str, str], file: Path | None) -> WorkerKeyRing | None:
    if environ.get(_KEY):
        return parse_seeds(environ[_KEY])
    return parse_seeds(read_key_file(file)) if file and file.exists() else None


def _name(ring: WorkerKeyRing) -> str:
    return fingerprint(ring.current.public)


def _write(file: Path, text: str) -> None:
    """Replace the file in one step; its owner alone may read it."""
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        Path(name).replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
