"""Writes into vectors/README.md which tests hold Apex, the sandbox and the kiosk to which vectors.

Run it after a test began or ceased to use a part of a file; a test tells when it was forgotten, or
when a part has no test of one of the three and no reason stands in WITHOUT.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
VECTORS = HERE / "vectors"
PAGE = VECTORS / "README.md"
APEX, SANDBOX, KIOSK = COLUMNS = ("Apex", "sandbox", "kiosk")
# Why a part has no test of one of the three; an empty part stands for all parts of the file.
WITHOUT: Mapping[tuple[str, str, str], str] = {
    ("codes", "", SANDBOX): "uses the kiosk's own code",
    ("codes", "scene", APEX): "for the kiosk's judgement alone",
    ("codes", "offers", APEX): "for the kiosk's judgement alone",
    ("codes", "stores", APEX): "made from `masters`",
    ("heartbeat", "refusals", KIOSK): "sends none",
    ("hub", "", APEX): "opens and signs nothing",
    ("hub", "", SANDBOX): "opens and signs nothing",
    ("hub_org", "", KIOSK): "the hub's worker asks, by `kiosk.salesforce.hub`",
    ("lead_results", "kiosk", APEX): "what a kiosk makes of results",
    ("lead_results", "kiosk", SANDBOX): "what a kiosk makes of results",
    ("lead_results", "endpoint", KIOSK): "takes no leads",
    ("lead_results", "refusals", KIOSK): "takes no leads",
    ("offer_json", "events", KIOSK): "takes events however they are split",
    ("offer_json", "checks", APEX): "`KioskOfferEventsTest` computes them",
    ("offer_card", "", APEX): "the preview is no Apex: jest reads them for `offerCardPreview`",
    ("offer_card", "", SANDBOX): "computes no prices",
    ("offer_pages", "", KIOSK): "`test_offers_in_pages.py`, against the sandbox",
    ("pusher_signatures", "encrypted", APEX): "has no XSalsa20, and refuses such channels",
    ("pusher_signatures", "", KIOSK): "signs nothing",
    ("redemption_results", "", KIOSK): "judges by `codes`",
    ("till_codes", "", APEX): "draws no barcodes",
    ("till_codes", "", SANDBOX): "draws no barcodes",
    ("stat_results", "days", APEX): "what a kiosk writes",
    ("stat_results", "days", SANDBOX): "what a kiosk writes",
    ("stat_results", "keys", APEX): "takes the key as it comes",
    ("stat_results", "keys", SANDBOX): "takes the key as it comes",
    ("stat_results", "stories", KIOSK): "takes no statistics",
    ("stat_results", "refusals", KIOSK): "takes no statistics",
}
_APEX_USE = re.compile(r"KioskTestData\.vectors\(\s*'(\w+)',\s*'(\w+)'")
_PYTHON_FILE = re.compile(r"vectors\(\"(\w+)\"\)")
_PYTHON_PART = re.compile(r"\[\"(\w+)\"\]")
_PYTHON_PART_READ = re.compile(r"\bpart\(\"(\w+)\"")
# Where a test reads the file itself, or drives the product's own side in a sandbox test.
_MAKERS = (("codes", "make_code_vectors import FILE"), ("hub", "make_hub_vectors import FILE"))
_BOTH = ROOT / "tests/sandbox/org/test_org_vectors.py"
_OF_THE_KIOSK_TOO = {("offer_json", "offers"), ("offer_json", "checks"), ("heartbeat", "steps")}

Users = Mapping[tuple[str, str, str], set[str]]


def parts() -> Iterator[tuple[str, str]]:
    """Each file of vectors with each of its parts."""
    for path in sorted(VECTORS.glob("*.json")):
        for part in json.loads(path.read_text(encoding="utf-8")):
            if part != "about":
                yield path.stem, part


def users() -> Users:
    """The tests by file, part and column."""
    found: dict[tuple[str, str, str], set[str]] = {}
    for path in (HERE / "force-app").rglob("*Test.cls"):
        for file, part in _APEX_USE.findall(path.read_text(encoding="utf-8")):
            found.setdefault((file, part, APEX), set()).add(path.stem)
    for path in (ROOT / "tests").rglob("test_*.py"):
        for file, part in _used(path.read_text(encoding="utf-8")):
            in_sandbox = path.is_relative_to(ROOT / "tests/sandbox")
            column = SANDBOX if in_sandbox else KIOSK
            found.setdefault((file, part, column), set()).add(path.name)
            if path == _BOTH and (file, part) in _OF_THE_KIOSK_TOO:
                found.setdefault((file, part, KIOSK), set()).add(path.name)
    return found


def _used(text: str) -> Iterator[tuple[str, str]]:
    files = set(_PYTHON_FILE.findall(text)) | {file for file, use in _MAKERS if use in text}
    named = set(_PYTHON_PART.findall(text)) | set(_PYTHON_PART_READ.findall(text))
    for file, part in parts():
        if file in files and part in named:
            yield file, part


def missing() -> list[str]:
    """Parts that one of the three has no test for, and no reason; reasons that nothing needs."""
    known = users()
    lacking = {
        (file, part, column)
        for file, part in parts()
        for column in COLUMNS
        if not known.get((file, part, column))
    }
    faults = [" ".join(one) for one in sorted(lacking) if not _reason(*one)]
    for file, part, column in sorted(WITHOUT):
        meant = {one for one in lacking if one[0] == file and one[2] == column}
        if not (meant if not part else (file, part, column) in lacking):
            faults.append(f"{file} {part} {column}: the reason is needed no more")
    return faults


def _reason(file: str, part: str, column: str) -> str:
    return WITHOUT.get((file, part, column)) or WITHOUT.get((file, "", column), "")


def page() -> str:
    """The whole page."""
    known = users()
    rows = [
        f"| `{file}` | {part} | "
        + " | ".join(
            ", ".join(f"`{one}`" for one in sorted(known.get((file, part, column), ())))
            or f"none ({_reason(file, part, column)})"
            for column in COLUMNS
        )
        + " |"
        for file, part in parts()
    ]
    head = (
        "# Shared vectors\n\n"
        "What Apex, the sandbox and the kiosk must do alike stands here as data, and each of the"
        " three has a test that reads it.\nAfter a change of a file run `embed_vectors.py`, as Apex"
        " reads no files; this page is written by `vector_users.py`.\n\n"
        f"| file | part | {' | '.join(COLUMNS)} |\n|---|---|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
