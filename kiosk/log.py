"""One log for everything unexpected: a small rotating file, and stderr."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path


def set_up_log(folder: Path) -> None:
    """Log to `folder`/kiosk.log (1 MB, five kept) and to stderr. Times are UTC."""
    folder.mkdir(parents=True, exist_ok=True)
    style = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler in (
        RotatingFileHandler(folder / "kiosk.log", maxBytes=1_000_000, backupCount=5),
        logging.StreamHandler(sys.stderr),
    ):
        handler.setFormatter(style)
        root.addHandler(handler)
    # httpx logs whole addresses at INFO.
    logging.getLogger("httpx").setLevel(logging.WARNING)
