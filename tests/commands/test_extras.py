"""What is told where a command's libraries were not installed."""

from __future__ import annotations

from kiosk.commands.extras import lacking
from tests.support.root import ROOT


def test_nothing_is_told_where_all_are_there():
    assert lacking("hub", "json", "os") == ""


def test_what_lacks_is_named_with_a_remedy_that_needs_no_package_index():
    told = lacking("hub", "json", "no_such_library", "nor_this")
    assert told == (
        "no_such_library and nor_this not installed; from this checkout, run: pip install '.[hub]'"
    )
    assert "run: make setup, or pip" in lacking("sandbox", "no_such_library", remedy="make setup")


def test_nobody_is_sent_to_a_name_on_the_package_index_that_is_not_ours():
    told = [*(ROOT / "kiosk").rglob("*.py"), *(ROOT / "docs").glob("*.md"), ROOT / "README.md"]
    assert not [file for file in told if "offer-kiosk[" in file.read_text(encoding="utf-8")]
