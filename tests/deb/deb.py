"""Builds the Debian packages, and takes them through life in clean roots of Debian 12 and 13.

Prints the figures; exits 1 if a promise is broken. Needs root, mmdebstrap and a mirror of Debian,
but no more network once the wheels are there; where roots are forbidden it says why.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from pathlib import Path

from tests.bench.report import figure, heading
from tests.deb.building import build
from tests.deb.debian_root import SUITES, DebianRoot, RootError, make_base, why_not
from tests.deb.lifecycle import Lifecycle, NotHeldError
from tests.deb.other_version import build_as
from tests.deb.repository import Repository
from tests.support.root import ROOT

MOST_PACKED_MB, MOST_INSTALLED_MB = 80, 260
_OLDER, _OLD = "0.0.8", "0.0.9"


def prove(release: int, work: Path, *, quick: bool) -> None:
    """Raises NotHeldError, RootError or CalledProcessError where a promise is broken."""
    heading(f"Debian {release} package")
    began = time.monotonic()
    packages = build(release, work / "out", level=0 if quick else 3)
    figure("built, wheels at hand or fetched", f"{time.monotonic() - began:.0f} s")
    version = packages[0].name.split("_")[0].removeprefix("offer-kiosk-")
    packed = sum(package.stat().st_size for package in packages) / 1e6
    figure("packed", f"{packed:.1f} MB", f"≤ {MOST_PACKED_MB} MB")
    again = build(release, work / "again", level=0 if quick else 3)
    same = [_sum(one) == _sum(other) for one, other in zip(packages, again, strict=True)]
    figure("two builds, same bytes", str(all(same)), "True")
    warnings = _lintian(packages)
    figure("lintian, beside the reasoned list", warnings or "nothing", "nothing")
    older, old = (build_as(each, release, work) for each in (_OLDER, _OLD))

    base = make_base(release, ROOT / "build/roots")
    with DebianRoot(base, work / "root") as root:
        repository = Repository(root)
        repository.offer(packages)
        installed = _walk(root, repository, version, (older, old, packages))
    figure("installed, with byte code", f"{installed.mb:.0f} MB", f"≤ {MOST_INSTALLED_MB} MB")
    figure("installed in, Debian's own packages being there", f"{installed.install_s:.1f} s")
    figure("kiosk check and tour as kiosk; the tour", f"{installed.tour_s:.1f} s")
    figure("headless cage: first frame", f"{installed.ready_s:.1f} s")
    figure("headless cage: stopped", f"{installed.stop_s:.1f} s", "≤ 5 s")
    wrong = [
        *(["packed size"] if packed > MOST_PACKED_MB else []),
        *(["installed size"] if installed.mb > MOST_INSTALLED_MB else []),
        *([] if all(same) else ["two builds differ"]),
        *(["lintian"] if warnings else []),
    ]
    if wrong:
        raise NotHeldError(", ".join(wrong))


def _walk(root, repository, version, offered):
    """From the first installation to the purge; returns what the former took."""
    older, old, packages = offered
    life = Lifecycle(root, repository, version)
    before = root.files()
    installed = life.first_installation()
    life.what_the_command_refuses()
    life.a_purge_leaves_nothing(before)
    took = life.by_the_page(packages, before)
    figure("by the page, from clean to checked", f"{took:.0f} s", "≤ 600 s")
    repository.withdraw(packages)
    repository.offer(older)
    life.install_old(_OLDER)
    repository.offer(old)
    life.upgrade(_OLD, {_OLDER, _OLD})
    repository.offer(packages)
    life.upgrade(version, {_OLD, version})
    life.go_back(_OLD)
    life.a_purge_keeps_what_is_unsent()
    figure("upgrades 0.0.8 → 0.0.9 → this: unsent leads kept", "3 of 3", "3 of 3")
    figure("purge keeps them, and a confirmed one does not", "held", "held")
    return installed


def _sum(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()


def _lintian(packages: list[Path]) -> str:
    """What it has to say of any weight, on one line."""
    command = ["lintian", "--allow-root", "--no-cfg", *packages]
    try:
        told = subprocess.run(command, check=False, capture_output=True, text=True)
    except FileNotFoundError:
        return "not there (apt install lintian)"
    return "; ".join(line for line in told.stdout.splitlines() if line[:2] in {"E:", "W:"})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", type=int, choices=sorted(SUITES), action="append")
    parser.add_argument("--quick", action="store_true", help="packs quickly")
    given = parser.parse_args()
    if reason := why_not():
        heading("Debian packages")
        figure("skipped", reason)
        return
    for release in given.release or sorted(SUITES):
        with tempfile.TemporaryDirectory(prefix="kiosk-debs-") as name:
            try:
                prove(release, Path(name), quick=given.quick)
            except (NotHeldError, RootError, subprocess.CalledProcessError) as error:
                sys.exit(f"Debian {release}: {error}")


if __name__ == "__main__":
    main()
