"""Leads from the command line: kept, seen, corrected, sent, exported and recovered."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.core.advice import Helper
from kiosk.core.counter.catalogue import helper_for, who_helps
from kiosk.core.delivery.reason import Reason
from kiosk.sandbox.org.situation_name import SituationName as S
from kiosk.store.open_store import open_store
from tests.support.running_sandbox import running_sandbox

pytestmark = pytest.mark.slow


KEY = "7c320003-9143-4eb7-93d1-9a68bf086032"
ADA = {"key": KEY, "last_name": "Lovelace", "email": "ada@example.com", "consent": True}
COLD = (sys.executable, "-m")
FROM_STDIN = ("--fields", "-")
SMALL_FILES = ("prlimit", "--fsize=40960")
TERMINAL = (sys.executable, "-c", "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)")


def second_kiosk(addresses, tmp_path):
    """The settings of another kiosk in the same shop."""
    text = addresses.config_file.read_text(encoding="utf-8")
    config = tmp_path / "second.toml"
    folder = json.dumps(str(tmp_path / "second"))
    lines = [f"data_dir = {folder}" if x.startswith("data_dir") else x for x in text.splitlines()]
    config.write_text("\n".join(lines), encoding="utf-8")
    return config


@pytest.fixture(scope="module")
def shared_addresses(warm, tmp_path_factory):
    """Of a sandbox for the tests that look at no org."""
    with running_sandbox(warm, tmp_path_factory.mktemp("shared")) as running:
        yield running.addresses


@pytest.fixture
def own_config(request, tmp_path):
    """A kiosk without rows: that of the test's own sandbox where it asks for one."""
    if "sandbox" in request.fixturenames:
        return request.getfixturevalue("sandbox").addresses.config_file
    return second_kiosk(request.getfixturevalue("shared_addresses"), tmp_path)


