"""From the publisher's call to the pixels, over real sockets."""

from __future__ import annotations

import time

import pytest

from kiosk.core.counter.code import wall_code

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("large_panel")]


def offer(number="TEA15", modified=None, **fields):
    return {
        "id": f"a0X00000{number:0>10}"[:18],
        "number": number,
        "title": f"Offer {number}",
        "modified": modified or int(time.time() * 1000) + 60_000,
    } | fields


def url_of(raw):
    return wall_code("", raw["number"], raw["id"]).url


def test_an_offer_published_by_the_official_library_is_readable_on_the_wall(sandbox, kiosk):
    new = offer()
    with kiosk() as (_, hands):
        sandbox.publisher.trigger("offers", "offers-changed", {"v": 1, "offers": [new]})
        hands.wait_until(lambda: url_of(new) in hands.read_codes(), "the new code")
        gone = {"v": 1, "withdrawn": [{"id": new["id"], "modified": new["modified"] + 1}]}
        sandbox.publisher.trigger("offers", "offers-changed", gone)
        hands.wait_until(lambda: url_of(new) not in hands.read_codes(), "the code gone")


def test_how_long_a_change_takes_to_the_screen_is_told_and_kept_over_a_restart(sandbox, kiosk):
    today = lambda app: app.latency.today.figures()  # noqa: E731
    with kiosk() as (app, hands):
        before = today(app).count
        offer_id = sandbox.remote.add_offer(number="T1MED", title="Timed", priority=100)
        hands.wait_until(lambda: today(app).count > before, "the measured change")
        sandbox.remote.delete_offer(offer_id)
        hands.wait_until(lambda: today(app).count > before + 1, "the measured withdrawal")
        figures = today(app)
        assert 1 <= figures.p50_ms <= figures.p99_ms < 10_000
        assert figures.within_ms in {0, 1_000}, "the sandbox says when it publishes"
    with kiosk() as (app, hands):
        assert today(app) == figures


def test_the_payload_of_2012_is_still_shown(sandbox, kiosk):
    with kiosk() as (app, hands):
        sandbox.publisher.trigger("offers", "new_offer", {"offers": [{"text": "Free coffee"}]})
        titles = lambda: [card.title for card in app.wall.cards()]  # noqa: E731
        hands.wait_until(lambda: "Free coffee" in titles(), "the old payload")


def test_malformed_events_are_dropped_and_the_wall_goes_on(sandbox, kiosk, caplog):
    good = offer()
    hostile = ["text", "[]", "{}", '{"v":1,"offers":[{"id":5}]}', '{"v":9}', "[" * 5000]
    with kiosk() as (_, hands):
        for data in hostile:
            sandbox.publisher.trigger("offers", "offers-changed", data)
        sandbox.publisher.trigger("offers", "offers-changed", {"v": 1, "offers": [good]})
        hands.wait_until(lambda: url_of(good) in hands.read_codes(), "the good offer")
    assert "dropped" in caplog.text


def test_what_was_missed_while_away_is_there_after_the_return(sandbox, kiosk):
    with kiosk() as (app, hands):
        sandbox.remote.set_faults(network_away=True)
        hands.wait_until(lambda: not app.wall.is_live(), "the loss noticed")
        offer_id = sandbox.remote.add_offer(number="M1SSED", title="Missed")
        sandbox.remote.set_faults(network_away=False)
        hands.wait_until(lambda: offer_id in ids(app), "the missed offer")


def test_an_offer_that_ends_leaves_by_the_clock_alone(sandbox, kiosk):
    from datetime import UTC, datetime, timedelta

    with kiosk() as (app, hands):
        end = (datetime.now(UTC) + timedelta(seconds=2)).isoformat()
        short = offer("SH0RT", valid_until=end)
        sandbox.publisher.trigger("offers", "offers-changed", {"v": 1, "offers": [short]})
        hands.wait_until(lambda: short["id"] in ids(app), "the offer")
        sandbox.remote.set_faults(network_away=True)
        hands.wait_until(lambda: short["id"] not in ids(app), "the offer gone at its end")


def test_the_last_known_board_is_shown_without_a_network(sandbox, kiosk):
    with kiosk() as (app, hands):
        hands.wait_until(lambda: len(app.wall.cards()) == 8, "the samples")
    sandbox.remote.set_faults(network_away=True)
    with kiosk(live=False) as (app, hands):
        hands.wait_until(lambda: len(app.wall.cards()) == 8, "the samples from disk")
        assert not app.wall.is_live()


def test_without_a_push_feed_the_snapshots_alone_keep_the_wall(sandbox, kiosk):
    with kiosk(feed={"kind": "poll", "snapshot_minutes": 0.005}) as (app, hands):
        offer_id = sandbox.remote.add_offer(number="P0LLED", title="Polled")
        hands.wait_until(lambda: offer_id in ids(app), "the offer of a later snapshot")
        sandbox.remote.set_faults(network_away=True)
        hands.wait_until(lambda: not app.wall.is_live(), "the loss noticed")


def ids(app):
    return {card.offer_id for card in app.wall.cards()}


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["run", "--config", "nowhere.toml"], 2, "nowhere.toml"),
        (["run", "--offscreen"], 2, "kiosk"),
        (["rum"], 2, "rum"),
        (["--version"], 0, "0."),
    ],
)
def test_a_command_typed_wrong_is_told_in_one_line(tmp_path, arguments, code, told):
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        capture_output=True, text=True, cwd=tmp_path, check=False,
    )  # fmt: skip
    assert done.returncode == code
    assert told in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_preview_is_on_the_kiosks_of_its_group_alone_marked_and_good_for_nothing(sandbox, kiosk):
    remote = sandbox.remote
    offer_id = remote.add_offer(
        number="XMAS", title="Before its day", status="Preview", preview_group="Head office"
    )
    with kiosk() as (app, _):
        assert offer_id not in ids(app)
    with kiosk(preview_group="head office") as (app, hands):
        hands.wait_until(lambda: offer_id in ids(app), "the preview")
        (card,) = [card for card in app.wall.cards() if card.offer_id == offer_id]
        assert card.preview
        app.wall.open(offer_id)
        for name in ("getOffer", "contactAbout"):
            assert not hands.find(name), "nothing to take, and nobody to ask for it"
        app.views.detail.get()
        assert not app.views.detail.property("getting")
        app.views.detail.close()
        remote.change_offer(offer_id, title="Another")
        titles = lambda: [card.title for card in app.wall.cards()]  # noqa: E731
        hands.wait_until(lambda: "Another" in titles(), "the changed preview")
        remote.change_offer(offer_id, status="Draft")
        hands.wait_until(lambda: offer_id not in ids(app), "the preview ended")


def test_staff_show_all_previews_for_a_while(sandbox, kiosk):
    offer_id = sandbox.remote.add_offer(number="XMAS", title="Soon", status="Preview")
    with kiosk() as (app, hands):
        app.counter.show_previews("Mia", shown=True)
        hands.wait_until(lambda: offer_id in ids(app), "the preview")
        app.counter.show_previews("Mia", shown=False)
        hands.wait_until(lambda: offer_id not in ids(app), "no preview")
