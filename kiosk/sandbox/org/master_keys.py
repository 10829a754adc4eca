"""The org's master keys, one per generation; the keys of each store are derived from them."""

from __future__ import annotations

import base64
import json
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from kiosk.core.counter.store_key import KEY_BYTES, store_key


class MasterKeys:
    """The master keys by generation, kept in `file`, or only in memory for None.

    Raises:
        ValueError: the file is damaged.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._keys: dict[int, bytes] = {}
        if file is not None and file.exists():
            kept = json.loads(file.read_text(encoding="ascii"))
            self._keys = {int(number): base64.b64decode(key) for number, key in kept.items()}
        if not self._keys:
            self.rotate()

    @property
    def generations(self) -> Sequence[int]:
        return sorted(self._keys)

    def rotate(self) -> int:
        """Create a new current generation and return its number; older vouchers stay valid."""
        generation = max(self._keys, default=0) + 1
        self._keys[generation] = secrets.token_bytes(KEY_BYTES)
        self._save()
        return generation

    def retire(self, generation: int) -> None:
        """Delete a generation; its vouchers can no longer be verified. Raises KeyError."""
        del self._keys[generation]
        self._save()

    def for_store(self, store: str) -> list[dict[str, object]]:
        """The keys of a store, as in `keys` of a snapshot."""
        current = max(self._keys, default=0)
        return [
            {
                "generation": generation,
                "key": base64.b64encode(store_key(self._keys[generation], store)).decode(),
                "current": generation == current,
            }
            for generation in self.generations
        ]

    def _save(self) -> None:
        if self._file is None:
            return
        kept = {number: base64.b64encode(key).decode() for number, key in self._keys.items()}
        unfinished = self._file.with_suffix(".new")
        unfinished.unlink(missing_ok=True)
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as stream:
            json.dump(kept, stream)
        unfinished.replace(self._file)
