"""A kiosk shows the previews of its group, and all of them while staff want to see them."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.core.feed.messages import Event
from kiosk.core.feed.preview import Preview
from kiosk.services.wall.preview_desk import SHOWN_FOR_S, PreviewDesk
from tests.support.values import offer

NEWS = Event("offers", "offers-changed", {"v": 1, "previews": True})
OURS, THEIRS, NOBODYS = (Preview(offer(group or "none"), group) for group in ("A", "B", ""))


class Bench:
    def __init__(self, group=""):
        self.shown, self.asked, self.now = (), 0, 100.0
        self.desk = PreviewDesk(group, self.show, lambda: self.now)
        self.desk.outdated.answer_with(self.ask)

    def show(self, previews):
        self.shown = previews

    def ask(self):
        self.asked += 1


@pytest.mark.parametrize(("group", "shown"), [("", ()), ("a", (OURS,)), ("C", ())])
async def test_a_kiosk_shows_those_of_its_group(group, shown):
    bench = Bench(group)
    bench.desk.learn((OURS, THEIRS, NOBODYS))
    assert bench.shown == shown


async def test_staff_see_all_for_ten_minutes_or_until_they_end_it():
    bench = Bench()
    bench.desk.learn((OURS, NOBODYS))
    assert bench.desk.begin() == SHOWN_FOR_S
    assert bench.shown == (OURS, NOBODYS)
    assert bench.asked == 1, "staff want to see them as they are now"
    bench.now += 60
    assert bench.desk.left == SHOWN_FOR_S - 60
    assert bench.desk.begin() == SHOWN_FOR_S, "ten minutes from the last touch"
    assert bench.desk.end() == 0
    assert bench.shown == ()


async def test_it_ends_by_itself(monkeypatch):
    monkeypatch.setattr("kiosk.services.wall.preview_desk.SHOWN_FOR_S", 0.0)
    shown, ended = [], asyncio.Event()

    def show(previews):
        shown.append(previews)
        if shown[-2:] == [(OURS,), ()]:
            ended.set()

    desk = PreviewDesk("", show)
    desk.learn((OURS,))
    desk.begin()
    async with asyncio.timeout(5):
        await ended.wait()
    assert desk.left == 0


@pytest.mark.parametrize(("group", "asked"), [("A", 1), ("", 0)])
async def test_only_a_kiosk_that_shows_previews_pays_a_call_for_their_news(group, asked):
    bench = Bench(group)
    bench.desk.hear(NEWS)
    bench.desk.hear(Event("offers", "offers-changed", {"v": 1}))
    assert bench.asked == asked
