"""The fleet's apt repository: a folder for any web server, with one signed suite for each ring.

    repository.py --repo DIR --key KEY add DEB…             new packages, to the first ring
    repository.py --repo DIR --key KEY promote FROM TO      what one ring has, to the next

A suite is an index over packages that all suites share. To promote is to copy the index, so the
next ring gets to the byte what the one before has run. Needs apt-utils, dpkg and gnupg.
"""

from __future__ import annotations

import argparse
import gzip
import re
import shutil
import sys
from pathlib import Path

from debian_index import Index, Stanza, stanza_of
from signed_suite import sign, swap_in

# From the few machines that try a version to all of them.
RINGS = ("ring-1", "ring-10", "stable")
ARCHITECTURES = ("amd64", "arm64")
# A package's version ends with the Debian for whose Python it was built.
COMPONENTS = {"~deb12": "bookworm", "~deb13": "trixie"}


def main() -> None:
    raw = argparse.RawTextHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--repo", type=Path, required=True)
    parser.add_argument("--key", required=True, help="as gpg names it; GNUPGHOME says where it is")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("add").add_argument("debs", type=Path, nargs="+")
    promoting = commands.add_parser("promote")
    promoting.add_argument("source", choices=RINGS)
    promoting.add_argument("target", choices=RINGS)
    options = parser.parse_args()
    if options.command == "add":
        add(options.repo, options.key, options.debs)
    else:
        promote(options.repo, options.key, options.source, options.target)


def add(repo: Path, key: str, debs: list[Path]) -> None:
    """Publish packages in the first ring. One that was published before may not be another now."""
    new = [(component, published(repo, component, deb)) for deb in debs for component in of(deb)]
    for component in COMPONENTS.values():
        for architecture in ARCHITECTURES:
            index = Index.read(index_file(repo, RINGS[0], component, architecture))
            fitting = [
                stanza
                for its_component, stanza in new
                if its_component == component and stanza.fits(architecture)
            ]
            write_index(repo, RINGS[0], component, architecture, index.with_new(fitting).text)
    sign(repo, RINGS[0], key, ARCHITECTURES, tuple(COMPONENTS.values()))
    print(f"{len(debs)} packages are in {RINGS[0]}")


def promote(repo: Path, key: str, source: str, target: str) -> None:
    """Give the next ring all that one has."""
    if RINGS.index(target) != RINGS.index(source) + 1:
        sys.exit(f"{target} gets what the ring before it has run: {' → '.join(RINGS)}")
    if not (repo / "dists" / source / "InRelease").exists():
        sys.exit(f"{source}: has nothing yet")
    for component in COMPONENTS.values():
        for architecture in ARCHITECTURES:
            text = index_file(repo, source, component, architecture).read_text(encoding="utf-8")
            write_index(repo, target, component, architecture, text)
    sign(repo, target, key, ARCHITECTURES, tuple(COMPONENTS.values()))
    print(f"{target} has what {source} has")


def of(deb: Path) -> list[str]:
    """The components of a package: that of its Debian, or all where its version names none."""
    found = re.search(r"~deb\d+", deb.name)
    if not found:
        return list(COMPONENTS.values())
    if found[0] not in COMPONENTS:
        sys.exit(f"{deb.name}: {found[0]} is none of {', '.join(COMPONENTS)}")
    return [COMPONENTS[found[0]]]


def published(repo: Path, component: str, deb: Path) -> Stanza:
    """The package's entry in an index, once it lies among those that all suites share."""
    place = repo / "pool" / component / deb.name
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists() and place.read_bytes() != deb.read_bytes():
        sys.exit(f"{deb.name}: was published with other content; give it a new version")
    shutil.copyfile(deb, place.with_suffix(".new"))
    place.with_suffix(".new").replace(place)
    return stanza_of(repo, place)


def index_file(repo: Path, ring: str, component: str, architecture: str) -> Path:
    return repo / "dists" / ring / component / f"binary-{architecture}" / "Packages"


def write_index(repo: Path, ring: str, component: str, architecture: str, text: str) -> None:
    file = index_file(repo, ring, component, architecture)
    # No time stamp: the same index has the same hash.
    packed = gzip.compress(text.encode(), mtime=0)
    swap_in(file, text.encode())
    swap_in(file.with_suffix(".gz"), packed)


if __name__ == "__main__":
    main()