@pytest.fixture
def kiosk_cli(own_config, warm):
    def run(*words, given=None, config=own_config, python=warm, within=()):
        environ = {**os.environ, "KIOSK_CONFIG": str(config)}
        return subprocess.run(
            [*within, *python, "kiosk", *words],
            input=json.dumps(given) if given is not None else None,
            env=environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


# Of what an import counts: an export has neither damage nor a till.
NOTHING_ELSE = {"unreadable": 0, "redemptions": 0, "staff": 0}


def in_json(done):
    return json.loads(done.stdout)


def test_a_lead_is_kept_listed_shown_and_sent(sandbox, kiosk_cli):
    kiosk_cli = partial(kiosk_cli, python=COLD)
    added = kiosk_cli("leads", "add", given=ADA)
    assert (added.returncode, added.stdout) == (0, f"saved {KEY}\n")
    (listed,) = in_json(kiosk_cli("leads", "list", "--json"))["leads"]
    assert (listed["id"], listed["state"]) == (KEY, "pending")
    assert "Lovelace" not in kiosk_cli("leads", "list").stdout
    assert in_json(kiosk_cli("leads", "show", KEY, "--json"))["body"]["LastName"] == "Lovelace"
    synced = in_json(kiosk_cli("sync", "--once", "--json"))
    assert (synced["sent"], synced["held"], synced["calls"], synced["fault"]) == (1, 0, 1, None)
    shown = in_json(kiosk_cli("leads", "show", KEY, "--json"))
    (lead,) = sandbox.remote.leads()
    assert (shown["state"], shown["body"], shown["salesforce_id"]) == ("sent", None, lead["Id"])
    assert lead["Consent_Version__c"].startswith("2026-1/en/sha256:")


def test_a_good_lead_is_kept_beside_a_bad_one_and_the_fault_is_named(kiosk_cli):
    done = kiosk_cli("leads", "add", "--json", given=[ADA, {"last_name": "X", "email": "wrong@"}])
    assert done.returncode == 1
    assert in_json(done)["saved"] == [KEY]
    assert in_json(done)["refused"] == [
        {"index": 1, "errors": {"email": "email_domain", "consent": "required"}}
    ]
    assert "lead 1: email: email_domain, consent: required" in done.stderr


def test_what_was_typed_is_judged_and_kept_as_in_the_form(kiosk_cli):
    typed = {"phone": "030 901820 Durchwahl 12", "notes": "\u200bsize\t42\r\nred"}
    slip = {"email": "ada@gmial.com"}
    refused = {"key": "", "phone": "030 901820 abends"}
    done = kiosk_cli("leads", "add", "--json", given=[ADA | typed | slip, ADA | refused])
    assert in_json(done)["refused"] == [{"index": 1, "errors": {"phone": "phone_letters"}}]
    body = in_json(kiosk_cli("leads", "show", KEY, "--json"))["body"]
    assert (body["Phone"], body["Description"]) == ("+4930901820 x12", "size\t42\nred")
    assert body["Email"] == slip["email"]


@pytest.mark.parametrize(
    ("words", "given", "told"),
    [
        (["leads", "add"], {"lastname": "X"}, "lastname: is none of"),
        (["leads", "add"], {"key": "1", "last_name": "X"}, "a UUID in lower case"),
        (["leads", "add"], [1], "leads add:"),
        (["leads", "add", "/nowhere.json"], None, "No such file"),
        (["leads", "retry"], None, "name leads, or --all"),
        (["leads", "purge"], None, "--sent-before DAYS"),
        (["leads", "export", "x.json"], None, "--encrypt-to KEYFILE"),
    ],
)
def test_what_is_asked_wrongly_is_told_in_one_line(kiosk_cli, words, given, told):
    done = kiosk_cli(*words, given=given)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("command", ["add", "import"])
@pytest.mark.parametrize("content", [b'{"last_name": "\xff"}', b"\xff\xfe{\x00", b"[" * 50_000])
def test_a_file_that_is_no_text_of_ours_is_told_in_one_line(kiosk_cli, tmp_path, command, content):
    kiosk_cli("leads", "add", given=ADA)
    file = tmp_path / "given.json"
    file.write_bytes(content)
    done = kiosk_cli("leads", command, str(file))
    assert done.returncode == 2
    assert done.stderr.startswith(f"kiosk: leads {command}:")
    assert done.stderr.count("\n") == 1


def test_a_mark_of_byte_order_is_none_of_a_lead_nor_of_an_export(kiosk_cli, tmp_path):
    file = tmp_path / "ada.json"
    file.write_text(json.dumps(ADA), encoding="utf-8-sig")
    assert kiosk_cli("leads", "add", str(file)).stdout == f"saved {KEY}\n"
    export = tmp_path / "export.json"
    kiosk_cli("leads", "export", str(export), "--plain")
    export.write_bytes(b"\xef\xbb\xbf" + export.read_bytes())
    assert "0 rows imported, 1 were here" in kiosk_cli("leads", "import", str(export)).stdout


def test_a_name_nobody_can_see_is_none(kiosk_cli):
    done = kiosk_cli("leads", "add", given={**ADA, "last_name": "\u200b"})
    assert done.returncode == 1
    assert "last_name: required" in done.stderr


def test_what_there_is_not_is_told_with_the_remedy(kiosk_cli):
    assert "no kiosk has run here yet" in kiosk_cli("leads", "list").stderr
    kiosk_cli("leads", "add", given=ADA)
    done = kiosk_cli("leads", "show", "nobody")
    assert done.returncode == 1
    assert "see: kiosk leads list" in done.stderr


def test_a_lead_that_was_never_sent_is_corrected_and_waits(kiosk_cli):
    kiosk_cli("leads", "add", given=ADA)
    done = kiosk_cli("leads", "retry", KEY, *FROM_STDIN, given={"LastName": "King"})
    assert (done.returncode, done.stderr) == (0, "")
    assert "waits for its first delivery" in done.stdout
    assert in_json(kiosk_cli("leads", "show", KEY, "--json"))["body"]["LastName"] == "King"
    assert kiosk_cli("leads", "retry", KEY).returncode == 1


def test_a_lead_is_corrected_in_an_editor_whose_file_is_gone_afterwards(
    kiosk_cli, tmp_path, monkeypatch
):
    editor = tmp_path / "editor"
    seen = tmp_path / "seen"
    look = f'stat -c "%a %n" "$(dirname "$1")" "$1" > {seen}'
    editor.write_text(f'#!/bin/sh\n{look}\nsed -i s/Lovelace/King/ "$1"\n')
    editor.chmod(0o700)
    monkeypatch.setenv("VISUAL", str(editor))
    kiosk_cli("leads", "add", given=ADA)
    done = kiosk_cli("leads", "retry", KEY, "--edit")
    assert (done.returncode, done.stderr) == (0, "")
    body = in_json(kiosk_cli("leads", "show", KEY, "--json"))["body"]
    assert (body["LastName"], body["Email"]) == ("King", ADA["email"])
    (mode, folder), (_, file) = (line.split() for line in seen.read_text().splitlines())
    assert mode == "700"
    assert not Path(folder).exists()
    assert "Lovelace" not in file


@pytest.mark.parametrize(
    ("editor", "told"),
    [("true", "nothing was changed"), ("false", "ended with 1"), ("/no/such", "set EDITOR")],
)
def test_an_editor_that_changes_nothing_corrects_nothing(kiosk_cli, monkeypatch, editor, told):
    monkeypatch.setenv("EDITOR", editor)
    kiosk_cli("leads", "add", given=ADA)
    done = kiosk_cli("leads", "retry", KEY, "--edit")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert told in done.stderr


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([], "write the fields as JSON"),
        ({"Kiosk_Id__c": "K-2"}, "cannot be changed"),
        ({"LastName": ""}, "must not be empty"),
        ({"Nonsense": "x"}, "not a field"),
    ],
)
def test_what_is_no_correction_is_told_in_one_line(kiosk_cli, given, told):
    kiosk_cli("leads", "add", given=ADA)
    done = kiosk_cli("leads", "retry", KEY, *FROM_STDIN, given=given)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert told in done.stderr


