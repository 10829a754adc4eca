"""A module that is imported at its first use is the module itself from then on."""

from __future__ import annotations

import colorsys
import sys

import pytest

from kiosk.core.late import LateModule


def test_nothing_is_imported_before_something_of_it_is_asked_for(monkeypatch):
    monkeypatch.delitem(sys.modules, "colorsys")
    late = LateModule("colorsys")
    assert "colorsys" not in sys.modules
    assert late.rgb_to_hls(1, 1, 1) == colorsys.rgb_to_hls(1, 1, 1)
    assert "colorsys" in sys.modules


def test_what_it_gives_is_what_the_module_has():
    late = LateModule("colorsys")
    assert late.rgb_to_hls is colorsys.rgb_to_hls
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = late.nothing


def test_a_module_that_is_not_there_is_told_by_its_name():
    with pytest.raises(ModuleNotFoundError, match="not_there_at_all"):
        _ = LateModule("not_there_at_all").anything
