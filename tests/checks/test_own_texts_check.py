"""The doctor names the file and the line of a text that cannot be used."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.checks.own_texts import check_own_texts
from kiosk.core.counter.health import Level
from kiosk.settings.load import load
from kiosk.wiring.screen import view_options


@pytest.fixture
def settings(tmp_path):
    config = tmp_path / "kiosk.toml"
    folder = tmp_path / "texts"
    folder.mkdir()
    config.write_text(
        f'[kiosk]\nid = "K-001"\nstore = "S-01"\n[i18n]\nfolder = "{folder}"\n', encoding="utf-8"
    )
    return load(config, {})


def write(settings, name, text):
    Path(settings.i18n.folder, name).write_text(text, encoding="utf-8")


def test_no_folder_is_no_line(tmp_path):
    config = tmp_path / "kiosk.toml"
    config.write_text('[kiosk]\nid = "K-001"\nstore = "S-01"\n', encoding="utf-8")
    assert check_own_texts(load(config, {})) == []


def test_good_files_are_counted(settings):
    write(settings, "de.toml", '"New" = "Neu!"\n"Contact me" = "Sprechen Sie uns an"\n')
    write(settings, "readme.txt", "for the office")
    (line,) = check_own_texts(settings)
    assert (line.verdict, line.found) == (Level.OK, "the shop's own: 2 in de")


def test_each_bad_file_costs_itself_and_is_named(settings, caplog):
    write(settings, "de.toml", '"New" = "Neu!"\n"%1 of %2" = "%1"\n')
    write(settings, "fr.toml", "New = Nouveau\n")
    write(settings, "xx.toml", 'New = "X"\n')
    # Whoever opened it would wait for a writer.
    os.mkfifo(Path(settings.i18n.folder, "es.toml"))
    (line,) = check_own_texts(settings)
    assert line.verdict is Level.FAIL
    assert 'de.toml, line 2: "%1 of %2" must have %1 and %2' in line.found
    assert "fr.toml, line 1: not of the form" in line.found
    assert "xx.toml: must be one of en.toml, de.toml" in line.found
    assert "es.toml: not a file" in line.found
    assert line.found.endswith("In use: 1 in de")
    assert view_options(settings).own_texts == {"de": {"New": "Neu!"}}
    assert len([record for record in caplog.records if "[i18n] folder" in record.message]) == 4


def test_a_folder_that_is_not_there_is_told(settings, tmp_path):
    (tmp_path / "texts").rmdir()
    (line,) = check_own_texts(settings)
    assert line.verdict is Level.FAIL
    assert "No such file or directory" in line.found