@pytest.mark.parametrize("words", [("leads", "show"), ("leads", "retry"), ("staff", "remove")])
def test_words_that_are_no_text_are_told_in_one_line(kiosk_cli, words):
    kiosk_cli("leads", "add", given=ADA)
    done = kiosk_cli(*words, "\udcff")
    assert (done.returncode, done.stderr) == (2, "kiosk: what was given is not in UTF-8\n")


def test_a_refused_lead_is_held_corrected_and_sent(sandbox, kiosk_cli):
    kiosk_cli("leads", "add", given=ADA)
    sandbox.remote.set_faults(situation=S.VALIDATION_RULE)
    done = kiosk_cli("sync", "--once")
    assert done.returncode == 1
    assert "kiosk leads list --state held" in done.stderr
    held = kiosk_cli("leads", "list", "--state", "held").stdout
    assert KEY in held
    assert "FIELD_CUSTOM_VALIDATION_EXCEPTION" in held
    sandbox.remote.set_faults(situation=None)
    released = kiosk_cli("leads", "retry", KEY, *FROM_STDIN, given={"LastName": "King"})
    assert released.returncode == 0, released.stderr
    assert kiosk_cli("sync", "--once").returncode == 0
    assert [lead["LastName"] for lead in sandbox.remote.leads()] == ["King"]
    (told,) = in_json(kiosk_cli("staff", "log", "--json"))["entries"]
    assert (told["staff"], told["what"]) == ("command line", "released")
    assert told["about"] == f"{KEY} LastName"
    again = kiosk_cli("leads", "retry", KEY, *FROM_STDIN, given={"LastName": "Other"})
    assert (again.returncode, "only a held lead" in again.stderr) == (1, True)


def test_a_sync_without_network_says_so_and_keeps_the_lead(sandbox, kiosk_cli):
    kiosk_cli("leads", "add", given=ADA)
    sandbox.remote.set_faults(network_away=True)
    done = kiosk_cli("sync", "--once", "--json")
    assert done.returncode == 1
    fault = in_json(done)["fault"]
    assert (fault["reason"], fault["helper"]) == (Reason.NETWORK, Helper.STAFF)
    assert in_json(kiosk_cli("status", "--json"))["outbox"]["pending"] == 1


