"""`kiosk check` names what is wrong, and says by its exit code that something is."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from kiosk.core.advice import Helper
from kiosk.core.feed.link_advice import LINK_ADVICE
from kiosk.core.feed.link_reason import LinkReason

pytestmark = pytest.mark.slow


def check(*arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", *arguments],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def verdicts(out: str) -> dict[str, str]:
    return {line["check"]: line["verdict"] for line in json.loads(out)["lines"]}


def test_all_is_well_against_a_running_sandbox_and_not_when_the_network_is_away(sandbox):
    config = ["--config", str(sandbox.addresses.config_file)]
    code, out, _ = check(*config, "--json")
    assert code == 0, out
    assert json.loads(out)["ok"] is True
    assert set(verdicts(out).values()) == {"ok"}
    sandbox.remote.set_faults(network_away=True)
    code, out, _ = check(*config, "--json")
    assert code == 1
    failed = {name for name, verdict in verdicts(out).items() if verdict == "fail"}
    assert failed == {"salesforce", "feed"}
    code, out, _ = check(*config)
    assert code == 1
    assert "fail  feed" in out
    assert "→" in out


def test_a_wrong_configuration_is_code_2(tmp_path):
    code, out, err = check("--config", str(tmp_path / "none.toml"))
    assert (code, out) == (2, "")
    assert "none.toml" in err
    code, out, _ = check("--config", str(tmp_path / "none.toml"), "--json")
    assert code == 2
    assert verdicts(out) == {"configuration": "fail"}


def test_a_clock_far_from_the_servers_and_a_refused_app_are_told_with_their_remedy(sandbox):
    config = ["--config", str(sandbox.addresses.config_file)]
    sandbox.remote.set_faults(clock_skew_s=86_400, close_code=4004)
    code, out, _ = check(*config, "--json")
    lines = {line["check"]: line for line in json.loads(out)["lines"]}
    assert code == 1
    assert lines["salesforce"]["verdict"] == "ok"
    assert lines["feed"]["reason"] == LinkReason.QUOTA
    assert lines["feed"]["helper"] == Helper.IT
    assert LINK_ADVICE[LinkReason.QUOTA].remedy in lines["feed"]["remedy"]
    assert "NTP" in lines["clock"]["remedy"]
