"""A package from a folder: each time the same bytes from the same files."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

_FOLDER = _PROGRAM = 0o755
_FILE = 0o644


def build(tree: Path, package: Path, *, compression: str, epoch: int) -> None:
    """Build the package of a tree that has its DEBIAN folder, with every file of time `epoch` (s).

    `compression` is an option of dpkg-deb, like `-z6`. The tree's sums of files are added.
    """
    (tree / "DEBIAN" / "md5sums").write_text(_sums(tree), encoding="utf-8")
    normalise(tree, epoch)
    package.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        # bookworm's lintian reads no zstd. Two threads give the bytes that one gives.
        ["/usr/bin/dpkg-deb", "--root-owner-group", "-Zxz", compression, "--build", tree, package],
        check=True,
        capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )


def normalise(tree: Path, epoch: int) -> None:
    """Give every file the time `epoch` (s), and the mode of its kind, whatever the umask was."""
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod((_FOLDER if path.is_dir() else _PROGRAM) if executable else _FILE)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    tree.chmod(_FOLDER)
    os.utime(tree, (epoch, epoch))


def installed_kb(tree: Path) -> int:
    """The size of the files below a tree in KB, each a whole number of them, as dpkg counts."""
    files = (path for path in tree.rglob("*") if "DEBIAN" not in path.parts)
    return sum(1 if path.is_dir() or path.is_symlink() else _kb(path) for path in files)


def _kb(path: Path) -> int:
    return -(-path.stat().st_size // 1024)


def _sums(tree: Path) -> str:
    files = sorted(
        path
        for path in tree.rglob("*")
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts
    )
    return "".join(f"{_md5(path)}  {path.relative_to(tree)}\n" for path in files)


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
