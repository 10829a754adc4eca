"""The tree of `offer-kiosk-<version>`: a Python environment with all that the kiosk imports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kioskdeb.archive import installed_kb
from kioskdeb.control import Names, version_control
from kioskdeb.environment import make_environment
from kioskdeb.extras import add_supply_files
from kioskdeb.maintainer_scripts import add_scripts
from kioskdeb.paperwork import add_paperwork
from kioskdeb.unpack import console_scripts, unpack


def version_tree(tree: Path, names: Names, wheels: Sequence[Path], root: Path, epoch: int) -> None:
    """Make it in an empty folder. The first wheel is the kiosk's own, and brings the commands."""
    site_packages = make_environment(
        tree / names.place[1:], names.place, names.target, console_scripts(wheels[0])
    )
    unpack(wheels, site_packages)
    doc = add_paperwork(tree, names.package, names, epoch)
    add_supply_files(root, site_packages, doc)
    add_scripts(tree, "version", names)
    (tree / "DEBIAN/control").write_text(version_control(names, installed_kb(tree)))
