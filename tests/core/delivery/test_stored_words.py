"""Words that stand on the disks of shops, or in what others read, never change."""

from __future__ import annotations

from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action


def test_the_states_of_rows_are_those_of_databases_that_are_out_there():
    assert [*RowState] == ["pending", "sending", "handed", "sent", "held"]


def test_the_actions_are_those_of_the_shared_vectors_and_of_commands_json():
    words = ["done", "retry", "reauthenticate", "wait_for_quota", "hold_row", "hold_lane", "split"]
    words += ["doubt", "taken"]
    assert [*Action] == words
