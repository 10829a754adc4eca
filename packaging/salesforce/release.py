"""Before a deployment, an update and a removal: what is in the way, and the manifests.

preflight: which names of the package the org has already; exits 1 where there are some.
manifests: package.xml of the first deployment, an update and streaming; what a removal deletes.
record: keep what a released version holds, so that the next one is compared with it.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "check"))

from manifests import manifests_of, write  # noqa: E402  their folder is named just above
from members import Members, joined  # noqa: E402
from ownership import RELEASES, shape_of  # noqa: E402
from preflight import PreflightError, collisions, listing_of  # noqa: E402


def main() -> int:
    options = _options()
    match options.command:
        case "preflight":
            return _preflight(options.target_org, options.theirs)
        case "manifests":
            made = manifests_of(HERE, _read(options.theirs))
            for path in write(made, options.output_dir):
                print(path)
        case "record":
            path = HERE / RELEASES / f"{options.version}.json"
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(shape_of(HERE), indent=1) + "\n", encoding="utf-8")
            print(path)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], prog="release.py")
    commands = parser.add_subparsers(dest="command", required=True)
    preflight = commands.add_parser("preflight", help="names that the org has already")
    preflight.add_argument("--target-org", required=True, help="the CLI's alias of the org")
    preflight.add_argument("--theirs", type=Path, help="write them here, for the manifests")
    manifests = commands.add_parser("manifests", help="of each deployment and removal")
    manifests.add_argument("--output-dir", type=Path, default=Path("manifests"))
    manifests.add_argument("--theirs", type=Path, help="as preflight wrote it: never removed")
    record = commands.add_parser("record", help="keep what this version holds")
    record.add_argument("version", help="such as 1.0.0")
    return parser.parse_args()


def _preflight(org: str, theirs: Path | None) -> int:
    try:
        made = manifests_of(HERE)
        found = collisions(joined(made.first, made.streaming), listing_of(org, HERE))
    except PreflightError as error:
        print(f"preflight: {error}", file=sys.stderr)
        return 1
    if theirs is not None:
        text = json.dumps({kind: sorted(names) for kind, names in found.items()}, indent=1)
        try:
            theirs.write_text(text + "\n", encoding="utf-8")
        except OSError as error:
            print(f"preflight: {theirs} cannot be written: {error.strerror}", file=sys.stderr)
            return 1
    for kind, names in found.items():
        for name in sorted(names):
            print(f"{kind} {name}: the org has it, and a deployment would overwrite it")
    if not found:
        print("preflight: no name of the package is taken")
    return 1 if found else 0


def _read(theirs: Path | None) -> Members:
    if theirs is None:
        return {}
    said = json.loads(theirs.read_text(encoding="utf-8"))
    return {kind: frozenset(names) for kind, names in said.items()}


if __name__ == "__main__":
    sys.exit(main())
