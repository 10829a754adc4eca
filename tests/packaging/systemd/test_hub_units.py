"""The hub's units are what systemd takes without a word; the web can read nobody's keys."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.support.root import ROOT

UNITS = ROOT / "packaging/systemd/hub"
WEB, WORK = "offer-kiosk-hub-web.service", "offer-kiosk-hub-work@.service"
# Of ten; systemd counts in tenths.
MOST_EXPOSED = "15"
SECRETS = ("LoadCredential", "HUB_WORKER_KEY", "work.env")

systemd_analyze = pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="needs systemd-analyze (Debian's package systemd)"
)


def verified(tmp_path, name, old="", new=""):
    text = (UNITS / name).read_text()
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    text = text.replace("/opt/offer-kiosk-hub/bin/kiosk", str(program)).replace(old, new)
    (tmp_path / name).write_text(text)
    for other in ("network-online.target",):
        (tmp_path / other).write_text("[Unit]\nDescription=x\n")
    instance = tmp_path / name.replace("@.", "@1.")
    told = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", instance],
        env={"SYSTEMD_UNIT_PATH": f"{tmp_path}:", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    return told.stdout + told.stderr


@systemd_analyze
@pytest.mark.parametrize("name", [WEB, WORK])
def test_systemd_has_nothing_to_say(tmp_path, name):
    assert verified(tmp_path, name) == ""


@systemd_analyze
def test_a_key_that_systemd_does_not_know_is_seen(tmp_path):
    assert "Restrt" in verified(tmp_path, WEB, "Restart=", "Restrt=")


@systemd_analyze
@pytest.mark.parametrize("name", [WEB, WORK])
def test_both_are_shut_in(name):
    command = ("systemd-analyze", "security", "--no-pager", "--offline=true")
    subprocess.run(
        [*command, f"--threshold={MOST_EXPOSED}", UNITS / name], check=True, capture_output=True
    )


def test_only_the_worker_is_given_secrets_and_each_is_a_user_of_its_own():
    web, work = (UNITS / WEB).read_text(), (UNITS / WORK).read_text()
    assert [one for one in SECRETS if one in web] == []
    assert [one for one in SECRETS if one in work] == list(SECRETS)
    users = {line for text in (web, work) for line in text.splitlines() if line.startswith("User=")}
    assert len(users) == 2
    for text in (web, work):
        assert "DynamicUser=yes" in text
        assert "InaccessiblePaths=-/etc/offer-kiosk-hub" in text