@pytest.mark.parametrize(
    ("faults", "reason"),
    [
        ({"unavailable": True}, Reason.SERVER),
        ({"situation": S.LOGIN_NOT_APPROVED}, Reason.USER_NOT_APPROVED),
        ({"situation": S.FIELD_NOT_DEPLOYED}, Reason.FIELD_MISSING),
    ],
)
def test_the_status_tells_the_truth_after_each_sync(sandbox, kiosk_cli, faults, reason):
    kiosk_cli("leads", "add", given=ADA)
    sandbox.remote.set_faults(**faults)
    assert kiosk_cli("sync", "--once").returncode == 1
    (told,) = in_json(kiosk_cli("status", "--json"))["channels"]
    assert (told["kind"], told["reason"]) == ("lead", reason)
    assert told["helper"] == helper_for(reason)
    assert who_helps(reason) in kiosk_cli("status").stdout
    sandbox.remote.set_faults(unavailable=False, situation=None)
    assert kiosk_cli("sync", "--once").returncode == 0
    assert in_json(kiosk_cli("status", "--json"))["channels"] == []


def test_the_status_tells_of_a_secret_that_cannot_be_used(sandbox, kiosk_cli):
    key = sandbox.addresses.config_file.parent / "private-key.pem"
    good = key.read_text()
    key.write_text("cut off")
    try:
        assert kiosk_cli("sync", "--once").returncode == 2
        assert in_json(kiosk_cli("status", "--json"))["channels"] == []
        kiosk_cli("leads", "add", given=ADA)
        synced = kiosk_cli("sync", "--once")
        assert synced.returncode == 2
        assert str(key) in synced.stderr
        (told,) = in_json(kiosk_cli("status", "--json"))["channels"]
        assert (told["kind"], told["reason"]) == ("lead", Reason.UNUSABLE_SECRET)
        assert who_helps(Reason.UNUSABLE_SECRET) in kiosk_cli("status").stdout
    finally:
        key.write_text(good)
    assert kiosk_cli("sync", "--once").returncode == 0
    assert in_json(kiosk_cli("status", "--json"))["channels"] == []


def test_a_kiosk_without_network_hands_its_leads_over_by_a_sealed_file(
    sandbox, kiosk_cli, tmp_path
):
    other = second_kiosk(sandbox.addresses, tmp_path)
    kiosk_cli("leads", "add", given=ADA)
    kiosk_cli("leads", "keygen", str(tmp_path / "office"))
    sealed = tmp_path / "leads.sealed"
    public = str(tmp_path / "office.pub")
    assert kiosk_cli("leads", "export", str(sealed), "--encrypt-to", public).returncode == 0
    assert b"Lovelace" not in sealed.read_bytes()
    assert "by --key" in kiosk_cli("leads", "import", str(sealed), config=other).stderr
    for known in (0, 1):
        words = ("leads", "import", str(sealed), "--key", str(tmp_path / "office"), "--json")
        counts = in_json(kiosk_cli(*words, config=other))
        assert counts == {"imported": 1 - known, "known": known, **NOTHING_ELSE}
    assert kiosk_cli("sync", "--once", config=other).returncode == 0
    assert kiosk_cli("sync", "--once").returncode == 0
    assert len(sandbox.remote.leads()) == 1
    assert in_json(kiosk_cli("leads", "purge", "--exported", "--json")) == {
        "sent": 0,
        "exported": 0,
    }


def test_a_database_with_a_lost_key_is_told_and_its_leads_come_back_with_it(
    sandbox, kiosk_cli, tmp_path
):
    kiosk_cli("leads", "add", given=ADA)
    data = sandbox.addresses.config_file.parent / "kiosk-data"
    (data / "database.key").rename(tmp_path / "found.key")
    open_store(data, {}, datetime.now(UTC)).close()
    kiosk_cli("leads", "add", given={**ADA, "key": KEY[:-1] + "3"})
    (lost,) = in_json(kiosk_cli("status", "--json"))["lost"]
    assert "cannot be read" in lost["reason"] or "damaged" in lost["reason"]
    assert f"kiosk leads import {lost['file']}" in kiosk_cli("status").stdout
    words = ("leads", "import", lost["file"], "--database-key", str(tmp_path / "found.key"))
    assert kiosk_cli(*words).stdout == "1 rows imported, 0 were here already\n"
    assert in_json(kiosk_cli("status", "--json"))["lost"] == []
    assert kiosk_cli("sync", "--once").returncode == 0
    assert len(sandbox.remote.leads()) == 2


