"""The worker's keys as a kiosk trusts them: a chain, each new key signed by the one before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.fleet.bounds import KeyId, Public, Signature
from kiosk.core.fleet.key_pair import KeyPair, is_signed, key_id

# A key lives for months, so a longer chain than this is none.
MAX_WORKER_KEYS = 16
_PREFIX = b"kiosk-worker-1\n"


class WorkerKey(msgspec.Struct, frozen=True):
    """One link of the chain, as the hub tells it. The first has neither `by` nor `sig`.

    `by` is the id of the key that signed this one.
    """

    id: KeyId
    public: Public
    by: Annotated[str, Meta(max_length=16)] = ""
    sig: Signature | None = None


class WorkerKeys(msgspec.Struct, frozen=True):
    """The public keys that are trusted, oldest first; never empty, and none is ever taken out.

    Rows are sealed to the `current` one. What the worker signed may be signed by any.
    """

    publics: tuple[bytes, ...]

    @property
    def current(self) -> bytes:
        return self.publics[-1]

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Whether the worker signed the message."""
        return any(is_signed(key, message, signature) for key in reversed(self.publics))

    def followed_by(self, links: Sequence[WorkerKey]) -> WorkerKeys:
        """The keys with those of the links, in any order, that continue the chain.

        A link continues it only behind the current key: an old key, perhaps stolen, makes no new
        ones.
        """
        publics = self.publics
        while len(publics) < MAX_WORKER_KEYS:
            found = next((link.public for link in links if _continues(publics, link)), None)
            if found is None:
                break
            publics = (*publics, found)
        return WorkerKeys(publics)


def first_key(worker: KeyPair) -> WorkerKey:
    return WorkerKey(worker.id, worker.public)


def next_key(before: KeyPair, public: bytes) -> WorkerKey:
    """The link with which the key `before` makes another one its successor."""
    return WorkerKey(key_id(public), public, before.id, before.sign(_PREFIX + public))


def rooted_at(fingerprint: str, links: Sequence[WorkerKey]) -> WorkerKeys | None:
    """The keys from the one with this fingerprint (its id) on; None if it is not among them."""
    root = next((link.public for link in links if key_id(link.public) == fingerprint), None)
    return None if root is None else WorkerKeys((root,)).followed_by(links)


def _continues(publics: tuple[bytes, ...], link: WorkerKey) -> bool:
    return (
        link.public not in publics
        and link.id == key_id(link.public)
        and link.by == key_id(publics[-1])
        and link.sig is not None
        and is_signed(publics[-1], _PREFIX + link.public, link.sig)
    )
