"""Some disks that a power cut leaves, and some ways to be careless that must be seen there.

`make powercut` looks at very many more (docs/decisions/0031-power-cuts-rebuilt.md).
"""

from __future__ import annotations

import pytest

from tests.powercut.powercut import Plan, play
from tests.powercut.recorder import can_record

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(can_record()), reason=can_record()),
]


@pytest.mark.parametrize(
    ("scene", "limit"),
    [
        *(("first start", 24), ("redemptions", 16), ("encrypting", 16)),
        *(("exports", 12), ("keygen", 12), ("set aside", 6), ("four at once", 8)),
        *(("updates", 40), ("installing", 12), ("enrolments", 12), ("orders", 12), ("leaving", 12)),
    ],
)
def test_all_that_was_said_holds_after_a_power_cut(scene, limit):
    by_command = 1 if scene == "first start" else 0
    tally = play(scene, Plan(limit, seeds=1, seed=1, by_command=by_command))
    assert tally.wrong == []
    assert tally.states >= 6


@pytest.mark.parametrize(
    ("sabotage", "scene", "seen"),
    [
        ("no-file-synced", "keygen", "the private key is of no use"),
        ("written-as-anybody-would", "first start", "does not start"),
        ("no-folder-synced", "first start", "said to be saved, and lost"),
        ("sqlite-syncs-nothing", "first start", "said to be saved, and lost"),
        ("links-made-anew", "updates", "the link leads nowhere"),
        ("no-folder-synced", "updates", "may come back by itself"),
        ("no-file-synced", "leaving", "it is going, and"),
        ("sqlite-syncs-nothing", "enrolments", "the hub knows a key that this kiosk does not have"),
    ],
)
def test_carelessness_with_the_disk_is_seen(sabotage, scene, seen):
    tally = play(scene, Plan(limit=40, seeds=1, seed=1, sabotage=sabotage))
    assert any(seen in one for one in tally.wrong)


def test_a_database_that_is_judged_without_its_log_is_seen(monkeypatch):
    """A checkpoint that the power cut tore: a good database would be set aside."""
    from kiosk.store import database

    monkeypatch.setattr(database, "is_sound_replayed", lambda _file, _key: False)
    tally = play("first start", Plan(limit=60, seeds=1, seed=1))
    assert any("a good database was set aside" in one for one in tally.wrong)
