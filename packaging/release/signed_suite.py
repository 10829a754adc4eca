"""Signs a suite: its InRelease names the hash of each list, and each list those of its packages."""

from __future__ import annotations

import hashlib
import os
import subprocess
import time
from pathlib import Path

ORIGIN = "Offer Kiosk"
_HASHES = ("SHA256", "SHA512")
# A machine that has read an older InRelease still finds the lists that it names.
_KEEP_S = 7 * 86_400.0


def sign(
    repo: Path, ring: str, key: str, architectures: tuple[str, ...], components: tuple[str, ...]
) -> None:
    """Write the suite's InRelease last, so that nobody sees lists which it does not name."""
    suite = repo / "dists" / ring
    for index in suite.rglob("Packages*"):
        _keep_by_hash(index)
    (suite / "InRelease.new").unlink(missing_ok=True)
    subprocess.run(
        [
            *("gpg", "--batch", "--yes", "--local-user", key, "--digest-algo", "SHA512"),
            *("--clear-sign", "--output", suite / "InRelease.new"),
        ],
        input=_release(suite, ring, architectures, components),
        check=True,
    )
    (suite / "InRelease.new").replace(suite / "InRelease")
    public = subprocess.run(
        [*("gpg", "--batch", "--export"), key], stdout=subprocess.PIPE, check=True
    )
    swap_in(repo / "offer-kiosk.gpg", public.stdout)


def swap_in(file: Path, data: bytes) -> None:
    """Write a file so that a web server hands out the old one or the new one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f"{file.name}.new")
    new.write_bytes(data)
    new.replace(file)


def _release(
    suite: Path, ring: str, architectures: tuple[str, ...], components: tuple[str, ...]
) -> bytes:
    fields = {
        "Origin": ORIGIN,
        "Label": ORIGIN,
        "Suite": ring,
        "Codename": ring,
        "Architectures": " ".join(architectures),
        "Components": " ".join(components),
        "Acquire-By-Hash": "yes",
    }
    options = [f"-oAPT::FTPArchive::Release::{name}={value}" for name, value in fields.items()]
    options += ["-oAPT::FTPArchive::MD5=false", "-oAPT::FTPArchive::SHA1=false"]
    made = subprocess.run(
        [*("apt-ftparchive", *options), "release", "."],
        cwd=suite,
        stdout=subprocess.PIPE,
        env={**os.environ, "LC_ALL": "C"},
        check=True,
    )
    return made.stdout


def _keep_by_hash(index: Path) -> None:
    """Keep the list under the names of its hashes, by which apt asks for it."""
    data = index.read_bytes()
    for name in _HASHES:
        folder = index.parent / "by-hash" / name
        swap_in(folder / hashlib.new(name.lower(), data).hexdigest(), data)
        for old in folder.iterdir():
            if time.time() - old.stat().st_mtime > _KEEP_S:
                old.unlink()