def test_a_database_without_its_log_is_taken_and_the_missing_log_is_told(
    sandbox, kiosk_cli, tmp_path
):
    """Three leads stand in the file, three more in its log alone: a kiosk is running."""
    data = sandbox.addresses.config_file.parent / "kiosk-data"
    kiosk_cli("leads", "add", given=[{**ADA, "key": KEY[:-1] + str(n)} for n in range(3)])
    with closing(open_store(data, {}, datetime.now(UTC))):
        kiosk_cli("leads", "add", given=[{**ADA, "key": KEY[:-1] + str(n)} for n in range(3, 6)])
        shutil.copy(data / "kiosk.db", tmp_path / "kiosk.db")
        log = (data / "kiosk.db-wal").read_bytes()
    other, key = second_kiosk(sandbox.addresses, tmp_path), str(data / "database.key")
    words = ("leads", "import", str(tmp_path / "kiosk.db"), "--database-key", key, "--json")
    done = kiosk_cli(*words, config=other)
    assert (done.returncode, in_json(done)["imported"]) == (0, 3)
    assert "kiosk.db-wal" in done.stderr
    for spoilt in (b"", b"garbage" * 1000):
        (tmp_path / "kiosk.db-wal").write_bytes(spoilt)
        told = kiosk_cli(*words, config=other)
        assert (in_json(told)["known"], told.stderr.count("\n")) == (3, 1)
        assert "could not be read" in told.stderr
        assert "newest leads" in told.stderr
    (tmp_path / "kiosk.db").rename(tmp_path / "till-2.copy")
    (tmp_path / "till-2.copy-wal").write_bytes(log)
    again = kiosk_cli("leads", "import", str(tmp_path / "till-2.copy"), *words[3:], config=other)
    assert (in_json(again)["imported"], in_json(again)["known"], again.stderr) == (3, 3, "")


def test_a_lead_whose_content_is_damaged_is_told_in_one_line(kiosk_cli, tmp_path):
    kiosk_cli("leads", "add", given=ADA)
    data = tmp_path / "second"
    with closing(open_store(data, {}, datetime.now(UTC))) as connection:
        connection.execute("UPDATE outbox SET body = ?", (bytes(50),))
    done = kiosk_cli("leads", "show", KEY)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "is damaged" in done.stderr


@pytest.mark.parametrize("command", [["staff", "list"], ["leads", "add"], ["sync", "--once"]])
def test_no_command_sets_a_database_aside_whose_key_the_shell_lacks(kiosk_cli, tmp_path, command):
    kiosk_cli("leads", "add", given=ADA)
    data = tmp_path / "second"
    key = data / "database.key"
    kept = key.read_text()
    for wrong in (None, "ab" * 32):
        key.unlink(missing_ok=True)
        if wrong:
            key.touch(0o600)
            key.write_text(wrong)
        done = kiosk_cli(*command, given={**ADA, "key": KEY[:-1] + "3"})
        assert done.returncode in {1, 2}
        assert "key" in done.stderr
        assert key.exists() is bool(wrong)
    key.write_text(kept)
    (lead,) = in_json(kiosk_cli("leads", "list", "--json"))["leads"]
    assert lead["id"] == KEY


