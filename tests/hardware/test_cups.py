"""Printing through the system's own commands, played by two scripts that say what CUPS says."""

from __future__ import annotations

import pytest

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed, Ready
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from kiosk.hardware.cups import CupsPrinter

SLIP = voucher_slip(SlipOffer("Shop", "$(touch owned); --x"), Code("HTTPS://X.Y/V/1", "1"), "Once")
IDLE = "printer Shop is idle.  enabled since Wed Nov 25 02:55:18 2026\n\tAlerts: none\n"
EMPTY = (
    "printer Shop now printing Shop-7.  enabled since Wed Nov 25 02:55:18 2026\n"
    "\tout of paper\n\tAlerts: media-empty-error\n"
)
STOPPED = (
    "printer Shop disabled since Wed Nov 25 02:55:17 2026 -\n\tbelt broken\n\tAlerts: paused\n"
)
OFF = "printer Shop now printing Shop-7.\n\tThe printer may not exist.\n\tAlerts: none\n"
GONE = "printer Shop now printing Shop-7.\n\tAlerts: connecting-to-device\n"
WAITS = "Shop-7                 kiosk              1024   Wed Nov 25 02:55:18 2026\n"
LP = """#!/bin/sh
printf '%s\\n' "$@" > "$CUPS_PLAY/arguments"
[ "$LC_ALL" = C ] || exit 9
for file in "$@"; do :; done
cp "$file" "$CUPS_PLAY/printed.pdf"
[ -e "$CUPS_PLAY/then" ] && mv "$CUPS_PLAY/then" "$CUPS_PLAY/queue"
echo "request id is Shop-7 (1 file(s))"
"""
LPSTAT = """#!/bin/sh
case "$*" in
  *" -p "*)
    cat "$CUPS_PLAY/queue" 2>/dev/null && exit 0
    echo 'lpstat: Invalid destination name "Shop".' >&2
    exit 1;;
  *not-completed*) cat "$CUPS_PLAY/jobs";;
esac
"""

CANCEL = """#!/bin/sh
echo "$1" >> "$CUPS_PLAY/cancelled"
[ -e "$CUPS_PLAY/stays" ] || : > "$CUPS_PLAY/jobs"
[ ! -e "$CUPS_PLAY/refused" ]
"""


class Play:
    def __init__(self, folder):
        self.folder = folder
        self.says(IDLE)

    def says(self, queue, jobs="", then=""):
        """`then` is what the queue says once something was sent to it."""
        (self.folder / "queue").write_text(queue)
        (self.folder / "jobs").write_text(jobs)
        if then:
            (self.folder / "then").write_text(then)

    @property
    def cancelled(self):
        file = self.folder / "cancelled"
        return file.read_text().split() if file.exists() else []

    @property
    def printed(self):
        file = self.folder / "printed.pdf"
        return file.read_bytes() if file.exists() else None


