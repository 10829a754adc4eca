"""The packages of this checkout as another version, to upgrade from."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.deb.building import build
from tests.support.root import ROOT

_PARTS = ("kiosk", "resources", "packaging", "docs", "pyproject.toml", "README.md", "LICENSE")
_VERSION = re.compile(r'^__version__ = ".+"$', re.MULTILINE)


def build_as(version: str, release: int, folder: Path) -> list[Path]:
    """Build the present source with another version's number into `folder`."""
    source = folder / f"source-{version}"
    for part in _PARTS:
        if (ROOT / part).is_dir():
            skipped = shutil.ignore_patterns("__pycache__", "node_modules")
            shutil.copytree(ROOT / part, source / part, ignore=skipped)
        else:
            shutil.copyfile(ROOT / part, source / part)
    code = source / "kiosk/__init__.py"
    code.write_text(_VERSION.sub(f'__version__ = "{version}"', code.read_text("utf-8")), "utf-8")
    return build(release, folder / version, source=source, level=0)
