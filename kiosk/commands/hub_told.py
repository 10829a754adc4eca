"""How the hub's commands tell what is wrong; nothing here needs Qt or a kiosk's store."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.core.text import one_line
from kiosk.hub.redis.connection import RedisUnavailableError, RedisUnfitError
from kiosk.hub.settings import HubSettingsError
from kiosk.log import OneLine
from kiosk.web.trust import TrustError


class HubCommandError(Exception):
    """An error in one line with its remedy; `code` is 1 for a failure, 2 for wrong usage."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


@contextmanager
def hub_errors() -> Iterator[None]:
    """Turn every expected error into a HubCommandError."""
    try:
        yield
    except (HubSettingsError, TrustError) as error:
        raise HubCommandError(str(error), 2) from error
    except RedisUnfitError as error:
        raise HubCommandError(str(error), 1) from error
    except RedisUnavailableError as error:
        raise HubCommandError(f"Redis: {one_line(str(error))}; see HUB_REDIS_URL", 1) from error
    except OSError as error:
        raise HubCommandError(error.strerror or str(error), 1) from error


def log_to_stderr() -> None:
    """Log one line a message, as platforms gather them."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    # Addresses of calls say nothing that is wanted here.
    logging.getLogger("httpx").setLevel(logging.WARNING)
