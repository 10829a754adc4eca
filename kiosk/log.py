"""The log: a small rotating file, and stderr."""

from __future__ import annotations

import errno
import logging
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk.core.text import for_log

_OF_THE_DISK = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO})


class OneLine(logging.Formatter):
    """A message is one line, whatever an outside text in it holds; only tracebacks have more."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  logging's name
        record.message = for_log(record.message)
        return super().formatMessage(record)


class LogFile(RotatingFileHandler):
    """A file whose disk may be full or read-only: a line that it does not take is dropped.

    It is opened again with each further line, so that the log goes on once there is room.
    """

    def __init__(self, file: Path) -> None:
        """Open the file. Raises OSError if something other than the disk is in the way."""
        super().__init__(file, maxBytes=1_000_000, backupCount=5, delay=True)
        try:
            self.stream = self._open()
        except OSError as error:
            if error.errno not in _OF_THE_DISK:
                raise

    def _open(self) -> TextIOWrapper:
        folder = Path(self.baseFilename).parent
        # `parents` alone would make a new data folder readable by everybody.
        folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True, mode=0o700)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's name
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def set_up_log(folder: Path, *, to_stderr: bool = True) -> None:
    """Log to `folder`/kiosk.log (1 MB, five kept) and to stderr. Times are local.

    Raises OSError if the file cannot be one; a disk that takes nothing is no reason.
    """
    style = OneLine("%(asctime)s %(levelname)s %(name)s: %(message)s")
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    handlers: list[logging.Handler] = [LogFile(folder / "kiosk.log")]
    if to_stderr:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(style)
        root.addHandler(handler)
    # At INFO, httpx logs complete URLs.
    logging.getLogger("httpx").setLevel(logging.WARNING)
