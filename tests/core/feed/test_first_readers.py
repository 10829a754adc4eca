"""What two threads read is known to msgspec before there are two: they would crash as the first."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.root import ROOT

_PROGRAM = """
import gc
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.offer_look import OfferLook
print(*(type(one).__name__ for one in gc.get_referents({kind})))
"""


@pytest.mark.parametrize("kind", ["Offer", "OfferLook"])
def test_a_type_that_two_threads_read_is_known_once_it_is_imported(kind):
    program = _PROGRAM.format(kind=kind)
    told = subprocess.check_output([sys.executable, "-c", program], cwd=ROOT, text=True)
    assert "StructInfo" in told.split(), "what msgspec learns of a type at its first use"
