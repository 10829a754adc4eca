"""Builds offer-kiosk and offer-kiosk-<version> for a release of Debian into dist/: `make deb`.

The first time needs the index for the pinned wheels; afterwards nothing is fetched. The same source
gives the same bytes.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
import time
from datetime import datetime
from hashlib import sha256
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from kioskdeb.archive import build  # noqa: E402  the checkout comes first
from kioskdeb.closure import needed_wheels  # noqa: E402
from kioskdeb.control import Names  # noqa: E402
from kioskdeb.made_texts import made_texts  # noqa: E402
from kioskdeb.meta_package import meta_tree  # noqa: E402
from kioskdeb.target import Target, TargetError, target_of, this_arch, this_release  # noqa: E402
from kioskdeb.version_package import version_tree  # noqa: E402
from kioskdeb.wheels import download, own_wheel  # noqa: E402

_RELEASED = re.compile(r'^RELEASED = "(.+)"$', re.MULTILINE)


def main() -> int:
    options = _options()
    try:
        release = options.debian or this_release()
        target = target_of(release, options.arch or this_arch())
    except TargetError as error:
        print(f"deb: {error}", file=sys.stderr)
        return 2
    began = time.monotonic()
    for package in packages(target, options.out, options.wheels, f"-z{options.level}"):
        size = package.stat().st_size / 1e6
        print(f"{package}  {size:.1f} MB  sha256 {sha256(package.read_bytes()).hexdigest()}")
    print(f"built in {time.monotonic() - began:.0f} s")
    return 0


def packages(target: Target, out: Path, wheels: Path, compression: str) -> list[Path]:
    """Build both packages into `out` and return their files. `wheels` is kept from time to time."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or _released())
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    fetched = download(
        ROOT / "packaging/requirements.lock", wheels / f"{target.release}-{target.arch}", target
    )
    with tempfile.TemporaryDirectory(prefix="kiosk-deb-") as name:
        work = Path(name)
        own = own_wheel(ROOT, work / "own")
        names = _names(own.name.split("-")[1], target)
        version_tree(work / "version", names, needed_wheels(own, fetched, target), ROOT, epoch)
        meta_tree(work / "meta", names, ROOT, made_texts(names.version, epoch), epoch)
        made = []
        for tree, package in (("version", names.package), ("meta", "offer-kiosk")):
            file = out / names.file(package)
            build(work / tree, file, compression=compression, epoch=epoch)
            made.append(file)
    return made


def _names(version: str, target: Target) -> Names:
    """With who hands the packages out, as Debian's own tools are told."""
    address = os.environ.get("DEBEMAIL")
    if not address:
        return Names(version, target)
    return Names(version, target, f"{os.environ.get('DEBFULLNAME', 'Offer kiosk')} <{address}>")


def _released() -> int:
    """The moment of the release, in s: a build of the same source has the same one."""
    text = (ROOT / "kiosk/__init__.py").read_text(encoding="utf-8")
    found = _RELEASED.search(text)
    if not found:
        raise ValueError("kiosk/__init__.py: no RELEASED")
    return int(datetime.fromisoformat(found[1]).timestamp())


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make deb", description=__doc__)
    parser.add_argument("--debian", type=int, help="12 or 13; else this machine's")
    parser.add_argument("--arch", help="amd64 or arm64; else this machine's")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--wheels", type=Path, default=ROOT / "build/wheels")
    parser.add_argument("--level", type=int, default=3, help="of xz: 0 is quick, 9 is small")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
