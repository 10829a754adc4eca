"""In the root: where the bill of materials and the notices differ from what is installed."""

import json
import re
from importlib.metadata import distributions
from pathlib import Path

import kiosk

DOC = Path(f"/usr/share/doc/offer-kiosk-{kiosk.__version__}")


def _name(text: str) -> str:
    return re.sub(r"[-_.]+", "-", text).lower()


bill = json.loads((DOC / "sbom.cdx.json").read_text())
notices = (DOC / "NOTICES.txt").read_text()
purls = (one.get("purl", "") for one in bill["components"])
packages = (purl.removeprefix("pkg:pypi/") for purl in purls if purl.startswith("pkg:pypi/"))
told = {(_name(name), version) for name, _, version in (one.partition("@") for one in packages)}
there = {(_name(one.metadata["Name"]), one.version) for one in distributions()}
there.discard(("offer-kiosk", kiosk.__version__))
for package in sorted(told ^ there):
    print(*package, "is named and not there" if package in told else "is there and not named")
for name, version in sorted(there):
    if f"\n{name} {version}\n" not in notices:
        print(name, version, "has no notice")
