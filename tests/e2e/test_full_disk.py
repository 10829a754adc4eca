"""The whole kiosk on a disk that fills up, is read-only, and takes data again: no restart."""

from __future__ import annotations

import io
import re
import signal
import subprocess
import sys

import pytest

from kiosk.commands.staff import run_staff_set_pin
from kiosk.core.counter.health_reason import HealthReason
from tests.support.customer import leave_details
from tests.support.pin_pad import enter_pin
from tests.support.small_disk import small_disk

pytestmark = pytest.mark.slow

PIN = "7392"


@pytest.fixture
def disk(tmp_path, sandbox):
    """The kiosk's data folder is on it."""
    with small_disk(tmp_path / "disk") as mounted:
        config = sandbox.addresses.config_file
        data = f'data_dir = "{mounted.folder / "data"}"'
        config.write_text(re.sub(r"data_dir = .*", data, config.read_text()))
        yield mounted


@pytest.fixture
def kept(disk, sandbox, kiosk, monkeypatch):
    """The kiosk has run here: an offer and a PIN are on the disk."""
    sandbox.remote.add_offer(number="ZEBRA9", title="Zebra plant", stores=["S-01"])
    monkeypatch.setattr("sys.stdin", io.StringIO(PIN + "\n"))
    assert run_staff_set_pin(sandbox.addresses.config_file, "Mia") == 0
    with kiosk() as (app, hands):
        hands.wait_until(lambda: bool(app.wall.cards()), "the offer")
    return disk


def codes(app, hands):
    hands.wait_until(lambda: bool(app.wall.cards()), "the offers")
    hands.wait_until(lambda: bool(hands.read_codes()), "their codes")
    return hands.read_codes()


def open_form(app, hands):
    app.lead.open("", "")
    hands.look()


def health(app, hands):
    """What staff read about the disk."""
    app.views.staff_entry.open()
    hands.wait_until(lambda: hands.find("pin-1") is not None, "the pad")
    enter_pin(hands, PIN)
    hands.wait_until(lambda: hands.find("staff") is not None, "the staff's page")
    pages = app.views.staff_pages
    pages.turn_to("health")
    hands.wait_until(lambda: hands.find("health-disk") is not None, "the health")
    (line,) = [row for row in pages.health.lines.rows() if row["topic"] == "disk"]
    app.views.staff.leave()
    return line


def test_a_start_on_a_full_disk_shows_the_wall_and_says_what_it_cannot_do(kept, sandbox, kiosk):
    sandbox.remote.set_faults(network_away=True)
    kept.fill()
    with kiosk(live=False) as (app, hands):
        assert codes(app, hands)
        open_form(app, hands)
        hands.wait_until(lambda: hands.find("withheld") is not None, "the truth")
        assert hands.find("last_name") is None
        assert hands.find("send") is None
        app.lead.close()
        line = health(app, hands)
        assert (line["level"], line["reason"]) == ("fail", HealthReason.DISK_FULL)
        open_form(app, hands)
        sandbox.remote.set_faults(network_away=False)
        kept.free()
        hands.wait_until(lambda: hands.find("last_name") is not None, "the form")
        app.lead.close()
        leave_details(app, hands)
        hands.wait_until(lambda: len(sandbox.remote.leads()) == 1, "the lead in the org", 40)
        app.lead.close()
        # 4 MB are few, but enough for a lead.
        assert health(app, hands)["reason"] == HealthReason.DISK_LOW


def test_what_was_typed_stays_while_the_disk_is_full(kept, sandbox, kiosk):
    with kiosk() as (app, hands):
        open_form(app, hands)
        app.lead.set_text("last_name", "Lovelace")
        app.lead.set_text("email", "ada@example.org")
        # Its log has room for a short one.
        app.lead.set_text("description", "Call me after five. " * 1_500)
        app.lead.set_flag("consent", True)
        kept.fill()
        hands.wait_until(lambda: hands.find("cannotKeep") is not None, "a word before sending")
        typed = app.lead.draft
        app.lead.submit()
        hands.wait_until(lambda: app.lead.state == "not_saved", "the answer")
        assert hands.find("last_name") is not None
        assert (app.lead.draft.last_name, app.lead.draft.extra) == (
            *(typed.last_name, typed.extra),
        )
        kept.free()
        app.lead.submit()
        hands.wait_until(lambda: app.lead.state == "thanks", "Thank you")
        hands.wait_until(lambda: len(sandbox.remote.leads()) == 1, "the lead in the org", 40)


def test_a_read_only_disk_gives_no_voucher_and_redeems_nothing(kept, kiosk):
    kept.make_read_only()
    with kiosk() as (app, hands):
        assert codes(app, hands)
        made, seen = [], []
        app.counter.voucher_made.connect(lambda answer, _offer: made.append(answer))
        app.counter.make_voucher(app.wall.cards()[0].offer_id)
        hands.wait_until(lambda: bool(made), "an answer")
        assert made == ["disk"]
        app.counter.verdict_given.connect(seen.append)
        app.counter.redeem("HTTPS://OFFERS.EXAMPLE/O/ZEBRA9", "Mia")
        hands.wait_until(lambda: bool(seen), "the verdict")
        assert (seen[0].outcome, seen[0].why) == ("could_not_check", "disk")
        assert health(app, hands)["reason"] == HealthReason.DISK_READ_ONLY
        kept.make_writable()
        hands.wait_until(lambda: app.lead.disk.property("possible"), "room")
        app.counter.make_voucher(app.wall.cards()[0].offer_id)
        hands.wait_until(lambda: len(made) == 2, "the voucher")
        assert made[1].url


def test_the_command_starts_on_a_full_disk_without_a_word_about_its_log(kept, sandbox):
    kept.fill()
    command = [sys.executable, "-m", "kiosk", "run", "--offscreen", "--config"]
    with subprocess.Popen(
        [*command, str(sandbox.addresses.config_file)], stderr=subprocess.PIPE, text=True
    ) as process:
        said = []
        for line in process.stderr:
            said.append(line)
            if "the feed is live" in line:
                process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    text = "".join(said)
    assert "Logging error" not in text
    assert "Traceback" not in text
    assert "The disk is full" in text
