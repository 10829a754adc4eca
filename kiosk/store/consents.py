"""The register of consent wordings: every text shown on this kiosk, with its version."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.form.consent import IssuedText
from kiosk.store import sqlite
from kiosk.store.transaction import write_transaction


class ChangedConsentError(Exception):
    """A wording differs from the one that customers agreed to under the same version number."""


class ConsentRegister:
    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection

    def issue(self, texts: Iterable[IssuedText], now: float) -> None:
        """Register the texts shown from `now` (unix seconds) on: all of them or none.

        Raises:
            ChangedConsentError: a text changed under its old version; nothing was registered. The
                message is one line and includes the remedy.
            StoreError: the disk failed.
        """
        with write_transaction(self._connection):
            for text in texts:
                self._issue(text, now)

    def _issue(self, text: IssuedText, now: float) -> None:
        known = self._connection.execute(
            "SELECT sha256 FROM consent_text WHERE version = ? AND language = ?",
            (text.version, text.language),
        ).fetchone()
        if known is None:
            self._connection.execute(
                "INSERT INTO consent_text VALUES (?, ?, ?, ?, ?)",
                (text.version, text.language, text.sha256, text.text, now),
            )
        elif known[0] != text.sha256:
            raise ChangedConsentError(
                f'[form.consent] the text of version "{text.version}" ({text.language}) was changed'
                " after customers agreed to it; give the new text a new version"
            )
