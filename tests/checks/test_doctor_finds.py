"""The doctor finds each thing that is broken on a real machine, and names what helps."""

from __future__ import annotations

import asyncio
import os
import time

import pytest

from kiosk.checks import code_address
from kiosk.checks.code_address import check_code_address
from kiosk.checks.consent import check_consent
from kiosk.checks.devices import check_printer, check_scanner, check_staff
from kiosk.checks.disk import check_data_folder
from kiosk.checks.letters import check_letters
from kiosk.checks.machine import check_client_secret, check_contrast, check_secret
from kiosk.checks.session import check_proxy, check_saver
from kiosk.core.counter.health import Level
from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.wiring.network import network_of
from tests.support.broken_machine import BrokenMachine
from tests.support.small_disk import small_disk

pytestmark = pytest.mark.slow

NO_PAPER = b"\x72"


@pytest.fixture
def machine(tmp_path):
    with BrokenMachine(tmp_path) as made:
        yield made


def data_folder_is_a_file(machine):
    machine.data.touch()
    return check_data_folder(machine.settings())


def private_key_is_missing(machine):
    return check_secret({}, str(machine.folder / "none.pem"))


def private_key_is_open_to_all(machine):
    return check_secret({}, str(machine.file("key.pem", "x", mode=0o644)))


def private_key_is_something_else(machine):
    return check_secret({}, str(machine.file("key.pem", "a shopping list")))


def client_secret_is_missing(_machine):
    return check_client_secret({})


def colours_are_alike(machine):
    section = '[brand.light]\nink = "#777777"\npaper = "#787878"'
    return check_contrast(machine.settings(section).brand)[0]


def consent_lacks_a_language(machine):
    text = '[display]\nlanguages = ["en", "de"]\n[form.consent.texts]\nen = "Yes."'
    return check_consent(machine.settings(text))


def proxy_of_the_settings_is_away(machine):
    address = f"http://127.0.0.1:{machine.closed_port()}"
    return check_proxy(machine.settings(f'[network]\nproxy = "{address}"').network, {})


def proxy_of_the_session_speaks_socks(machine):
    environ = {"ALL_PROXY": "socks://127.0.0.1:1080/"}
    return check_proxy(machine.settings().network, environ)


def codes_of(machine, port):
    machine.offers("Coffee")
    settings = machine.settings(code_base_url=f"HTTP://127.0.0.1:{port}")
    return asyncio.run(check_code_address(settings, network_of(settings.network, {})))


def codes_lead_to_nobody(machine):
    return codes_of(machine, machine.closed_port())


def codes_lead_to_a_missing_page(machine):
    return codes_of(machine, machine.pages_port())


def codes_lead_to_one_who_says_nothing(machine):
    return codes_of(machine, machine.silent_port())


def scanner_is_missing(machine):
    return check_scanner(ScannerSection(kind="serial", port=str(machine.folder / "none")))


def printer_is_missing(machine):
    section = PrinterSection(kind="escpos-network", host="127.0.0.1", port=machine.closed_port())
    return check_printer(section, "Inter")


def printer_file_is_missing(machine):
    device = str(machine.folder / "lp0")
    return check_printer(PrinterSection(kind="escpos-file", device=device), "Inter")


def printer_has_no_paper(machine):
    port = machine.answering_port(NO_PAPER)
    section = PrinterSection(kind="escpos-network", host="127.0.0.1", port=port, tells_status=True)
    return check_printer(section, "Inter")


def database_is_damaged(machine):
    machine.offers("Coffee")
    (machine.data / "kiosk.db").write_bytes(b"damaged" * 1_000)
    return check_staff(machine.settings())


def database_key_is_missing(machine):
    machine.offers("Coffee")
    (machine.data / "database.key").unlink()
    return check_staff(machine.settings())


def x_server_is_away(_machine, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":4711")
    return check_saver({"DISPLAY": ":4711"})