def test_sync_without_once_goes_on_until_it_is_told_to_stop(sandbox, kiosk_cli):
    kiosk_cli("leads", "add", given=ADA)
    environ = {**os.environ, "KIOSK_CONFIG": str(sandbox.addresses.config_file)}
    command = [sys.executable, "-m", "kiosk", "sync"]
    with subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True) as process:
        line = next(line for line in process.stderr if "delivered 1" in line)
        assert line
        beside = kiosk_cli("sync", "--once")
        assert (beside.returncode, "running already" in beside.stderr) == (1, True)
        assert in_json(kiosk_cli("status", "--json"))["running"] is True
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    assert len(sandbox.remote.leads()) == 1


def test_a_redemption_from_the_shell_reaches_the_org_with_the_leads(sandbox, kiosk_cli):
    kiosk_cli("leads", "add", given=ADA)
    done = kiosk_cli("redeem", "7P3B0CA5TXN9", "--json")
    assert (done.returncode, in_json(done)["outcome"]) == (1, "could_not_check")
    synced = in_json(kiosk_cli("sync", "--once", "--json"))
    assert (synced["sent"], synced["calls"]) == (2, 2)
    (redemption,) = sandbox.remote.redemptions()
    assert (redemption["Event__c"], redemption["Staff__c"]) == ("refused", "command line")


def test_a_file_that_may_not_grow_loses_no_lead_and_tells_which_were_not_kept(kiosk_cli):
    """As on a full disk: the kernel refuses the write, what was said to be saved is there."""
    assert kiosk_cli("leads", "add", given=ADA).returncode == 0
    leads = [{**ADA, "key": str(UUID(int=number))} for number in range(40)]
    done = kiosk_cli("leads", "add", "--json", given=leads, python=COLD, within=SMALL_FILES)
    assert done.returncode == 1
    answer = in_json(done)
    refused = answer["refused"]
    told = {"not_saved": "the disk refused; free some space and add it again"}
    assert refused
    assert all(lead["errors"] == told for lead in refused)
    kept = {lead["id"] for lead in in_json(kiosk_cli("leads", "list", "--json"))["leads"]}
    assert kept == {KEY, *answer["saved"]}
    again = [leads[lead["index"]] for lead in refused]
    assert kiosk_cli("leads", "add", given=again).returncode == 0
    everything = in_json(kiosk_cli("leads", "list", "--json"))["leads"]
    assert {lead["id"] for lead in everything} == {KEY, *(lead["key"] for lead in leads)}


def test_a_sync_shows_its_progress_on_a_terminal_and_only_there(sandbox, kiosk_cli):
    kiosk_cli("leads", "add", given=ADA)
    done = kiosk_cli("sync", "--once", within=TERMINAL)
    assert done.returncode == 0
    assert "1/1" in done.stdout
    assert "1 sent, 0 held, 0 wait" in done.stdout
    kiosk_cli("leads", "add", given={**ADA, "key": KEY[:-1] + "3"})
    quiet = kiosk_cli("sync", "--once")
    assert (quiet.returncode, quiet.stderr) == (0, "")
    assert "1/1" not in quiet.stdout


def test_a_row_without_a_time_for_its_next_try_tells_none(kiosk_cli):
    assert kiosk_cli("leads", "add", given=ADA).returncode == 0
    assert in_json(kiosk_cli("leads", "show", KEY, "--json"))["next_attempt"] is None
    assert "1970" not in kiosk_cli("leads", "list", "--json").stdout
    assert "next_attempt" not in kiosk_cli("leads", "show", KEY).stdout
    kiosk_cli("sync", "--once")
    assert in_json(kiosk_cli("leads", "show", KEY, "--json"))["next_attempt"] is None
    assert kiosk_cli("leads", "list", "--state", "held").stdout == "no rows in that state\n"


def test_an_empty_list_says_that_there_is_nothing(kiosk_cli):
    kiosk_cli("leads", "add", given=[])
    assert kiosk_cli("leads", "list").stdout == "no leads here, and nothing else to deliver\n"


def test_a_sync_says_that_the_proxy_of_the_environment_cannot_be_used(kiosk_cli, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "socks://127.0.0.1:1080/")
    done = kiosk_cli("sync", "--once", "--json")
    assert in_json(done)["fault"] is None
    assert done.stderr.startswith("kiosk: HTTPS_PROXY: ")
    assert done.stderr.count("\n") == 1
