"""What an org has already under the names of the package: a first deployment would overwrite it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from members import Members

# Salesforce CLI Command Reference, "org list metadata"; a list of 30 types took a minute.
_SECONDS = 120

Listing = Callable[[str], list[str]]


class PreflightError(Exception):
    """The org could not be asked; the message is the CLI's own."""


def collisions(wanted: Members, listing: Listing) -> dict[str, frozenset[str]]:
    """The members of `wanted` that the org has; names are compared without case, as an org does."""
    found = {}
    for kind, names in wanted.items():
        there = {name.lower() for name in listing(kind)}
        if taken := frozenset(name for name in names if name.lower() in there):
            found[kind] = taken
    return found


def listing_of(org: str, project: Path) -> Listing:
    """Asks an org of the Salesforce CLI, by its alias; PreflightError where it fails."""
    command = shutil.which("sf")
    if command is None:
        raise PreflightError("the Salesforce CLI is missing: npm install --global @salesforce/cli")

    def listing(kind: str) -> list[str]:
        asked = [command, "org", "list", "metadata", "--json"]
        asked += ["--metadata-type", kind, "--target-org", org]
        try:
            run = subprocess.run(
                asked, cwd=project, capture_output=True, text=True, timeout=_SECONDS, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise PreflightError(f"the org did not answer within {_SECONDS} s") from error
        return _names(kind, run.stdout)

    return listing


def _names(kind: str, answer: str) -> list[str]:
    try:
        said = json.loads(answer)
    except ValueError as error:
        raise PreflightError(f"{kind}: the CLI answered without JSON") from error
    if not isinstance(said, dict) or said.get("status") != 0:
        message = said.get("message") if isinstance(said, dict) else None
        raise PreflightError(f"{kind}: {message or 'the CLI refused'}")
    # Where there is one member alone, older versions answer it outside a list; none at all as null.
    result = said.get("result") or []
    rows = result if isinstance(result, list) else [result]
    return [str(row["fullName"]) for row in rows if isinstance(row, dict) and "fullName" in row]
