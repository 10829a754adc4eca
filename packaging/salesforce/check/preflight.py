"""What an org has already under the names of the package: a first deployment would overwrite it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import unquote

from members import Members

# Salesforce CLI Command Reference, "org list metadata"; a list of 30 types took a minute.
_SECONDS = 120
# Metadata API Developer Guide, ListMetadataQuery: these are listed folder by folder, and the
# folders are a type of their own.
_FOLDERS_OF = {"Dashboard": "DashboardFolder", "Report": "ReportFolder"}

Listing = Callable[[str, str | None], list[str]]


class PreflightError(Exception):
    """The org could not be asked; the message says why, where it can in the CLI's words."""


def collisions(wanted: Members, listing: Listing) -> dict[str, frozenset[str]]:
    """The members of `wanted` that the org has; names are compared without case, as an org does.

    `listing` returns the names of a type, of one folder where it is given.
    """
    found = {}
    for kind, names in wanted.items():
        there = {name.lower() for name in _there(kind, names, listing)}
        if taken := frozenset(name for name in names if name.lower() in there):
            found[kind] = taken
    return found


def _there(kind: str, names: frozenset[str], listing: Listing) -> list[str]:
    if kind not in _FOLDERS_OF:
        return listing(kind, None)
    wanted = {name.split("/")[0].lower() for name in names}
    # A folder's name is asked for as the org writes it; one that it has not cannot be listed.
    folders = [name for name in listing(_FOLDERS_OF[kind], None) if name.lower() in wanted]
    return folders + [name for folder in folders for name in listing(kind, folder)]


def listing_of(org: str, project: Path) -> Listing:
    """Asks an org of the Salesforce CLI, by its alias; PreflightError where it fails."""
    command = shutil.which("sf")
    if command is None:
        raise PreflightError("the Salesforce CLI is missing: npm install --global @salesforce/cli")

    def listing(kind: str, folder: str | None) -> list[str]:
        asked = [command, "org", "list", "metadata", "--json"]
        asked += ["--metadata-type", kind, "--target-org", org]
        asked += ["--folder", folder] if folder else []
        return _names(kind, _run(asked, project))

    return listing


def _run(asked: list[str], project: Path) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            asked,
            cwd=project,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise PreflightError(f"the org did not answer within {_SECONDS} s") from error
    except OSError as error:
        raise PreflightError(f"{asked[0]} cannot be run: {error.strerror}") from error


def _names(kind: str, run: subprocess.CompletedProcess[str]) -> list[str]:
    try:
        said = json.loads(run.stdout)
    except ValueError as error:
        words = run.stderr.strip().splitlines() or ["it said nothing"]
        raise PreflightError(
            f"{kind}: the CLI answered without JSON ({words[0]});"
            " an old one is updated by: npm install --global @salesforce/cli"
        ) from error
    if not isinstance(said, dict) or said.get("status") != 0:
        message = said.get("message") if isinstance(said, dict) else None
        raise PreflightError(f"{kind}: {message or 'the CLI refused'}")
    # Where there is one member alone, older versions answer it outside a list; none at all as null.
    result = said.get("result") or []
    rows = result if isinstance(result, list) else [result]
    return [_name(row) for row in rows if isinstance(row, dict) and "fullName" in row]


def _name(row: Mapping[str, object]) -> str:
    """The name under which a deployment meets it; layouts are listed with escaped signs.

    An org with a namespace of its own lists its members with it, and a deployment without one goes
    there. What a managed package of others has brought stays apart.
    """
    name, namespace = unquote(str(row["fullName"])), row.get("namespacePrefix")
    if not namespace or str(row.get("manageableState", "")).startswith("installed"):
        return name
    return name.replace(f"{namespace}__", "")
