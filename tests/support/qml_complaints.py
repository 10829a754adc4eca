"""What QML complains about while a screen is played: each binding loop and warning of ours."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Qt's own files have complaints of their own, of which we can mend none."""
        message = record.getMessage()
        if "/Kiosk/" in message:
            self.told.append(message)


@contextmanager
def no_complaints() -> Iterator[None]:
    """Raise AssertionError at the end if QML has complained about a file of ours."""
    log, collector = logging.getLogger("kiosk.qml"), _Collector()
    log.addHandler(collector)
    try:
        yield
    finally:
        log.removeHandler(collector)
    assert not collector.told, "\n".join(collector.told)
