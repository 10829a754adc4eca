"""What packaging/debian is made of, for the tests."""

from __future__ import annotations

import sys

from tests.support.root import ROOT

DEBIAN = ROOT / "packaging/debian"

sys.path.insert(0, str(DEBIAN))
try:
    from kioskdeb.archive import build, installed_kb
    from kioskdeb.closure import needed_wheels
    from kioskdeb.content import keeps
    from kioskdeb.control import Names, meta_control, version_control
    from kioskdeb.environment import make_environment
    from kioskdeb.extras import add_supply_files
    from kioskdeb.lock import pinned_for
    from kioskdeb.made_texts import made_texts
    from kioskdeb.maintainer_scripts import SCRIPTS, filled
    from kioskdeb.meta_package import meta_tree
    from kioskdeb.target import TargetError, target_of
    from kioskdeb.unpack import console_scripts, unpack
    from kioskdeb.version import debian_version
    from kioskdeb.version_package import version_tree
finally:
    sys.path.remove(str(DEBIAN))

__all__ = [
    "DEBIAN",
    "SCRIPTS",
    "Names",
    "TargetError",
    "add_supply_files",
    "build",
    "console_scripts",
    "debian_version",
    "filled",
    "installed_kb",
    "keeps",
    "made_texts",
    "make_environment",
    "meta_control",
    "meta_tree",
    "needed_wheels",
    "pinned_for",
    "target_of",
    "unpack",
    "version_control",
    "version_tree",
]
