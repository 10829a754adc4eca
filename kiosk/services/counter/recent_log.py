"""The latest warnings of the log, for staff to read out to support."""

from __future__ import annotations

import logging
from collections import deque
from datetime import UTC, datetime

from kiosk.core.counter.health import LogLine
from kiosk.core.text import for_log

_KEPT = 30


class RecentLog(logging.Handler):
    """A log handler for our own loggers only: libraries may quote private data."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._lines: deque[LogLine] = deque(maxlen=_KEPT)

    def lines(self) -> tuple[LogLine, ...]:
        """The kept lines, newest first."""
        return tuple(reversed(self._lines))

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] == "kiosk":
            at = datetime.fromtimestamp(record.created, UTC)
            self._lines.append(LogLine(at, for_log(record.getMessage())))
