"""What other parts of the build put beside a version: its parts list and their licences."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SUPPLY_FILES = ("sbom.cdx.json", "NOTICES.txt")


def add_supply_files(root: Path, site_packages: Path, doc: Path) -> None:
    """Have packaging/supply describe what is in `site_packages`, into the folder `doc`.

    A checkout without packaging/supply has no such files, and gets none.
    """
    supply = root / "packaging" / "supply"
    if not (supply / "__main__.py").exists():
        return
    command = (sys.executable, supply, "--site-packages", site_packages, "--out", doc)
    subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)
    if missing := [name for name in SUPPLY_FILES if not (doc / name).exists()]:
        raise FileNotFoundError(f"packaging/supply wrote no {' and no '.join(missing)}")
