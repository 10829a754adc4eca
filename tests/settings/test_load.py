"""A wrong configuration stops at once, in one line that names key and remedy."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec
import pytest

from kiosk.core.languages import LANGUAGES
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.rules import ConfigError
from kiosk.settings.sections.devices import PrinterSection

GOOD = """
[kiosk]
id = "K-001"
store = "S-01"
[pusher]
key = "k"
host = "127.0.0.1"
port = 6001
tls = false
"""
SALESFORCE = {
    "KIOSK_SALESFORCE_LOGIN_URL": "https://login.salesforce.com",
    "KIOSK_SALESFORCE_CLIENT_ID": "c",
    "KIOSK_SALESFORCE_USERNAME": "u",
}
WAITS = [
    *(("display", key) for key in ("idle_seconds", "voucher_seconds", "thanks_seconds")),
    *(("form", key) for key in ("idle_seconds", "countdown_seconds")),
    ("staff", "idle_seconds"),
]


def write(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def numbers() -> list[tuple[str, str]]:
    """Each setting that is a number: its section and key."""
    found = []
    for section, kind in get_type_hints(Settings).items():
        struct = next(k for k in (kind, *get_args(kind)) if hasattr(k, "__struct_fields__"))
        found += [(section, key) for key, hint in get_type_hints(struct).items() if hint is float]
    return found


@pytest.mark.parametrize(("section", "key"), numbers())
@pytest.mark.parametrize("extreme", ["inf", "-inf", "nan", "1e300", "-1e300"])
def test_every_number_has_two_bounds(tmp_path, section, key, extreme):
    """Timers and dates can hold no more; without bounds it is a traceback when they start."""
    environ = {f"KIOSK_{section.upper()}_{key.upper()}": extreme, **SALESFORCE}
    with pytest.raises(ConfigError, match=rf"\[{section}\] {key}: (at least|at most|more than) \d"):
        load(write(tmp_path, GOOD), environ)


def test_a_good_file_is_read_and_the_rest_has_defaults(tmp_path):
    settings = load(write(tmp_path, GOOD), {})
    assert settings.pusher.port == 6001
    assert settings.pusher.channel == "offers"
    assert settings.salesforce is None


def test_a_mark_of_byte_order_is_none_of_the_file(tmp_path):
    assert load(write(tmp_path, "\ufeff" + GOOD), {}).kiosk.id == "K-001"


def test_a_file_in_another_encoding_is_told_in_one_line(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_bytes(GOOD.encode() + b"# Caf\xe9")
    with pytest.raises(ConfigError, match="save it as text in UTF-8") as told:
        load(file, {})
    assert "\n" not in str(told.value)


def test_the_environment_overrides_the_file(tmp_path):
    environ = {"KIOSK_PUSHER_PORT": "7001", "KIOSK_CONFIG": "x", "KIOSK_SECRET_A": "s"}
    assert load(write(tmp_path, GOOD), environ).pusher.port == 7001


@pytest.mark.parametrize(
    ("text", "environ", "told"),
    [
        ("", {}, r"\[?kiosk"),
        ("not toml =", {}, "TOML"),
        (GOOD + "hots = 1", {}, r"\[pusher\].*hots.*host"),
        (GOOD.replace("6001", '"x"'), {}, r"\[pusher\] port"),
        (GOOD.replace("6001", "0"), {}, r"\[pusher\] port"),
        (GOOD.replace('id = "K-001"', ""), {}, r"\[kiosk\].*id"),
        (GOOD.replace("127.0.0.1", "push.example.com"), {}, r"\[pusher\] tls"),
        (GOOD.replace('host = "127.0.0.1"', ""), {}, r"\[pusher\] host.*cluster"),
        (GOOD.replace("K-001", "   "), {}, r"\[kiosk\] id: spaces around it"),
        (GOOD.replace("K-001", "K-001\u200b"), {}, r"\[kiosk\] id: .*cannot be seen"),
        (GOOD.replace("S-01", r"S\u001b[C"), {}, r"\[kiosk\] store: .*cannot be seen"),
        (GOOD.replace("S-01", "S-01;S-02"), {}, r"\[kiosk\] store: one store"),
        (GOOD.replace('"k"', '"k "'), {}, r"\[pusher\] key: spaces around it"),
        (GOOD, {"KIOSK_PUSHER_CLUSTER": "eu/../x"}, r'\[pusher\] cluster: .*like "eu"'),
        (GOOD, {**SALESFORCE, "KIOSK_SALESFORCE_USERNAME": " u"}, r"\[salesforce\] username: sp"),
        (
            GOOD + '[feed]\nkind = "x"',
            {},
            r"\[feed\] kind: .*allowed: pusher, streaming, poll, auto ",
        ),
        (GOOD + '[feed]\nkind = "streaming"', {}, r"\[feed\] kind: .*needs .*\[salesforce\]"),
        (GOOD, {"KIOSK_FEED_KIND": "x"}, r"^KIOSK_FEED_KIND: \[feed\] kind: .*pusher, s.*, poll"),
        (GOOD, {"KIOSK_PUSHER_PORT": "x"}, r"^KIOSK_PUSHER_PORT: \[pusher\] port: a whole num"),
        (GOOD + '[printer]\npaper = "A0"', {}, r"\[printer\] paper: .*; allowed: 80mm, 58mm"),
        (
            GOOD + '[[form.extra]]\nkind = "date"',
            {},
            r"\[form\] extra.*: text, phone, email,",
        ),
        (GOOD + "[kiosk.x]\na = 1", {}, r"kiosk"),
        (
            GOOD + '[salesforce]\nlogin_url="http://x.com"\nclient_id="c"\nusername="u"',
            {},
            r"\[salesforce\] login_url.*https",
        ),
        (GOOD + '[salesforce]\nlogin_url="https://x.com"\nclient_id="c"', {}, "username.*jwt"),
        (
            GOOD
            + '[salesforce]\nlogin_url="https://login.salesforce.com"\nclient_id="c"\n'
            + 'flow="client_credentials"',
            {},
            r"\[salesforce\] login_url.*my\.salesforce\.com",
        ),
        (
            GOOD + '[salesforce]\nlogin_url="https://x.com"\nclient_id="c"\nquota_share=2',
            {},
            r"\[salesforce\] quota_share.*1",
        ),
        (GOOD.replace("id =", 'code_base_url = "https://x.co"\nid ='), {}, "upper case"),
        (GOOD + 'channel = "two words"', {}, r"\[pusher\] channel: up to 164 letters"),
        (GOOD + 'auth_url = "http://shop.example/auth"', {}, r"\[pusher\] auth_url.*https"),
        (GOOD + 'auth_url = "https://[bad"', {}, r"\[pusher\] auth_url.*https"),
        (GOOD + 'auth_url = "https://"', {}, r"\[pusher\] auth_url.*https"),
        (GOOD + "[feed]\njitter_seconds = -1", {}, r"\[feed\] jitter_seconds.*0"),
        *(
            (f"{GOOD}[{section}]\n{key} = 19.9", {}, rf"\[{section}\] {key}: at least 20, .*told")
            for section, key in WAITS
        ),
        (GOOD + '[network]\nca = "x"', {}, r"\[network\].*ca_file"),
        (GOOD + '[network]\nproxy = "socks5://p:1"', {}, r"\[network\] proxy: .*socks5.*http://"),
        (GOOD + '[network]\nproxy = "http://ann:pw@p:1"', {}, "KIOSK_SECRET_PROXY_LOGIN"),
        (GOOD + '[form]\nfields = { last_name = "hidden" }', {}, r"\[form\] fields\.last_name"),
        (GOOD + '[form]\nregion = "Germany"', {}, r"\[form\] region.*DE"),
        (
            GOOD + '[form]\nfields = { phone = "maybe" }',
            {},
            r"\[form\] fields\.phone: .*; allowed: hidden,",
        ),
        (GOOD + '[form.consent]\nversion = "2026 1"', {}, r"\[form\] consent\.version: up to 40"),
        (GOOD + "[form.consent]\ntexts = {}", {}, r"\[form\] consent\.texts: it may not be empty"),
        (
            GOOD.replace("id =", 'language = "xx"\nid ='),
            {},
            rf'\[kiosk\] language: "xx" is not one of {", ".join(LANGUAGES)}$',
        ),
        (GOOD, {"KIOSK_KIOSK_LANGUAGE": "EN"}, r'\[kiosk\] language: "EN" is not one of en'),
        (
            GOOD + '[display]\nlanguages = ["en", "xx"]',
            {},
            rf'\[display\] languages: "xx" is not one of {", ".join(LANGUAGES)}$',
        ),
        (
            GOOD + '[audio]\nvoices = {xx = "a"}',
            {},
            rf'\[audio\] voices: "xx" is not one of {", ".join(LANGUAGES)}$',
        ),
        (GOOD + "[audio]\nvolume_steps = 4", {}, r"\[audio\] volume: at most .*4$"),
        (GOOD + '[audio]\nkeys = {up = "F9", help = "F9"}', {}, r"keys\.up: F9 has two meanings"),
        (GOOD + '[audio]\nkeys = {up = "q"}', {}, r'keys\.up: no keypad sends "q"; allowed: Up,'),
        (GOOD + '[audio]\nkeys = {up = "Retrun"}', {}, r"keys\.up: .*did you mean Return\?"),
        (GOOD + '[audio]\nkeys = {up = "pgup"}', {}, r"keys\.up: .*did you mean PgUp\?"),
        (GOOD + '[audio]\nkeys = {up = "a\\nb"}', {}, r'keys\.up: no keypad sends "a b";'),
        (GOOD + '[audio]\nkeys = {up = "f40"}', {}, r"keys\.up: .*F1 to F35"),
        (GOOD + '[audio]\nkeys = {help = "Enter"}', {}, r"keys\.choose: Return and Enter are one"),
        (GOOD + '[audio]\nvoices = {de = "a;b"}', {}, r"\[audio\] voices: a voice's name"),
        (GOOD + '[audio]\nkeys = {unplugged = ""}', {}, r"\[audio\] keys\.unplugged: missing"),
        (GOOD + '[brand]\nlogo = "none.png"', {}, r"\[brand\] logo.*none\.png"),
        (GOOD + '[brand]\nfont = "a.exe"', {}, r"\[brand\] font.*\.ttf"),
        (GOOD + '[brand.dark]\naccent = "red"', {}, r"\[brand\] dark\.accent: a colour like"),
        (GOOD + '[brand.light]\nacent = "#ffffff"', {}, r"\[brand\] light.*acent.*accent"),
        (GOOD + '[hours]\ntue = "9 to 5"', {}, r"\[hours\] tue: .*09:00-18:00"),
        (GOOD + '[hours]\noutside = "black"', {}, r"\[hours\] outside"),
        (GOOD + '[scanner]\nkind = "wedge"', {}, r"\[scanner\] kind"),
        (GOOD + "[scanner]\nmin_length = 1", {}, r"\[scanner\] min_length.*4"),
        (GOOD + '[printer]\nkind = "cups"', {}, r"\[printer\] name.*lpstat"),
        (GOOD + '[metrics]\ntextfile = "kiosk.prom"', {}, r"\[metrics\] textfile: a whole path"),
        (GOOD + '[metrics]\ntextfile = "/x/kiosk.txt"', {}, r"\[metrics\] textfile.*\.prom"),
        (GOOD + '[printer]\nkind = "cups"\nname = "-x"', {}, r"\[printer\] name: a queue's name"),
        (GOOD + '[printer]\nkind = "cusp"', {}, r"\[printer\] kind: .*did you mean cups\?"),
        (
            GOOD + '[printer]\nkind = "escpos-usb"\ndevice = "usb1"',
            {},
            r"\[printer\] device.*04b8:0202",
        ),
        (
            GOOD + '[printer]\nkind = "escpos-network"\nhost = "10.0.0.9"\npaper = "A4"',
            {},
            r"\[printer\] paper.*80mm",
        ),
        (GOOD + "[images]\nmax_bytes = 0", {}, r"\[images\] max_bytes"),
        (
            GOOD.replace("id =", 'time_zone = "Mars/Olympus"\nid ='),
            {},
            r"\[kiosk\] time_zone.*Europe/Berlin",
        ),
        (
            GOOD,
            {"KIOSK_PUSHER_KEZ": "x"},
            r"KIOSK_PUSHER_KEZ: \[pusher\] has no kez; allowed: key,",
        ),
    ],
)
def test_what_is_wrong_is_named_in_one_line(tmp_path, text, environ, told):
    with pytest.raises(ConfigError, match=told) as error:
        load(write(tmp_path, text), environ)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("audio", "told"),
    [
        ("keys = {choose = ''}", r"keys\.choose: missing; nothing could be pressed"),
        ("keys = {up = '', down = ''}", r"keys\.down: missing, and so is keys\.up"),
        ("keys = {plugged = '', unplugged = '', help = ''}", r"keys\.help: .* begins speech"),
        ("keys = {up = ''}", ""),
        ("keys = {plugged = '', unplugged = ''}", ""),
        ("keys = {help = ''}", ""),
    ],
)
def test_a_keypad_by_which_nobody_can_begin_move_or_choose_is_refused(tmp_path, audio, told):
    """A shopper who does not see would be stuck; with speech off nobody is."""
    with pytest.raises(ConfigError, match=told) if told else nullcontext():
        load(write(tmp_path, f'{GOOD}[audio]\nkind = "keypad"\n{audio}'), {})
    load(write(tmp_path, f'{GOOD}[audio]\nkind = "off"\n{audio}'), {})


def test_a_jack_is_named_by_its_whole_path(tmp_path):
    with pytest.raises(ConfigError, match=r'\[audio\] jack: .* like "/dev/input/event3"$'):
        load(write(tmp_path, GOOD + '[audio]\nkind = "jack"\njack = "event3"'), {})
    load(write(tmp_path, GOOD + '[audio]\nkind = "jack"\njack = "/dev/input/event3"'), {})


def metas(hint):
    """What bounds a type, and the types within it."""
    yield from getattr(hint, "__metadata__", ())
    for inner in get_args(hint):
        yield from metas(inner)
    if isinstance(hint, type(msgspec.Struct)):
        for inner in get_type_hints(hint, include_extras=True).values():
            yield from metas(inner)


def test_every_pattern_is_told_in_words():
    """A person who wrote a wrong value cannot read a regular expression."""
    patterns = [meta for meta in metas(Settings) if getattr(meta, "pattern", None)]
    assert len(patterns) >= 3
    assert all(meta.description for meta in patterns)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ConfigError, match=r"none\.toml.*--config"):
        load(tmp_path / "none.toml", {})


def test_one_dark_colour_leaves_the_others_dark(tmp_path):
    brand = load(write(tmp_path, GOOD + '[brand.dark]\naccent = "#ffffff"'), {}).brand
    assert brand.dark.accent == "#ffffff"
    assert brand.dark.ground == load(write(tmp_path, GOOD), {}).brand.dark.ground
    assert brand.unreadable() == ()


def test_colours_that_cannot_be_read_are_told_but_not_refused(tmp_path):
    brand = load(write(tmp_path, GOOD + '[brand.light]\nink = "#eeeeee"'), {}).brand
    assert any("[brand.light] ink" in line for line in brand.unreadable())


def test_the_store_has_a_time_zone_of_its_own(tmp_path, monkeypatch):
    summer = datetime(2026, 7, 1, tzinfo=UTC)
    named = GOOD.replace("id =", 'time_zone = "Asia/Kathmandu"\nid =')
    zone = load(write(tmp_path, named), {}).kiosk.zone
    assert summer.astimezone(zone).utcoffset() == timedelta(hours=5, minutes=45)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    zone = load(write(tmp_path, GOOD), {}).kiosk.zone
    assert summer.astimezone(zone).utcoffset() == timedelta(hours=2)
    monkeypatch.setenv("TZ", "no/such")
    assert load(write(tmp_path, GOOD), {}).kiosk.zone is not None


def test_each_kind_of_printer_says_what_it_cannot_do_without():
    """A kind that is forgotten here would be taken for complete without its address."""
    kinds = set(get_args(get_type_hints(PrinterSection)["kind"]))
    for kind in kinds - {"off"}:
        assert "missing" in PrinterSection(kind=kind).problem()


def test_a_variable_of_no_section_is_named_and_changes_nothing(tmp_path, caplog):
    settings = load(write(tmp_path, GOOD), {"KIOSK_PUSHR_KEY": "x", "KIOSK_HOME": "/"})
    assert settings == load(write(tmp_path, GOOD), {})
    assert [record.args[0] for record in caplog.records] == ["KIOSK_PUSHR_KEY", "KIOSK_HOME"]
    assert "pusher" in caplog.messages[0]


@pytest.mark.parametrize(
    ("section", "key"),
    [
        ("salesforce", "private_key_file"),
        ("network", "ca_file"),
        ("scanner", "port"),
        ("images", "hosts"),
    ],
)
def test_a_text_that_no_file_or_device_can_be_called_is_an_error(tmp_path, section, key):
    value = '["a\\u0000b"]' if key == "hosts" else '"a\\u0000b"'
    text = f'[kiosk]\nid = "K"\nstore = "S"\n[{section}]\n{key} = {value}\n'
    with pytest.raises(ConfigError, match=rf"\[{section}\] {key}: has a NUL"):
        load(write(tmp_path, text), {})


def test_a_name_that_is_too_long_for_any_file_is_no_file(tmp_path):
    text = f'[kiosk]\nid = "K"\nstore = "S"\n[brand]\nlogo = "/{"x" * 300}.png"\n'
    with pytest.raises(ConfigError, match="there is no file"):
        load(write(tmp_path, text), {})
