"""What is installed in an environment, and which of it a kiosk is shipped with."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = "offer-kiosk"
# The installer and what it left behind; no part of the kiosk runs them.
TOOLS = frozenset({"pip"})


def installed(site_packages: Path) -> dict[str, Distribution]:
    """Return each distribution in the folder, by its normalized name, the installer left out."""
    found = {canonicalize_name(one.name): one for one in distributions(path=[str(site_packages)])}
    return {name: found[name] for name in sorted(found) if name not in TOOLS}


def needed(
    there: Mapping[str, Distribution], extras: Iterable[str] = ()
) -> dict[str, Distribution]:
    """Return the kiosk with `extras` and everything that it requires here, by name.

    Raises:
        SystemExit: one of them is not installed.
    """
    chosen: dict[str, set[str]] = {}
    asked = [(PROJECT, frozenset(extras))]
    while asked:
        name, wanted = asked.pop()
        if name in chosen and wanted <= chosen[name]:
            continue
        if name not in there:
            sys.exit(f"supply: {name} is required and not installed; run: make setup")
        chosen.setdefault(name, set()).update(wanted)
        asked += [
            (canonicalize_name(one.name), frozenset(one.extras))
            for one in requirements(there[name], chosen[name])
        ]
    return {name: there[name] for name in sorted(chosen)}


def requirements(package: Distribution, extras: Iterable[str] = ()) -> list[Requirement]:
    """Return what a package requires on this platform, with these extras of it."""
    told = [Requirement(line) for line in package.requires or ()]
    return [one for one in told if _holds(one, extras)]


def _holds(requirement: Requirement, extras: Iterable[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras))
