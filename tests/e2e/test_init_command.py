"""`kiosk init` writes a file that a kiosk takes, and no secrets; a shell completes commands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.init import UNFILLED
from kiosk.settings.load import load

pytestmark = pytest.mark.slow

ANSWERS = ("K-9", 'S "nine"', "a-key", "eu", "https://x.my.salesforce.com", "an-app", "k@shop.com")


@pytest.fixture
def kiosk(warm):
    def run(*words, given="", cwd=None):
        return subprocess.run(
            [*warm, "kiosk", *words],
            input=given, capture_output=True, text=True, timeout=60, check=False, cwd=cwd,
        )  # fmt: skip

    return run


def test_what_is_asked_for_becomes_a_checked_file(tmp_path, kiosk):
    file = tmp_path / "etc" / "kiosk.toml"
    done = kiosk("init", str(file), given="\n".join(ANSWERS))
    assert done.returncode == 0, done.stderr
    assert "KIOSK_SECRET_SALESFORCE_PRIVATE_KEY" in done.stdout
    settings = load(file, {})
    assert (settings.kiosk.id, settings.kiosk.store) == ANSWERS[:2]
    assert (settings.pusher.key, settings.pusher.cluster) == ANSWERS[2:4]
    org = settings.salesforce
    assert (org.login_url, org.client_id, org.username) == ANSWERS[4:]
    assert list(file.parent.iterdir()) == [file]
    assert kiosk("status", "--config", str(file)).returncode in {0, 1}


def test_a_slip_is_asked_about_again_and_spaces_around_an_answer_are_none_of_it(tmp_path, kiosk):
    given = ("  ", " K-9 ", "S-1", "", "login.salesforce.com", " https://login.salesforce.com ")
    done = kiosk("init", "kiosk.toml", given="\n".join((*given, "an-app", "u")), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "write it with https://" in done.stderr
    settings = load(tmp_path / "kiosk.toml", {})
    assert settings.kiosk.id == "K-9"
    assert settings.salesforce.login_url == "https://login.salesforce.com"
    # The kiosk's service starts in another folder.
    assert settings.salesforce.private_key_file == str(tmp_path / "salesforce.pem")


def test_a_file_that_is_there_is_told_before_the_first_question(tmp_path, kiosk):
    done = kiosk("init", str(tmp_path))
    assert done.returncode == 2
    told = f"kiosk: init: {tmp_path} is there already; remove it, or name another file\n"
    assert done.stderr == told


def test_a_package_s_unfilled_file_is_filled_in_and_keeps_its_data_folder(tmp_path, kiosk):
    file = tmp_path / "kiosk.toml"
    folder = tmp_path / "data"
    file.write_text(f'{UNFILLED}\n[kiosk]\nid = ""\nstore = ""\ndata_dir = "{folder}"\n')
    unfilled = kiosk("status", "--config", str(file))
    assert (unfilled.returncode, "[kiosk] id" in unfilled.stderr) == (2, True)
    words = ("init", str(file), "--id", "K-1", "--store", "S-1", "--pusher-key", "")
    assert kiosk(*words, "--login-url", "").returncode == 0
    assert load(file, {}).kiosk.data_path == folder
    assert list(tmp_path.iterdir()) == [file]
    assert kiosk(*words, "--login-url", "").returncode == 2


def test_what_options_give_is_not_asked_for_and_nothing_is_overwritten(tmp_path, kiosk):
    file = tmp_path / "kiosk.toml"
    words = ("init", str(file), "--id", "K-1", "--store", "S-1", "--pusher-key", "")
    assert kiosk(*words, "--login-url", "").returncode == 0
    before = file.read_bytes()
    assert load(file, {}).pusher is None
    again = kiosk(*words, "--login-url", "")
    assert (again.returncode, again.stderr.count("\n")) == (2, 1)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--id", ""), r"[kiosk] id"),
        (("--id", "x" * 81), r"kiosk.toml: [kiosk] id"),
        (("--id", "K-1", "--login-url", "http://x.com"), "https://"),
    ],
)
def test_a_wrong_answer_leaves_no_file(tmp_path, words, told, kiosk):
    file = tmp_path / "kiosk.toml"
    rest = ("--store", "S", "--pusher-key", "", "--client-id", "c", "--username", "u")
    done = kiosk("init", str(file), *rest, *words, given="\n\n")
    assert done.returncode == 2
    assert told in done.stderr
    assert ".kiosk-" not in done.stderr, "the draft, which has gone"
    assert not list(tmp_path.iterdir())


def test_answers_that_end_too_soon_leave_no_file(tmp_path, kiosk):
    assert kiosk("init", str(tmp_path / "kiosk.toml"), given="K-1\n").returncode == 1
    assert not list(tmp_path.iterdir())


def test_a_shell_completes_commands():
    words = {"_KIOSK_COMPLETE": "complete_bash", "COMP_WORDS": "kiosk lead", "COMP_CWORD": "1"}
    command = Path(sys.executable).with_name("kiosk")
    done = subprocess.run([command], env={**os.environ, **words}, capture_output=True, check=False)
    assert done.stdout.split() == [b"leads"]


def test_a_wrong_value_of_an_option_names_those_allowed(kiosk):
    done = kiosk("leads", "list", "--state", "lost")
    assert done.returncode == 2
    assert all(state in done.stderr for state in ("pending", "sending", "handed", "sent", "held"))


def test_an_answer_that_the_settings_refuse_is_asked_for_again_at_once(tmp_path, kiosk):
    names = ("K\u200b1", "x" * 300, "K-1", "S-1;S-2", "S-1", "key", "not a cluster", "eu")
    org = ("https://x.com https://y.com", "https://me:word@x.com", "https://x.com", "app", "u")
    done = kiosk("init", "kiosk.toml", given="\n".join((*names, *org)), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("Error: ") == 6
    settings = load(tmp_path / "kiosk.toml", {})
    assert (settings.kiosk.id, settings.kiosk.store) == ("K-1", "S-1")
    assert settings.salesforce.login_url == "https://x.com"


@pytest.mark.parametrize("given", ["", "K-1\n"])
def test_questions_that_nobody_answers_end_with_a_word(tmp_path, given, kiosk):
    done = kiosk("init", "kiosk.toml", given=given, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.endswith("kiosk: init: no answer; nothing was written (kiosk init --help)\n")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("leads", "purge", "--sent-before", "abc"), "abc: write a number of days from 0 to"),
        (("leads", "purge", "--sent-before", "nan"), "nan: write a number of days"),
        (("leads", "purge", "--sent-before", "-1"), "-1: write a number of days"),
        (("staff", "log", "--days", "nan"), "nan: write a number of days"),
        (("staff", "log", "--days", "1e300"), "1e300: write a number of days"),
        (("leads", "list", "--limit", "0"), "0: write a whole number from 1 to"),
        (("leads", "list", "--limit", "x"), "x: write a whole number from 1 to"),
        (("sandbox", "--port", "70000"), "70000: write a whole number from 0 to 65533"),
    ],
)
def test_a_number_that_cannot_be_is_told_with_those_that_can(tmp_path, words, told, kiosk):
    done = kiosk(*words, cwd=tmp_path)
    assert done.returncode == 2
    assert told in " ".join(done.stderr.replace("│", " ").split())


def test_a_hub_takes_the_orgs_place_and_the_code_may_come_later(tmp_path, kiosk):
    file = tmp_path / "kiosk.toml"
    given = ("K-1", "S-1", "", "", "https://hub.example", "")
    done = kiosk("init", str(file), given="\n".join(given) + "\n")
    assert done.returncode == 0, done.stderr
    assert f"kiosk hub enrol --config {file}" in done.stdout
    settings = load(file, {})
    assert (settings.hub.url, settings.salesforce) == ("https://hub.example", None)
    other = tmp_path / "other.toml"
    words = ("--id", "K-1", "--store", "S-1", "--pusher-key", "", "--hub", "https://hub.example")
    assert kiosk("init", str(other), *words).returncode == 0
    assert other.read_text().endswith(file.read_text()[-30:])


def test_a_code_that_is_none_is_told_once_the_file_is_written(tmp_path, kiosk):
    given = ("K-1", "S-1", "", "", "https://hub.example", "12345")
    file = tmp_path / "kiosk.toml"
    done = kiosk("init", str(file), given="\n".join(given) + "\n")
    assert done.returncode == 2
    assert "this is no code" in done.stderr
    assert file.exists()


@pytest.mark.skipif(os.getuid() != 0, reason="needs root, who fills in another user's settings")
def test_root_does_not_enrol_for_the_service_whose_user_could_not_open_the_store(tmp_path, kiosk):
    file, folder = tmp_path / "kiosk.toml", tmp_path / "state"
    folder.mkdir()
    os.chown(folder, 65534, 65534)
    file.write_text(f'{UNFILLED}\n[kiosk]\nid = ""\nstore = ""\ndata_dir = "{folder}/data"\n')
    given = ("K-1", "S-1", "", "", "https://hub.example", "12345")
    done = kiosk("init", str(file), given="\n".join(given) + "\n")
    assert done.returncode == 0, done.stderr
    assert f"as the user it runs as: kiosk hub enrol --config {file}" in done.stdout
    assert not list(folder.iterdir())
