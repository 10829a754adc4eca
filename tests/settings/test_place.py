"""Without --config the machine's settings are read, then the user's; and it is said which."""

from __future__ import annotations

import pytest

from kiosk.settings import place
from kiosk.settings.load import load
from kiosk.settings.rules import ConfigError

TEXT = '[kiosk]\nid = "{}"\nstore = "S-1"\ndata_dir = "/srv"\n'


@pytest.fixture
def places(tmp_path, monkeypatch):
    machine, user = tmp_path / "etc", tmp_path / "config"
    monkeypatch.setattr(place, "_SYSTEM", machine)
    monkeypatch.setattr(place, "user_config_path", lambda _: user)
    for folder in (machine, user):
        folder.mkdir()
    return machine / "kiosk.toml", user / "kiosk.toml"


def test_the_machines_come_before_the_users_and_a_named_file_before_both(places, tmp_path):
    machine, user = places
    user.write_text(TEXT.format("user"))
    assert load(None, {}).kiosk.id == "user"
    machine.write_text(TEXT.format("machine"))
    assert load(None, {}).kiosk.id == "machine"
    named = tmp_path / "named.toml"
    named.write_text(TEXT.format("named"))
    assert load(named, {}).kiosk.id == "named"


def test_where_there_is_none_the_places_are_named(places):
    with pytest.raises(ConfigError) as told:
        load(None, {})
    assert all(str(file) in str(told.value) for file in places)
    assert "kiosk init" in str(told.value)


def test_the_environment_alone_is_enough(places):
    environ = {"KIOSK_KIOSK_ID": "K-1", "KIOSK_KIOSK_STORE": "S-1", "KIOSK_KIOSK_DATA_DIR": "/srv"}
    assert load(None, environ).kiosk.id == "K-1"


def test_without_a_home_folder_there_is_the_machines_alone(places, monkeypatch):
    def homeless(_):
        raise RuntimeError

    monkeypatch.setattr(place, "user_config_path", homeless)
    assert place.settings_places() == (places[0],)
