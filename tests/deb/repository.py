"""A folder of packages that apt reads, in a Debian root."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from tests.deb.debian_root import DebianRoot

_FOLDER = "/srv/packages"
_LIST = "/etc/apt/sources.list.d/kiosk.list"
_ONLY_THIS = (
    *("-o", f"Dir::Etc::sourcelist={_LIST}", "-o", "Dir::Etc::sourceparts=-"),
    *("-o", "APT::Get::List-Cleanup=0"),
)
APT = ("apt-get", "--yes", "--quiet", "--no-install-recommends")


class Repository:
    """What `root` can install of ours."""

    def __init__(self, root: DebianRoot) -> None:
        self._root = root
        root.path(_FOLDER).mkdir(parents=True)
        root.path(_LIST).write_text(f"deb [trusted=yes] file:{_FOLDER} ./\n")

    def offer(self, packages: Iterable[Path]) -> None:
        """Add packages, so that apt knows them. Needs no network."""
        for package in packages:
            shutil.copyfile(package, self._root.path(_FOLDER) / package.name)
        self._index()

    def withdraw(self, packages: Iterable[Path]) -> None:
        for package in packages:
            (self._root.path(_FOLDER) / package.name).unlink()

    def _index(self) -> None:
        folder = self._root.path(_FOLDER)
        index = "\n".join(map(_stanza, sorted(folder.glob("*.deb"))))
        (folder / "Packages").write_text(index)
        self._root.run("apt-get", "--quiet", "update", *_ONLY_THIS)

    def fetch_what_they_need(self) -> None:
        """Download what of Debian's the newest depends on, and install nothing."""
        self._root.run("apt-get", "--quiet", "update", network=True)
        self._root.run(*APT, "--download-only", "install", "offer-kiosk", network=True)


def _stanza(package: Path) -> str:
    control = subprocess.run(
        ["dpkg-deb", "--field", package], check=True, capture_output=True, text=True
    ).stdout
    data = package.read_bytes()
    return (
        f"{control}Filename: ./{package.name}\nSize: {len(data)}\n"
        f"SHA256: {sha256(data).hexdigest()}\n"
    )
