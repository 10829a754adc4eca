"""The tree of `offer-kiosk`: the service, the lock-down, the settings and the command."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from kioskdeb.archive import installed_kb
from kioskdeb.control import Names, meta_control
from kioskdeb.maintainer_scripts import add_scripts, filled
from kioskdeb.paperwork import FILES, add_paperwork, compress

_PROGRAMS = {"kiosk": "usr/bin/kiosk", "keep-versions": "usr/lib/offer-kiosk/keep-versions"}
_FILES = {
    "kiosk.toml": "etc/offer-kiosk/kiosk.toml",
    "sysusers.conf": "usr/lib/sysusers.d/offer-kiosk.conf",
    "tmpfiles.conf": "usr/lib/tmpfiles.d/offer-kiosk.conf",
    "devices.rules": "usr/lib/udev/rules.d/70-offer-kiosk-devices.rules",
}
_PAGES = ("admin.md", "environment.md", "faults.md", "operations.md", "store-staff.md")
_EXAMPLE = "resources/kiosk.example.toml"


def meta_tree(tree: Path, names: Names, root: Path, made: Mapping[str, str], epoch: int) -> None:
    """Make it in an empty folder.

    `made` has the texts of `made_texts` by their paths; one that ends in .gz is compressed.
    """
    subprocess.run([root / "packaging/systemd/install.sh", tree], check=True)
    for source, place in {**_PROGRAMS, **_FILES}.items():
        file = tree / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(filled((FILES / source).read_text(), names))
        file.chmod(0o755 if source in _PROGRAMS else 0o644)
    for place, text in made.items():
        file = tree / place
        if file.suffix == ".gz":
            compress(file, text)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
    doc = add_paperwork(tree, "offer-kiosk", names, epoch)
    for page in _PAGES:
        shutil.copyfile(root / "docs" / page, doc / page)
    shutil.copyfile(root / _EXAMPLE, doc / "examples" / Path(_EXAMPLE).name)
    add_scripts(tree, "offer-kiosk", names)
    (tree / "DEBIAN/conffiles").write_text(_conffiles(tree))
    (tree / "DEBIAN/control").write_text(meta_control(names, installed_kb(tree)))


def _conffiles(tree: Path) -> str:
    """Every file below /etc; links are dpkg's own affair."""
    files = (path for path in (tree / "etc").rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(f"/{path.relative_to(tree)}\n" for path in sorted(files))
