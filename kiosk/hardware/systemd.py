"""The service manager, systemd or one that speaks its protocol: a datagram for each message."""

from __future__ import annotations

import logging
import socket
from collections.abc import Mapping, MutableMapping
from pathlib import Path

log = logging.getLogger(__name__)

# The kernel's sun_path has 108 bytes, the last of which ends a path.
_LONGEST_ADDRESS = 107
_LONGEST_STATUS = 200
_LONGEST_RESULT = 40
_SHORTEST_US, _LONGEST_US = 100_000, 86_400_000_000


class ServiceManager:
    """The service manager that started this process. Nothing that is told raises or waits.

    `watchdog_s` is after how many seconds without `feed` it kills the service; None: never.
    """

    def __init__(self, address: str, watchdog_s: float | None) -> None:
        """`address`: a path, or an abstract name that begins with `@`."""
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        self.watchdog_s = watchdog_s
        self._is_deaf = False

    @classmethod
    def of(cls, environ: MutableMapping[str, str]) -> ServiceManager | None:
        """The one that the environment names, or None.

        Both variables are taken out, so that no program that the kiosk runs can feed the watchdog.
        WATCHDOG_PID is not asked: under a compositor it is the compositor's, and the unit lets each
        process of the service tell (NotifyAccess=all).
        """
        address = environ.pop("NOTIFY_SOCKET", "")
        watchdog = environ.pop("WATCHDOG_USEC", "")
        environ.pop("WATCHDOG_PID", None)
        if not _is_address(address):
            return None
        return cls(address, _seconds(watchdog))

    def ready(self) -> None:
        self._tell("READY=1")

    def stopping(self) -> None:
        self._tell("STOPPING=1", "STATUS=stopping")

    def feed(self) -> None:
        self._tell("WATCHDOG=1")

    def status(self, text: str) -> None:
        """Show one line in `systemctl status`."""
        self._tell(f"STATUS={' '.join(text.split())[:_LONGEST_STATUS]}")

    def _tell(self, *lines: str) -> None:
        kind = socket.SOCK_DGRAM | socket.SOCK_NONBLOCK
        with socket.socket(socket.AF_UNIX, kind) as sending:
            try:
                sending.sendto("\n".join(lines).encode(), self._address)
            except OSError as error:
                if not self._is_deaf:
                    log.warning("the service manager cannot be told anything: %s", error)
                self._is_deaf = True
            else:
                self._is_deaf = False


def last_result(environ: Mapping[str, str]) -> str:
    """Systemd's $SERVICE_RESULT of the service's last end, as the unit leaves it; or empty.

    It stands in the service's folder in /run, so nothing is there after a power cut.
    """
    folder = environ.get("RUNTIME_DIRECTORY", "").partition(":")[0]
    if not folder.startswith("/"):
        return ""
    try:
        with (Path(folder) / "ended").open("rb") as file:
            word = file.read(_LONGEST_RESULT).decode("ascii").strip()
    except (OSError, ValueError):
        return ""
    return word if word.replace("-", "").isalpha() else ""


def _is_address(text: str) -> bool:
    encoded = text.encode(errors="surrogateescape")
    return text[:1] in {"/", "@"} and 1 < len(encoded) <= _LONGEST_ADDRESS and text.isprintable()


def _seconds(microseconds: str) -> float | None:
    """The watchdog's time; None where there is none, or none that can be kept."""
    if not (microseconds.isascii() and microseconds.isdigit() and len(microseconds) <= 12):
        return None
    number = int(microseconds)
    return number / 1e6 if _SHORTEST_US <= number <= _LONGEST_US else None
