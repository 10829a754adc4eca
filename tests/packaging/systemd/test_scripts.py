"""The service's scripts: how the session ends, how long a failing start waits, why it ended."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import ExitStack

import pytest

from tests.support.root import ROOT

# A compositor as far as the session knows it: ends with 0 however its program does, as cage 0.1.4.
CAGE = '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\nshift\n"$@"\nexit 0\n'
WAITS_S = (0, 0, 0, 5, 15, 30, 60, 60)


@pytest.fixture
def run(installed, tmp_path):
    """Starts a script as the service does."""
    (tmp_path / "cage").write_text(CAGE)
    (tmp_path / "cage").chmod(0o755)

    with ExitStack() as stack:

        def start(script, *arguments, **environ):
            process = subprocess.Popen(
                [installed / "usr/lib/offer-kiosk" / script, *arguments],
                env={"PATH": f"{tmp_path}:/usr/bin:/bin", "RUNTIME_DIRECTORY": tmp_path, **environ},
                stdout=subprocess.PIPE,
                text=True,
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield start


@pytest.mark.parametrize("code", [0, 1, 3, 143])
def test_a_session_ends_as_its_kiosk(run, code):
    """Systemd tells by it an end by staff from a crash."""
    assert run("session", "sh", "-c", f"exit {code}").wait(10) == code


def test_the_compositor_gets_no_leave_to_switch_consoles(installed):
    session = (installed / "usr/lib/offer-kiosk/session").read_text()
    command = next(line for line in session.splitlines() if line.startswith("cage "))
    assert command.partition(" -- ")[0] == "cage -d"


def test_a_compositor_that_dies_is_a_failure(run, tmp_path):
    (tmp_path / "cage").write_text("#!/bin/sh\nkill -9 $$\n")
    assert run("session", "true").wait(10) == 1


def test_a_signal_goes_to_the_kiosk_whose_screen_stays_until_it_has_ended(run, tmp_path):
    kiosk = "trap 'echo stopping; cat ended; exit 0' TERM; echo up; while :; do sleep 0.1; done"
    os.mkfifo(tmp_path / "ended")
    session = run("session", "sh", "-c", kiosk.replace("cat ended", f"cat {tmp_path}/ended"))
    assert session.stdout.readline() == "up\n"
    session.send_signal(signal.SIGTERM)
    assert session.stdout.readline() == "stopping\n"
    assert session.poll() is None
    (tmp_path / "ended").write_text("saved\n")
    assert session.stdout.read() == "saved\n"
    assert session.wait(10) == 0


def test_failures_in_a_row_wait_longer_and_are_never_given_up(run):
    waits = []
    for _ in WAITS_S:
        waits.append(int(run("service-wait", "--print").communicate()[0]))
        run("service-ended", SERVICE_RESULT="exit-code").wait(10)
    assert tuple(waits) == WAITS_S


def ten_minutes_ago(folder):
    began = folder / "began"
    began.touch()
    os.utime(began, (began.stat().st_mtime - 660,) * 2)


@pytest.mark.parametrize(
    ("result", "old", "left"),
    [("success", False, "0"), ("exit-code", False, "8"), ("watchdog", True, "1")],
)
def test_a_good_end_or_a_long_run_ends_the_row(run, tmp_path, result, old, left):
    (tmp_path / "failures").write_text("7\n")
    if old:
        ten_minutes_ago(tmp_path)
    assert run("service-ended", SERVICE_RESULT=result).wait(10) == 0
    assert (tmp_path / "failures").read_text().strip() == left
    assert (tmp_path / "ended").read_text().strip() == result


@pytest.mark.parametrize("text", ["", "x; reboot", "-1", "99999999999"])
def test_a_count_that_is_none_is_begun_anew(run, tmp_path, text):
    (tmp_path / "failures").write_text(text)
    assert run("service-ended", SERVICE_RESULT="exit-code").wait(10) == 0
    assert (tmp_path / "failures").read_text().strip() == "1"


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="needs shellcheck")
@pytest.mark.parametrize(
    "script", sorted(one.name for one in (ROOT / "packaging/systemd/libexec").iterdir())
)
def test_the_scripts_are_sound_shell(installed, script):
    subprocess.run(["shellcheck", installed / "usr/lib/offer-kiosk" / script], check=True)
