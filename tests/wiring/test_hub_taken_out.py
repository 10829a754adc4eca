"""Once `[hub]` is taken out of the settings, what the hub had taken goes from the kiosk itself."""

from __future__ import annotations

import random
import time

import pytest

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, RowOutcome
from kiosk.core.delivery.settlement import settle
from kiosk.settings.load import load
from kiosk.wiring.foundation import Foundation

KIOSK = '[kiosk]\nid = "K-001"\nstore = "S-01"\ndata_dir = "{folder}/data"\n'
HUB = '[hub]\nurl = "https://hub.example"\n'


def opened(tmp_path, text):
    file = tmp_path / "kiosk.toml"
    file.write_text(KIOSK.format(folder=tmp_path.as_posix()) + text, encoding="utf-8")
    return Foundation.open(load(file, {}))


@pytest.mark.parametrize(("text", "state"), [(HUB, RowState.HANDED), ("", RowState.PENDING)])
def test_a_handed_row_waits_for_the_hub_only_where_there_is_one(qapp, tmp_path, text, state):
    first = opened(tmp_path, HUB)
    outbox = first.stores.outbox
    outbox.add("k", "lead", b"{}", time.time())
    rows = outbox.claim("lead", 9, time.time())
    taken = Delivery(tuple(RowOutcome(row.id, Action.TAKEN) for row in rows))
    outbox.settle(settle(rows, taken, time.time(), random.Random(1)), time.time())
    first.close()
    second = opened(tmp_path, text)
    assert second.stores.outbox.counts() == {state: 1}
    second.close()
