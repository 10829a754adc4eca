"""The doctor names the offers whose till code can be no barcode."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from kiosk.checks.till_codes import check_till_codes
from kiosk.core.counter.health import Level
from kiosk.core.feed.board import Board
from kiosk.settings.load import load
from kiosk.store.offers import OfferStore, SavedBoard
from tests.support.values import offer


@pytest.fixture
def settings(tmp_path):
    from kiosk.commands.session import owning

    config = tmp_path / "kiosk.toml"
    data = (tmp_path / "data").as_posix()
    config.write_text(f'[kiosk]\nid = "K"\nstore = "S"\ndata_dir = "{data}"\n')

    def with_codes(**codes):
        with owning(config) as session:
            offers = {number: offer(number, till_code=code) for number, code in codes.items()}
            OfferStore(session.connection).save(SavedBoard(Board(offers), as_of=datetime.now(UTC)))
        return load(config, os.environ)

    return with_codes


def test_sound_codes_are_one_good_line_and_none_is_no_line(settings):
    (line,) = check_till_codes(settings(A="4006381333931", B="SUMMER-25", C=""))
    assert (line.verdict, line.found) == (Level.OK, "all 2 can be barcodes")
    assert check_till_codes(settings(A="", B="", C="")) == []


@pytest.mark.parametrize(
    ("code", "cause"),
    [
        ("4006381333932", "check digit"),
        ("Äpfel", "letters"),
        ("(255)4012345678902", "element string"),
        ("(8112)0112345679999990666666", "one customer's"),
    ],
)
def test_each_fault_is_named_with_its_offers_and_its_remedy(settings, code, cause):
    (line,) = check_till_codes(settings(OFF1=code, OFF2=code, OFF3="95050003"))
    assert line.verdict is Level.WARN
    assert cause in line.found
    assert line.found.endswith("OFF1, OFF2")
    assert line.remedy


def test_many_are_counted(settings):
    codes = {f"OFF{number}": "95050004" for number in range(9)}
    (line,) = check_till_codes(settings(**codes))
    assert line.found.endswith("and 4 more")
