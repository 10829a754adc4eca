"""Types what docs/operations.md says, line by line, in a root where nothing is installed."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.deb.debian_root import DebianRoot
from tests.support.root import ROOT

_PAGE = ROOT / "docs/operations.md"
_HERE = "/srv/page"
_FIRST = "On the kiosk, with both files at hand."
_BLOCK = re.compile(r"```sh\n(.*?)```", re.DOTALL)
# By a line's beginning: what is typed into it, and with which code it ends where no network is.
_ANSWERS: Mapping[str, str] = {
    "sudo kiosk init": "K-017\nS-04\nkey\neu\nhttps://x.my.salesforce.com\nclient\nk@x.example\n",
    "sudo kiosk staff set-pin": "738261\n738261\n",
}
_CODES: Mapping[str, int] = {"sudo kiosk check": 1}
# A root has no second user to be, and is not started anew.
_SUDO = """#!/bin/sh
if [ "$1" = -u ]; then
    user=$2
    shift 2
    exec setpriv --reuid="$user" --regid="$user" --init-groups env HOME=/var/lib/offer-kiosk "$@"
fi
exec "$@"
"""
_NOT_HERE = "sudo reboot"
_PATH = "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class PageWalk:
    """The page's lines, run as they stand."""

    def __init__(self, root: DebianRoot, packages: Iterable[Path]) -> None:
        self._root = root
        here = root.path(_HERE)
        here.mkdir()
        for package in packages:
            shutil.copyfile(package, here / package.name)
        (here / "salesforce.pem").write_text("no key, and nobody asks for it here\n")
        sudo = root.path("/usr/local/bin/sudo")
        sudo.write_text(_SUDO)
        sudo.chmod(0o755)

    def install(self) -> float:
        """Run the first block; returns the seconds that it took, downloads and all.

        Raises RootError where a line ends otherwise than it should.
        """
        began = time.monotonic()
        for line in self.lines():
            self.run(line)
        return time.monotonic() - began

    def clear_up(self) -> None:
        """Delete what the admin has brought, which no purge takes."""
        shutil.rmtree(self._root.path(_HERE))
        self._root.path("/etc/offer-kiosk/salesforce.pem").unlink()

    @staticmethod
    def lines() -> list[str]:
        """Of the block that installs, without what is no command."""
        text = _PAGE.read_text(encoding="utf-8").partition(_FIRST)[2]
        found = _BLOCK.search(text)
        if found is None:
            raise ValueError(f"{_PAGE.name}: no commands after {_FIRST!r}")
        # No systemd runs there that could start what is enabled.
        joined = found[1].replace("\\\n", " ").replace("enable --now", "enable")
        return [line for line in joined.splitlines() if not line.startswith(_NOT_HERE)]

    def run(self, line: str, code: int | None = None) -> str:
        """Run one line and return what it printed; Debian's packages come from the network."""
        answers = next((_ANSWERS[one] for one in _ANSWERS if line.startswith(one)), "")
        wanted = next((_CODES[one] for one in _CODES if line.startswith(one)), 0)
        return self._root.run(
            *("sh", "-c", f"cd {_HERE} && {line}"),
            network="apt-get" in line,
            code=wanted if code is None else code,
            stdin=answers,
            PATH=_PATH,
        )
