"""`kiosk check` names what is wrong, and says by its exit code that something is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from kiosk.core.advice import Helper
from kiosk.core.feed.link_advice import LINK_ADVICE
from kiosk.core.feed.link_reason import LinkReason
from tests.support.broken_machine import BrokenMachine

pytestmark = pytest.mark.slow


COLD = (sys.executable, "-m")


@pytest.fixture
def check(warm):
    def run(*arguments: str, python=warm, **variables: str) -> tuple[int, str, str]:
        done = subprocess.run(
            [*python, "kiosk", "check", *arguments],
            env={**os.environ, **variables},
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert "Traceback" not in done.stderr
        return done.returncode, done.stdout, done.stderr

    return run


def verdicts(out: str) -> dict[str, str]:
    return {line["check"]: line["verdict"] for line in json.loads(out)["lines"]}


def test_all_is_well_against_a_running_sandbox_and_not_when_the_network_is_away(sandbox, check):
    config = ["--config", str(sandbox.addresses.config_file)]
    code, out, _ = check(*config, "--json", python=COLD)
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


@pytest.mark.parametrize("kind", ["streaming", "auto"])
def test_the_feeds_line_proves_the_subscription_to_salesforces_streaming(
    tmp_path, sandbox, kind, check
):
    text = sandbox.addresses.config_file.read_text(encoding="utf-8")
    text = text.replace('kind = "pusher"', f'kind = "{kind}"')
    config = tmp_path / "streaming.toml"
    without_pusher = text[: text.index("[pusher]")] + text[text.index("[salesforce]") :]
    config.write_text(without_pusher, encoding="utf-8")
    code, out, _ = check("--config", str(config), "--json")
    assert (code, verdicts(out)["feed"]) == (0, "ok"), out
    assert "subscribed to /data/Offer__ChangeEvent" in out
    sandbox.remote.set_faults(situation="stream_view_all")
    code, out, _ = check("--config", str(config), "--json")
    (line,) = (one for one in json.loads(out)["lines"] if one["check"] == "feed")
    assert (code, line["verdict"]) == (1, "fail")
    assert "Kiosk Streaming" in line["remedy"]


def test_a_wrong_configuration_is_code_2(tmp_path, check):
    code, out, err = check("--config", str(tmp_path / "none.toml"))
    assert (code, out) == (2, "")
    assert "none.toml" in err
    code, out, _ = check("--config", str(tmp_path / "none.toml"), "--json")
    assert code == 2
    assert verdicts(out) == {"configuration": "fail"}


def test_a_clock_far_from_the_servers_and_a_refused_app_are_told_with_their_remedy(sandbox, check):
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


def test_without_the_key_all_that_needs_no_login_is_checked_and_the_clock_too(sandbox, check):
    sandbox.remote.set_faults(clock_skew_s=86_400)
    (sandbox.addresses.config_file.parent / "private-key.pem").unlink()
    config = ["--config", str(sandbox.addresses.config_file)]
    code, out, err = check(*config, "--json")
    lines = {line["check"]: line for line in json.loads(out)["lines"]}
    assert code == 1
    assert err == "this computer's clock is not believed\n"
    assert lines["secrets"]["verdict"] == "fail"
    assert "private key in PEM" in lines["secrets"]["remedy"]
    assert lines["feed"]["verdict"] == "ok"
    assert lines["clock"]["verdict"] == "fail"
    assert "codes" in lines
    assert "salesforce" not in lines


@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("unshare"), reason="needs root")
def test_without_a_home_folder_the_code_is_that_of_a_run(tmp_path, check):
    (tmp_path / "kiosk.toml").write_text('[kiosk]\nid = "K"\nstore = "S"\n')
    stranger = ("unshare", "--user", "--map-user=54321", "--map-group=54321", *COLD)
    config = ("--config", str(tmp_path / "kiosk.toml"))
    for more in ((), ("--json",)):
        code, out, err = check(*config, *more, python=stranger, HOME="", XDG_DATA_HOME="")
        assert code == 1
        assert "[kiosk] data_dir" in out + err


def test_a_narrow_terminal_is_kept_to(tmp_path, check):
    with BrokenMachine(tmp_path) as machine:
        machine.settings()
    _, out, _ = check("--config", str(tmp_path / "kiosk.toml"), COLUMNS="60")
    assert [row for row in out.splitlines() if len(row) > 60 and " " in row[12:].strip()] == []


BROKEN = """
[display]
languages = ["en", "de"]
[form.consent.texts]
en = "Yes."
[brand.light]
ink = "#777777"
paper = "#787878"
[network]
proxy = "http://127.0.0.1:{closed}"
[scanner]
kind = "serial"
port = "{folder}/no scanner"
[printer]
kind = "escpos-file"
device = "{folder}/no printer"
"""


def test_many_things_broken_at_once_are_each_told_within_80_columns(tmp_path, check):
    with BrokenMachine(tmp_path) as machine:
        port = machine.closed_port()
        machine.settings(
            BROKEN.format(closed=port, folder=tmp_path), code_base_url=f"HTTP://127.0.0.1:{port}"
        )
    config = ["--config", str(tmp_path / "kiosk.toml")]
    code, out, _ = check(*config, "--json")
    assert code == 1
    found = verdicts(out)
    assert {name for name, verdict in found.items() if verdict == "fail"} == {
        *("proxy", "codes", "consent", "scanner", "printer"),
    }
    assert {name for name, verdict in found.items() if verdict == "warn"} == {"contrast"}
    assert set(found) >= {
        *("configuration", "locale", "data folder", "clock", "staff"),
        *("screen saver", "keyboard", "letters", "display"),
    }
    for line in json.loads(out)["lines"]:
        assert line["verdict"] == "ok" or line["remedy"]
    code, out, _ = check(*config)
    assert code == 1
    # A path or an address is not broken.
    assert [row for row in out.splitlines() if len(row) > 80 and " " in row[12:].strip()] == []
