"""What the docs point to is there: files, and headings of other pages."""

from __future__ import annotations

import re

import pytest

from tests.support.root import ROOT

PAGES = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").rglob("*.md"),
    *(page for page in (ROOT / "packaging").rglob("*.md") if "node_modules" not in page.parts),
]
LINK = re.compile(r"\]\((?!https?:|mailto:)(?P<file>[^)#\s]*)(?:#(?P<heading>[^)\s]+))?\)")


def links():
    for page in PAGES:
        for found in LINK.finditer(page.read_text(encoding="utf-8")):
            name = page.relative_to(ROOT).as_posix()
            yield pytest.param(page, found["file"], found["heading"], id=f"{name}: {found[0]}")


def anchors(page):
    """As a heading's link is made: lower case, without signs, blanks as hyphens."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


@pytest.mark.parametrize(("page", "file", "heading"), list(links()))
def test_a_link_leads_somewhere(page, file, heading):
    target = (page.parent / file).resolve() if file else page
    assert target.exists()
    if heading:
        assert heading in anchors(target)
