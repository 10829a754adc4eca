"""`kiosk stats` tells each offer's numbers, of today or of some days, in words and in JSON."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from kiosk.cli import main
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.shown_time import StoreHour
from kiosk.core.wall.stat_day import Counted
from kiosk.core.wall.tally import Mark
from kiosk.store.database import DATABASE
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.stats import StatStore
from tests.support.store_harness import KEY, open_database

TODAY = datetime.now(UTC).date()


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """What the command says at a kiosk that has counted yesterday and today."""
    monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", KEY.hex())
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'[kiosk]\nid = "K-1"\nstore = "S-1"\ntime_zone = "UTC"\ndata_dir = "{tmp_path}"\n'
    )
    with closing(open_database(tmp_path / DATABASE, KEY)) as connection:
        board = Board.of([Offer(id="a01", number="TEA15", title="Tea", modified=1)])
        OfferStore(connection).save(SavedBoard(board, None))
        stats = StatStore(connection)
        for day, count in ((TODAY, 1), (TODAY - timedelta(days=1), 10)):
            hour = StoreHour(day, 9)
            stats.add(
                {
                    Mark(hour, "TEA15", "A", Counted.SHOWN): 90 * count,
                    Mark(hour, "TEA15", "B", Counted.TAPS): count,
                    Mark(hour, "GONE", "", Counted.REFUSED): count,
                }
            )
        stats.close(TODAY, 1.0, "K-1", "S-1", tell=True)

    def ask(*words):
        return CliRunner().invoke(main, ["stats", "--config", str(config), *words])

    return ask


@pytest.mark.parametrize(("days", "sum_of"), [((), 1), (("--days", "2"), 11)])
def test_json_has_every_counter_of_the_days_asked_for(asked, days, sum_of):
    told = json.loads(asked("--json", *days).stdout)
    first = TODAY if sum_of == 1 else TODAY - timedelta(days=1)
    assert (told["kiosk"], told["store"]) == ("K-1", "S-1")
    assert (told["first"], told["last"]) == (first.isoformat(), TODAY.isoformat())
    tea, gone = told["offers"]
    nothing = dict.fromkeys(("details", "vouchers", "printed", "begun", "sent", "accepted"), 0)
    assert tea == {
        "number": "TEA15",
        "title": "Tea",
        "shown": 90 * sum_of,
        "taps": sum_of,
        "refused": 0,
        **nothing,
    }
    assert gone == {
        "number": "GONE",
        "title": "",
        "shown": 0,
        "taps": 0,
        "refused": sum_of,
        **nothing,
    }


def test_a_person_reads_a_table(asked):
    lines = asked().stdout.splitlines()
    assert lines[1].split() == ["TEA15", "Tea", "1.5", "1", "0", "0", "0", "0", "0", "0", "0"]


def test_a_number_of_days_that_is_none_is_wrong_usage(asked):
    assert asked("--days", "0").exit_code == 2
