"""`kiosk redeem`: the till from the shell, of a kiosk that is not running."""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.commands.redeem import run_redeem, sentence_of
from kiosk.core.counter.code import wall_code
from kiosk.core.counter.redemption import Outcome, Why
from kiosk.core.counter.verdict import Verdict
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.store.kiosk_lock import KioskLock
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.open_store import open_store

pytestmark = pytest.mark.slow


TEA = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1, title="Tea", max_redemptions=1)
CODE = wall_code("", TEA.number, TEA.id).printed


@pytest.fixture
def config(tmp_path):
    """A kiosk that ran before, with one offer on its board."""
    folder = tmp_path / "data"
    with closing(open_store(folder, {}, datetime.now(UTC))) as connection:
        OfferStore(connection).save(SavedBoard(Board.of([TEA]), datetime.now(UTC)))
    file = tmp_path / "kiosk.toml"
    file.write_text(f'[kiosk]\nid = "K-001"\nstore = "S-01"\ndata_dir = "{folder}"\n')
    return file


def test_a_code_is_redeemed_once_and_the_exit_code_says_so(config, capsys):
    assert run_redeem(config, CODE.lower(), as_json=False) == 0
    assert capsys.readouterr().out.startswith("Tea (TEA15): Accepted offline")
    assert run_redeem(config, CODE, as_json=True) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["accepted"], answer["outcome"]) == (False, "limit_reached")
    assert set(answer) == {"accepted", "outcome", "why", "kind", "number", "title", "key", "at",
                           "used_at", "used_by", "sentence"}  # fmt: skip


def test_a_running_kiosk_is_named_with_the_remedy(config, tmp_path, capsys):
    lock = KioskLock(tmp_path / "data")
    assert run_redeem(config, CODE, as_json=False) == 1
    assert "scan the code on its staff page" in capsys.readouterr().err
    lock.release()
    assert run_redeem(config, CODE, as_json=False) == 0


def test_a_wrong_configuration_is_exit_code_2(tmp_path, capsys):
    assert run_redeem(tmp_path / "none.toml", CODE, as_json=False) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("outcome", Outcome)
def test_each_outcome_has_words(outcome):
    assert sentence_of(Verdict(outcome)).endswith(".")


@pytest.mark.parametrize("why", [why for why in Why if why])
def test_each_cause_has_words_of_its_own(why):
    told = sentence_of(Verdict(Outcome.COULD_NOT_CHECK, why))
    assert len(told) > len(sentence_of(Verdict(Outcome.COULD_NOT_CHECK)))
