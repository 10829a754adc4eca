"""Writes the two folders that are pushed to Heroku: build.py OUT. Run by `make heroku`.

The dependencies are those of the hub's lock file. The package itself is a wheel that a hook of the
buildpack installs without its dependencies, which would bring Qt.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent.parent
APPS = ("web", "work")
PYTHON = "3.13\n"


def build(out: Path) -> None:
    """Write `out`/web and `out`/work anew; what a repository needs in them (.git) stays."""
    with tempfile.TemporaryDirectory() as folder:
        command = (sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory")
        subprocess.run(
            [*command, folder], cwd=PACKAGING.parent, check=True, stdout=subprocess.DEVNULL
        )
        (wheel,) = Path(folder).glob("*.whl")
        for app in APPS:
            _write(out / app, app, wheel)


def _write(folder: Path, app: str, wheel: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if old.name != ".git":
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copy(wheel, folder)
    (folder / "bin").mkdir()
    shutil.copy(PACKAGING / "heroku/bin/post_compile", folder / "bin")
    for name in ("Procfile", "app.json"):
        shutil.copy(PACKAGING / "heroku" / app / name, folder / name)
    shutil.copy(PACKAGING / "requirements-hub.lock", folder / "requirements.txt")
    (folder / ".python-version").write_text(PYTHON, encoding="ascii")


if __name__ == "__main__":
    build(Path(sys.argv[1]))
