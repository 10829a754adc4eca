"""The worker's keys: the newest signs and is sealed to; the older ones still open."""

from __future__ import annotations

import base64
import binascii
import re
import stat
from collections.abc import Mapping
from pathlib import Path

from kiosk.core.fleet.key_pair import KeyPair, MalformedKeyError
from kiosk.core.fleet.worker_keys import MAX_WORKER_KEYS, WorkerKey, first_key, next_key
from kiosk.hub.settings import HubSettingsError, WorkSettings

_BETWEEN = re.compile(r"[\s,]+")
_LONGEST = 4_000
# What others than the owner may not do with the file.
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class WorkerKeyRing:
    """Key pairs, oldest first; never empty."""

    def __init__(self, pairs: tuple[KeyPair, ...]) -> None:
        self.pairs = pairs
        self.by_id: Mapping[str, KeyPair] = {pair.id: pair for pair in pairs}

    @property
    def current(self) -> KeyPair:
        return self.pairs[-1]

    def signer_for(self, key: str) -> KeyPair:
        """The key with this id, which whoever sealed to it trusts; else the current one."""
        return self.by_id.get(key, self.current)

    @property
    def links(self) -> tuple[WorkerKey, ...]:
        """The chain that kiosks follow: each key signed by the one before."""
        following = zip(self.pairs, self.pairs[1:], strict=False)
        return (
            first_key(self.pairs[0]),
            *(next_key(before, after.public) for before, after in following),
        )


def parse_seeds(text: str) -> WorkerKeyRing:
    """Read seeds in base64, oldest first, apart by line ends, spaces or commas.

    Raises:
        HubSettingsError: the message quotes nothing of them.
    """
    words = [word for word in _BETWEEN.split(text) if word]
    if not 0 < len(words) <= MAX_WORKER_KEYS:
        raise HubSettingsError(f"HUB_WORKER_KEY: 1 to {MAX_WORKER_KEYS} keys; see kiosk hub keygen")
    try:
        pairs = tuple(KeyPair(base64.b64decode(word, validate=True)) for word in words)
    except (binascii.Error, MalformedKeyError, ValueError):
        raise HubSettingsError(
            "HUB_WORKER_KEY: not a key as kiosk hub keygen prints it (base64 of 32 bytes)"
        ) from None
    if len({pair.id for pair in pairs}) != len(pairs):
        raise HubSettingsError("HUB_WORKER_KEY: the same key twice")
    return WorkerKeyRing(pairs)


def seed_text(pair: KeyPair) -> str:
    return base64.b64encode(pair.seed).decode("ascii")


def read_key_ring(settings: WorkSettings, credentials: str = "") -> WorkerKeyRing:
    """The keys of HUB_WORKER_KEY or of the file in HUB_WORKER_KEY_FILE.

    `credentials`: the service manager's folder, whose files it guards itself.

    Raises:
        HubSettingsError: there is none, others may read the file, or it is no key.
    """
    if settings.worker_key:
        return parse_seeds(settings.worker_key)
    if not settings.worker_key_file:
        raise HubSettingsError("HUB_WORKER_KEY is not set; kiosk hub keygen makes one")
    file = Path(settings.worker_key_file)
    guarded = bool(credentials) and file.parent == Path(credentials)
    return parse_seeds(read_key_file(file, guarded=guarded))


def read_key_file(file: Path, *, guarded: bool = False) -> str:
    """The text of a file with seeds; its mode counts unless it is `guarded`.

    systemd gives a credential to its user by an ACL, which looks like a mode that a group may read.

    Raises:
        HubSettingsError
    """
    try:
        with file.open("rb") as opened:
            mode = file.stat().st_mode
            text = opened.read(_LONGEST)
    except OSError as error:
        raise HubSettingsError(f"HUB_WORKER_KEY_FILE: {file}: {error.strerror}") from None
    if mode & _OTHERS and not guarded:
        raise HubSettingsError(f"HUB_WORKER_KEY_FILE: others may read {file}; chmod 600 it")
    return text.decode("ascii", "replace")
