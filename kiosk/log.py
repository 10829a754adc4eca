"""The log: a small rotating file, and stderr."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk.core.text import for_log


class OneLine(logging.Formatter):
    """A message is one line, whatever an outside text in it holds; only tracebacks have more."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  logging's name
        record.message = for_log(record.message)
        return super().formatMessage(record)


def set_up_log(folder: Path, *, to_stderr: bool = True) -> str:
    """Log to `folder`/kiosk.log (1 MB, five kept) and to stderr. Times are local.

    Returns what is wrong with the file, in one line with its remedy, or an empty string: a log
    that cannot be written stops nothing.

    Raises:
        OSError: there can be no such folder.
    """
    # `parents` alone would make a new data folder readable by everybody.
    folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.mkdir(exist_ok=True, mode=0o700)
    style = OneLine("%(asctime)s %(levelname)s %(name)s: %(message)s")
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    handlers: list[logging.Handler] = []
    problem = ""
    file = folder / "kiosk.log"
    try:
        handlers.append(
            RotatingFileHandler(file, maxBytes=1_000_000, backupCount=5, encoding="utf-8")
        )
    except OSError as error:
        problem = f"{file}: {error.strerror}; nothing is logged there: give it to the kiosk's user"
    if to_stderr:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(style)
        root.addHandler(handler)
    # At INFO, httpx logs complete URLs.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    return problem
