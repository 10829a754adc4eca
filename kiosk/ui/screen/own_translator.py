"""Puts a shop's own texts in front of those that the kiosk brings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTranslator


class OwnTranslator(QTranslator):
    """Answers for the texts that the shop has written, in every place where they are shown."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str | None:
        """The shop's text, or None, at which Qt asks the next translator. Qt fills in %n."""
        return self._texts.get(source)

    def isEmpty(self) -> bool:  # noqa: N802  a Qt name
        return not self._texts
