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
    """A file whose disk may take nothing: a line that it refuses is dropped without a word.

    It is opened with the first line that it takes, so the log goes on once there is room.
    """

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True)

    def open(self) -> None:
        """Open the file before the first line. Raises OSError."""
        self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's name
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)

    def _open(self) -> TextIOWrapper:
        _make_folder(Path(self.baseFilename).parent)
        return super()._open()


def set_up_log(folder: Path, *, to_stderr: bool = True) -> str:
    """Log to `folder`/kiosk.log (1 MB, five kept) and to stderr. Times are local.

    Returns what is wrong with the file, in one line with its remedy, or an empty string: a log
    that cannot be written stops nothing.

    Raises:
        OSError: there can be no such folder, whatever room its disk has.
    """
    try:
        _make_folder(folder)
    except OSError as error:
        if error.errno not in _OF_THE_DISK:
            raise
    style = OneLine("%(asctime)s %(levelname)s %(name)s: %(message)s")
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    file = LogFile(folder / "kiosk.log")
    handlers: list[logging.Handler] = [file]
    problem = ""
    try:
        file.open()
    except OSError as error:
        helps = "it needs room" if error.errno in _OF_THE_DISK else "give it to the kiosk's user"
        problem = f"{file.baseFilename}: {error.strerror}; nothing is logged there: {helps}"
    if to_stderr:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(style)
        root.addHandler(handler)
    # At INFO, httpx logs complete URLs.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    return problem


def _make_folder(folder: Path) -> None:
    # `parents` alone would make a new data folder readable by everybody.
    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.mkdir(exist_ok=True, mode=0o700)
