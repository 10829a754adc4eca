"""A hub takes the place of Salesforce, and the org decides who an enrolled kiosk is."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kiosk.core.fleet.allowed_settings import ALLOWED_SETTINGS
from kiosk.settings.hub import as_enrolled
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.rules import ConfigError
from kiosk.settings.sections.section import Section

KIOSK = '[kiosk]\nid = "K-001"\nstore = "S-01"\n'
PUSHER = '[pusher]\nkey = "k"\ncluster = "eu"\n'


@pytest.fixture
def settings_of(tmp_path):
    def read(text, kiosk=KIOSK):
        file = tmp_path / "kiosk.toml"
        file.write_text(kiosk + text, encoding="utf-8")
        return load(file, {})

    return read


def hub(url="https://hub.example"):
    return f'[hub]\nurl = "{url}"\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (hub("http://hub.example"), "https://"),
        (hub(""), "hub"),
        (hub("https://hub.example?a=1"), "address alone"),
        (hub("https://user@hub.example"), "https://"),
        (hub("https://hub .example"), "https://"),
        (hub() + '[feed]\nkind = "streaming"\n', "not [hub]"),
        (hub() + "answers_seconds = 1\n", "answers_seconds"),
        (hub() + '[salesforce]\nlogin_url = "https://a"\nclient_id = "c"\nusername = "u"\n', "one"),
    ],
)
def test_a_hub_that_cannot_be_is_refused_with_what_is_allowed(settings_of, text, told):
    with pytest.raises(ConfigError, match=r"\[hub\]") as refused:
        settings_of(text)
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://hub.example", "HTTPS://HUB.EXAMPLE"),
        ("https://hub.example:8443/", "HTTPS://HUB.EXAMPLE:8443"),
        ("http://127.0.0.1:8000", "HTTP://127.0.0.1:8000"),
        ("https://example.com/hub", ""),
    ],
)
def test_codes_begin_with_the_hubs_address(settings_of, url, address):
    assert settings_of(hub(url)).kiosk.code_base_url == address


def test_codes_keep_an_address_of_their_own(settings_of):
    kiosk = KIOSK + 'code_base_url = "HTTPS://OFFERS.EXAMPLE"\n'
    assert settings_of(hub(), kiosk).kiosk.code_base_url == "HTTPS://OFFERS.EXAMPLE"
    assert settings_of("").kiosk.code_base_url == ""


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("", 120),
        (hub(), 15),
        (hub() + PUSHER, 120),
        (hub() + PUSHER + '[feed]\nkind = "poll"\n', 15),
        (hub() + "[feed]\nsnapshot_minutes = 5\n", 5),
    ],
)
def test_a_kiosk_that_hears_of_no_change_asks_its_hub_often(settings_of, text, minutes):
    assert settings_of(text).snapshot_minutes == minutes


@pytest.mark.parametrize("folder", ["", 'data_dir = "/srv/kiosk"\n'])
def test_an_enrolled_kiosk_is_who_the_org_says_and_its_data_stay(settings_of, folder):
    settings = settings_of(hub(), KIOSK + folder)
    enrolled = as_enrolled(settings, "K-777", "S-09")
    assert (enrolled.kiosk.id, enrolled.kiosk.store) == ("K-777", "S-09")
    assert enrolled.kiosk.data_path == settings.kiosk.data_path
    assert Path(enrolled.kiosk.data_dir).is_absolute()


def test_what_an_order_may_change_are_settings_that_there_are():
    known = {
        f"{section.name}.{key}"
        for section in msgspec.structs.fields(Settings)
        if isinstance(section.type, type) and issubclass(section.type, Section)
        for key in section.type.__struct_fields__
    }
    assert known >= ALLOWED_SETTINGS
