"""The state of the releases is a file, and the links follow it whatever they led to."""

from __future__ import annotations

import fcntl
import os
import shutil

import pytest

from kiosk.commands.update import ask_for_update
from kiosk.core.fleet.release import Releases, ReleaseTrial, RollbackReason
from kiosk.store import release_folder
from kiosk.store.release_folder import CURRENT, FILE, PREVIOUS, UPDATE_WANTED, ReleaseFolder
from tests.support.releases import install


@pytest.fixture
def folder(tmp_path):
    versions, state = tmp_path / "versions", tmp_path / "state"
    state.mkdir()
    for version in ("1.0", "1.1"):
        install(versions, version)
    return ReleaseFolder(state, versions)


def installed(version):
    return lambda releases: releases.installed(version)


def links(folder):
    return [
        (folder.state / name).readlink().name if (folder.state / name).is_symlink() else ""
        for name in (CURRENT, PREVIOUS)
    ]


def unchanged(releases):
    return releases


def test_the_links_lead_where_the_file_says(folder):
    folder.change(installed("1.0"))
    assert links(folder) == ["1.0", ""]
    folder.change(installed("1.1"))
    assert links(folder) == ["1.1", "1.0"]
    folder.change(lambda releases: releases.gone_back(RollbackReason.BY_HAND, 1.0))
    assert links(folder) == ["1.0", ""]
    assert sorted(one.name for one in folder.state.iterdir()) == [CURRENT, FILE]


def test_links_that_a_cut_left_behind_are_brought_in_line(folder):
    folder.change(installed("1.0"))
    folder.change(installed("1.1"))
    (folder.state / PREVIOUS).unlink()
    (folder.state / CURRENT).unlink()
    (folder.state / CURRENT).symlink_to("/nowhere")
    (folder.state / f"{CURRENT}.new").symlink_to("/nowhere")
    folder.change(unchanged)
    assert links(folder) == ["1.1", "1.0"]


@pytest.mark.parametrize("content", [None, "", "{", "\0" * 200, '{"current": "../../etc"}'])
def test_without_a_file_that_can_be_read_the_link_is_believed(folder, content):
    folder.change(installed("1.1"))
    (folder.state / FILE).unlink()
    if content is not None:
        (folder.state / FILE).write_text(content)
    assert folder.change(unchanged) == Releases("1.1")
    assert links(folder) == ["1.1", ""]


def test_a_version_that_was_taken_from_the_disk_gives_way_to_the_one_before(folder):
    folder.change(installed("1.0"))
    folder.change(installed("1.1"))
    shutil.rmtree(folder.state.parent / "versions/1.1")
    assert folder.change(unchanged).current == "1.0"
    assert links(folder) == ["1.0", ""]


def test_a_trial_with_nothing_left_to_go_back_to_is_none(folder):
    folder.change(installed("1.0"))
    assert folder.change(installed("1.1")).trial == ReleaseTrial()
    shutil.rmtree(folder.state.parent / "versions/1.0")
    assert folder.change(unchanged) == Releases("1.1")


def test_with_no_file_and_no_link_the_version_that_is_there_starts(folder):
    shutil.rmtree(folder.state.parent / "versions/1.0")
    assert folder.change(unchanged).current == "1.1"


def test_two_who_change_it_wait_for_one_another_and_not_for_ever(folder, monkeypatch):
    folder.change(installed("1.0"))
    monkeypatch.setattr(release_folder, "_PATIENCE_S", 0.05)
    other = os.open(folder.state, os.O_RDONLY | os.O_DIRECTORY)
    fcntl.flock(other, fcntl.LOCK_EX)
    with pytest.raises(BlockingIOError):
        folder.change(installed("1.1"))
    monkeypatch.setattr(release_folder, "_PATIENCE_S", 30.0)
    # The other one is done once it has been waited for.
    monkeypatch.setattr(release_folder.time, "sleep", lambda _s: os.close(other))
    assert folder.change(installed("1.1")).current == "1.1"


def test_an_update_is_asked_for_by_a_file_where_there_is_a_service(folder, monkeypatch, capsys):
    monkeypatch.setenv("STATE_DIRECTORY", str(folder.state))
    assert ask_for_update() == 0
    assert (folder.state / UPDATE_WANTED).exists()
    monkeypatch.setenv("STATE_DIRECTORY", str(folder.state / "none"))
    assert ask_for_update() == 1
    assert "no service is installed" in capsys.readouterr().err
    assert not (folder.state / "none").exists()


def test_the_folder_is_the_one_that_the_service_manager_names(tmp_path):
    assert ReleaseFolder.of({"STATE_DIRECTORY": f"{tmp_path}:/other"}).state == tmp_path
    for none in ("", "not/absolute"):
        assert str(ReleaseFolder.of({"STATE_DIRECTORY": none}).state) == "/var/lib/offer-kiosk"
