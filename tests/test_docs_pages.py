"""Pages that tell of other files are complete and name what is there."""

from __future__ import annotations

import re

import pytest

import kiosk
from tests.support.root import ROOT

DOCS = ROOT / "docs"
DECISIONS = DOCS / "decisions"
NAMED = re.compile(r"`((?:kiosk|tests|resources|packaging)/[\w./-]+)`")


def title_of(page):
    return page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")


def test_the_index_of_decisions_lists_each_with_its_title():
    pages = sorted(DECISIONS.glob("[0-9]*.md"))
    wanted = [f"- [{page.name[:4]}]({page.name}) {title_of(page)}" for page in pages]
    index = (DECISIONS / "README.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in index if line.startswith("- ")] == wanted


def test_no_two_decisions_have_one_number():
    numbers = [page.name[:4] for page in DECISIONS.glob("[0-9]*.md")]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("page", ["CONTRIBUTING.md"])
def test_files_that_a_page_names_are_there(page):
    named = NAMED.findall((DOCS / page).read_text(encoding="utf-8"))
    assert named
    assert not [path for path in named if not (ROOT / path).exists()]


def test_the_newest_release_of_the_changelog_is_this_version():
    headings = re.findall(r"^## (.+)$", (DOCS / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    day = kiosk.RELEASED.partition("T")[0]
    assert headings[:2] == ["[Unreleased]", f"[{kiosk.__version__}] - {day}"]