def wayland_has_no_desktop(_machine, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    return check_saver({"WAYLAND_DISPLAY": "wayland-0"})


@pytest.mark.parametrize(
    ("broken", "verdict", "told"),
    [
        (data_folder_is_a_file, Level.FAIL, "data_dir"),
        (private_key_is_missing, Level.FAIL, "private_key_file"),
        (private_key_is_open_to_all, Level.FAIL, "chmod 600"),
        (private_key_is_something_else, Level.FAIL, "private_key_file"),
        (client_secret_is_missing, Level.FAIL, "SALESFORCE_CLIENT_SECRET"),
        (colours_are_alike, Level.WARN, "colour"),
        (consent_lacks_a_language, Level.WARN, "[form.consent.texts]"),
        (proxy_of_the_settings_is_away, Level.FAIL, "[network] proxy"),
        (proxy_of_the_session_speaks_socks, Level.WARN, "ALL_PROXY"),
        (codes_lead_to_nobody, Level.FAIL, "code_base_url"),
        (codes_lead_to_a_missing_page, Level.FAIL, "HTTP 404"),
        (codes_lead_to_one_who_says_nothing, Level.FAIL, "no answer in"),
        (scanner_is_missing, Level.FAIL, "[scanner] port"),
        (printer_is_missing, Level.FAIL, "printer"),
        (printer_file_is_missing, Level.FAIL, "lp0"),
        (printer_has_no_paper, Level.FAIL, "new roll"),
        (database_is_damaged, Level.FAIL, "KIOSK_SECRET_DATABASE_KEY"),
        (database_key_is_missing, Level.FAIL, "KIOSK_SECRET_DATABASE_KEY"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_is_broken_is_found_and_what_helps_is_named(
    machine, monkeypatch, broken, verdict, told
):
    monkeypatch.setattr(code_address, "_DEADLINE_S", 1.0)
    line = broken(machine)
    assert line.verdict is verdict
    assert line.remedy
    assert told in f"{line.found} {line.remedy}"


@pytest.mark.parametrize(
    ("broken", "verdict", "told"),
    [
        (x_server_is_away, Level.FAIL, "xset s off"),
        (wayland_has_no_desktop, Level.WARN, "compositor"),
    ],
)
def test_a_screen_saver_that_nothing_holds_off_is_found(
    machine, monkeypatch, broken, verdict, told
):
    line = broken(machine, monkeypatch)
    assert line.verdict is verdict
    assert told in line.remedy


@pytest.mark.parametrize("state", ["full", "read-only", "nearly full"])
def test_a_disk_that_takes_nothing_or_soon_will_is_found(machine, state):
    with small_disk(machine.folder / "disk") as disk:
        settings = machine.settings(data_dir=str(disk.folder / "data"))
        assert "room for about" in check_data_folder(settings).found
        if state == "full":
            disk.fill()
        elif state == "read-only":
            disk.make_read_only()
        line = check_data_folder(settings)
    reasons = {"full": "disk_full", "read-only": "disk_read_only", "nearly full": "disk_low"}
    assert (line.verdict, line.reason) == (Level.FAIL, reasons[state])
    assert line.remedy


def test_a_disk_that_takes_its_time_is_found(machine, monkeypatch):
    sync = os.fsync

    def crawl(handle):
        time.sleep(0.6)
        sync(handle)

    monkeypatch.setattr(os, "fsync", crawl)
    line = check_data_folder(machine.settings())
    assert (line.verdict, line.reason) == (Level.WARN, "disk_slow")
    assert "a write takes 6" in line.found


@pytest.mark.parametrize(
    ("title", "script", "package"),
    [
        ("กาแฟ", "Thai", "fonts-noto-core"),
        ("कॉफ़ी", "Devanagari (Hindi)", "fonts-noto-core"),
        ("咖啡 コーヒー 커피", "Chinese, Japanese and Korean", "fonts-noto-cjk"),
        ("Coffee 🥐", "emoji", "fonts-noto-color-emoji"),
    ],
)
def test_letters_that_would_show_as_boxes_are_found(machine, title, script, package):
    machine.offers("Coffee", title)
    (line,) = check_letters(machine.settings(), machine.no_fonts())
    assert line.verdict is Level.WARN
    assert line.found.startswith(f"{script}: ")
    assert line.remedy == f"apt install {package}"


def test_letters_of_our_own_languages_need_no_font_of_the_system(machine):
    text = '[display]\nlanguages = ["en", "de", "fr", "es", "ar"]'
    (line,) = check_letters(machine.settings(text), machine.no_fonts())
    assert line.verdict is Level.OK
    assert "Arabic, Latin" in line.found
