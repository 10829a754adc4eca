"""The ring of a machine stands in its list of sources, which may be anything."""

from __future__ import annotations

import pytest

from kiosk.hardware.apt import ring_of
from tests.support.root import ROOT


def test_the_ring_is_that_of_the_example_that_is_handed_out():
    assert ring_of(ROOT / "packaging/systemd/examples/offer-kiosk.sources") == "stable"


@pytest.mark.parametrize(
    ("content", "ring"),
    [
        (b"# Suites: none\nTypes: deb\nsuites:  ring-10 \n", "ring-10"),
        (b"Types: deb\n", ""),
        (b"Suites: " + b"x" * 99, "x" * 40),
        (b"\xff\xfe", ""),
        (None, ""),
    ],
)
def test_whatever_stands_there_is_no_reason_to_fail(tmp_path, content, ring):
    file = tmp_path / "offer-kiosk.sources"
    if content is not None:
        file.write_bytes(content)
    assert ring_of(file) == ring