@pytest.fixture
def play(tmp_path, monkeypatch):
    commands = tmp_path / "bin"
    commands.mkdir()
    for name, script in (("lp", LP), ("lpstat", LPSTAT), ("cancel", CANCEL)):
        (commands / name).write_text(script)
        (commands / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{commands}:/usr/bin:/bin")
    monkeypatch.setenv("CUPS_PLAY", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    return Play(tmp_path)


def printer(believed=True, media="A6"):
    return CupsPrinter(
        "Shop",
        lambda slip: b"%PDF " + slip.code.url.encode(),
        media,
        believed=believed,
        patience_s=0,
    )


def test_a_job_that_left_the_queue_of_a_believed_printer_is_printed(play):
    assert printer().print(SLIP) == Printed()
    assert play.printed == b"%PDF HTTPS://X.Y/V/1"


def test_another_printers_word_is_not_taken(play):
    assert printer(believed=False).print(SLIP) == HandedOver()
    assert printer(believed=False).state() == HandedOver()
    assert printer().state() == Ready()


def test_a_title_is_an_argument_and_never_a_command(play):
    printer().print(SLIP)
    arguments = (play.folder / "arguments").read_text().splitlines()
    assert arguments[:6] == ["-d", "Shop", "-t", "$(touch owned); --x", "-o", "media=A6"]
    assert arguments[6] == "--"
    assert not (play.folder / "owned").exists()
    printer(media="").print(SLIP)
    assert "media" not in (play.folder / "arguments").read_text()


def test_without_paper_nothing_is_sent(play):
    play.says(EMPTY)
    assert printer().print(SLIP) == PaperOut(kept=False)
    assert play.printed is None


def test_paper_that_ends_in_the_midst_leaves_the_job_in_the_queue(play):
    play.says(IDLE, WAITS, then=EMPTY)
    assert printer().print(SLIP) == PaperOut(kept=True)


def test_a_stopped_printer_says_why_and_how_to_start_it(play):
    play.says(STOPPED)
    assert printer().print(SLIP) == NotPrinted(
        "printer Shop is stopped: belt broken", "run: cupsenable Shop"
    )
    assert play.printed is None


def test_a_printer_that_cannot_be_reached_is_a_failure_and_not_silence(play):
    play.says(IDLE, WAITS, then=GONE)
    result = printer().print(SLIP)
    assert isinstance(result, NotPrinted)
    assert "connecting-to-device" in result.reason
    assert play.cancelled == ["Shop-7"]


def test_a_job_that_is_not_done_in_time_is_cancelled_and_told_until_one_is(play):
    play.says(IDLE, WAITS, then=OFF)
    device = printer()
    result = device.print(SLIP)
    assert isinstance(result, NotPrinted)
    assert result.silent
    assert "The printer may not exist" in result.reason
    assert play.cancelled == ["Shop-7"]
    play.says(IDLE)
    assert device.state() == result
    assert device.print(SLIP) == Printed()
    assert device.state() == Ready()


def test_a_job_that_cannot_be_cancelled_is_named(play):
    play.says(IDLE, WAITS, then=OFF)
    for refusal in ("stays", "refused"):
        (play.folder / refusal).touch()
    result = printer().print(SLIP)
    assert isinstance(result, NotPrinted)
    assert "may still print it" in result.reason
    assert result.remedy == "run: cancel Shop-7"


@pytest.mark.parametrize("then", ["Waiting for printer to finish.", "Waiting for job to complete."])
def test_a_printer_that_has_the_whole_job_is_left_alone(play, then):
    play.says(IDLE, WAITS, then=OFF.replace("The printer may not exist.", then))
    assert printer().print(SLIP) == HandedOver()
    assert play.cancelled == []


def test_a_job_that_ends_as_it_is_cancelled_may_have_been_printed(play):
    play.says(IDLE, WAITS, then=OFF)
    (play.folder / "refused").touch()
    assert printer().print(SLIP) == HandedOver()


def test_a_printer_that_cups_does_not_know_is_named(play):
    (play.folder / "queue").unlink()
    result = printer().print(SLIP)
    assert isinstance(result, NotPrinted)
    assert 'Invalid destination name "Shop"' in result.reason


def test_without_cups_the_remedy_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    result = printer().print(SLIP)
    assert isinstance(result, NotPrinted)
    assert "apt install cups-client" in result.reason
    assert printer().state() == result


def test_what_cups_says_in_another_encoding_is_read_all_the_same(play):
    (play.folder / "queue").write_bytes(IDLE.encode() + b"\tLocation: Caf\xe9\n")
    assert printer().state() == Ready()
    assert printer().print(SLIP) == Printed()


@pytest.mark.parametrize("title", ["Tea\x00", "Tea\n", "\u202eTea"])
def test_a_title_that_is_no_argument_is_printed_under_what_is_left_of_it(play, title):
    slip = voucher_slip(SlipOffer("Shop", title), Code("HTTPS://X.Y/V/1", "1"), "Once")
    assert printer().print(slip) == Printed()
    assert (play.folder / "arguments").read_text().splitlines()[3] == "Tea"
