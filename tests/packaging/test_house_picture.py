"""The picture of the house is what the imports say today."""

from __future__ import annotations

import runpy

from tests.support.root import ROOT
from tests.support.source import no_garbage_collected


def test_the_picture_of_the_house_is_current():
    """Mended by `make house`."""
    script = runpy.run_path(str(ROOT / "packaging" / "draw_house.py"))
    with no_garbage_collected():
        drawn = script["draw"]()
    assert (ROOT / "docs" / "house.svg").read_text(encoding="utf-8") == drawn
