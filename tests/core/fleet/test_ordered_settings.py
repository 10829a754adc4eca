"""Ordered settings: none that do not prove themselves stay, however starts are cut off."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.fleet.endpoints import SettingsReport
from kiosk.core.fleet.ordered_settings import OrderedSettings, SettingsOrder

DARK = {"display": {"theme": "dark"}}


def order(serial):
    return SettingsOrder(serial, {"staff": {"idle_seconds": serial}})


FIRST = OrderedSettings(kiosk="K-1").taken(order(1))
GOOD = FIRST.begun().seen().passed()


def test_settings_count_from_the_start_after_they_were_taken():
    assert (FIRST.in_force, FIRST.report) == (None, SettingsReport(1, "Waiting"))
    assert FIRST.begun().in_force == order(1)


def test_a_kiosk_that_came_up_and_reached_the_org_keeps_them():
    assert (GOOD.in_force, GOOD.report) == (order(1), SettingsReport(1, "Active"))
    assert GOOD.begun() == GOOD


def test_settings_with_which_the_kiosk_did_not_come_up_are_undone_at_the_next_start():
    after = GOOD.taken(order(2)).begun().begun()
    assert after.in_force == order(1)
    assert after.report == SettingsReport(2, "Undone", "the kiosk did not come up with them")
    assert after.newest == 2


def test_a_shop_whose_router_is_off_at_night_does_not_lose_them_at_once():
    tried = FIRST.begun().seen()
    for _ in range(4):
        tried = tried.begun()
        assert tried.in_force == order(1)
    assert tried.passed().report == SettingsReport(1, "Active")
    assert "not reached" in tried.begun().report.note


def test_without_a_screen_reaching_the_org_proves_nothing():
    assert FIRST.begun().passed().report.state == "Waiting"


def test_good_settings_that_are_not_valid_any_more_are_undone_too():
    assert GOOD.without("no such key").report == SettingsReport(1, "Undone", "no such key")
    assert GOOD.without("no such key").in_force is None


def test_settings_of_another_kiosk_do_not_count():
    assert GOOD.of("K-1") == GOOD
    assert GOOD.of("K-2") == OrderedSettings(kiosk="K-2")


EVENTS = st.lists(st.sampled_from(["order", "start", "seen", "reached", "cut"]), max_size=40)


@given(EVENTS)
def test_whatever_happens_the_kiosk_never_starts_twice_with_settings_it_did_not_come_up_with(
    events,
):
    now, serial, running, came_up = OrderedSettings(), 0, None, set()
    tried = []
    for event in ["start", *events]:
        if event == "order":
            serial += 1
            now = now.taken(order(serial))
        elif event in {"start", "cut"}:
            now = now.begun()
            running = now.in_force
            if running and running.serial not in came_up:
                tried.append(running.serial)
        elif event == "seen":
            if now.in_force == running and running:
                came_up.add(running.serial)
            now = now.seen()
        else:
            now = now.passed()
        assert now.newest == serial, "none is forgotten"
        assert (now.report is None) is (serial == 0), "whatever was ordered is told"
    assert len(tried) == len(set(tried))
