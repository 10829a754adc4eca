"""Where the wheels come from: the index, pinned and hashed, and this checkout."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kioskdeb.lock import pinned_for
from kioskdeb.target import Target


def download(lock: Path, folder: Path, target: Target) -> list[Path]:
    """The wheels of a lock file for a target, in `folder`; only what is not there is fetched.

    Raises subprocess.CalledProcessError: the index has no such file, or one with another hash.
    """
    folder.mkdir(parents=True, exist_ok=True)
    pinned = pinned_for(lock.read_text(encoding="utf-8"), target)
    wanted = folder / "requirements.txt"
    # The same lines were fetched already, whole: it is written last.
    if not wanted.exists() or wanted.read_text(encoding="utf-8") != pinned:
        for old in folder.iterdir():
            old.unlink()
        draft = folder / "fetching.txt"
        draft.write_text(pinned, encoding="utf-8")
        subprocess.run(_command(draft, folder, target), check=True)
        draft.rename(wanted)
    return sorted(folder.glob("*.whl"))


def _command(requirements: Path, folder: Path, target: Target) -> list[str | Path]:
    command: list[str | Path] = [
        *(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"),
        *("--no-deps", "--require-hashes", "--only-binary", ":all:"),
        *("--implementation", "cp", "--python-version", target.python),
        *("--dest", folder, "--requirement", requirements),
    ]
    for platform in target.platforms():
        command += ["--platform", platform]
    return command


def own_wheel(root: Path, folder: Path) -> Path:
    """The kiosk's own wheel, built from a checkout; it fits every target."""
    command = (sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory")
    subprocess.run([*command, folder], cwd=root, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    return wheel
