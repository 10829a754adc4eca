"""The tables of faults for those who run the kiosks are what the catalogue says."""

from __future__ import annotations

import re
import runpy

from kiosk.core.counter.catalogue import CATALOGUE
from kiosk.core.feed.feed_status import Cause
from tests.support.root import ROOT

ADMIN = (ROOT / "docs" / "admin.md").read_text(encoding="utf-8")


def test_the_page_of_faults_is_current():
    """Mended by `make faults`."""
    script = runpy.run_path(str(ROOT / "packaging" / "write_faults.py"))
    page = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
    assert page == script["page"]()
    assert set(re.findall(r"(?m)^\| (\w+) \|", page)) - {"reason"} == CATALOGUE.keys()


def test_the_coarse_table_has_each_cause_once():
    _, _, rest = ADMIN.partition("| cause |")
    rows = rest.split("\n\n")[0].splitlines()[2:]
    causes = [row.split("|")[1].strip() for row in rows]
    assert sorted(causes) == sorted(Cause)
