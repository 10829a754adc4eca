"""The doctor finds each thing that is broken on a real machine, and names what helps."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from datetime import UTC, datetime

import pytest
import serial

from kiosk.checks import code_address, devices, disk, session, store
from kiosk.checks.code_address import check_code_address
from kiosk.checks.consent import check_consent
from kiosk.checks.devices import check_devices, check_printer, check_scanner, check_staff
from kiosk.checks.disk import check_data_folder
from kiosk.checks.letters import check_letters
from kiosk.checks.machine import check_client_secret, check_contrast, check_secret
from kiosk.checks.session import check_proxy, check_saver, prove_proxy
from kiosk.core.counter.health import Level
from kiosk.core.feed.offer import Offer
from kiosk.settings.sections.devices import PrinterSection, ScannerSection
from kiosk.store.kiosk_lock import KioskLock
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


ORG = """
[salesforce]
login_url = "https://org.example"
client_id = "app"
username = "kiosk@org.example"
[network]
proxy = "http://127.0.0.1:{}"
"""


def proven(machine, port):
    settings = machine.settings(ORG.format(port))
    line = check_proxy(settings.network, {})
    return asyncio.run(prove_proxy(line, settings, network_of(settings.network, {})))


def proxy_wants_a_login(machine):
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    return proven(machine, machine.answering_port(refusal))


def proxy_is_none(machine):
    return proven(machine, machine.answering_port(b"SSH-2.0-something\r\n"))


def proxy_says_nothing(machine):
    return proven(machine, machine.silent_port())


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


def codes_lead_to_a_server_that_fails(machine):
    settings = machine.settings(code_base_url=f"HTTP://127.0.0.1:{machine.pages_port(502)}")
    return asyncio.run(check_code_address(settings, network_of(settings.network, {})))


def codes_lead_to_this_computer(machine):
    return codes_of(machine, machine.pages_port(200))


def scanner_is_a_pipe(machine):
    os.mkfifo(machine.folder / "scanner")
    return check_scanner(ScannerSection(kind="serial", port=str(machine.folder / "scanner")))


def scanner_belongs_to_another(machine):
    ours, theirs = os.openpty()
    name = os.ttyname(theirs)
    with serial.Serial(name, exclusive=True):
        line = check_scanner(ScannerSection(kind="serial", port=name))
    os.close(ours)
    os.close(theirs)
    return line


def printer_tells_nothing(machine):
    section = PrinterSection(
        kind="escpos-network", host="127.0.0.1", port=machine.silent_port(), tells_status=True
    )
    return check_printer(section, "Inter")


def printer_is_a_file(machine):
    file = machine.file("letters.txt", "precious")
    line = check_printer(PrinterSection(kind="escpos-file", device=str(file)), "Inter")
    assert file.read_text() == "precious"
    return line


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
        (consent_lacks_a_language, Level.FAIL, "[form.consent.texts]"),
        (proxy_of_the_settings_is_away, Level.FAIL, "[network] proxy"),
        (proxy_of_the_session_speaks_socks, Level.WARN, "ALL_PROXY"),
        (proxy_wants_a_login, Level.FAIL, "Give the kiosk a login at the proxy"),
        (proxy_is_none, Level.FAIL, "[network] proxy"),
        (proxy_says_nothing, Level.FAIL, "no answer in"),
        (codes_lead_to_nobody, Level.FAIL, "code_base_url"),
        (codes_lead_to_a_missing_page, Level.FAIL, "HTTP 404"),
        (codes_lead_to_one_who_says_nothing, Level.FAIL, "no answer in"),
        (codes_lead_to_a_server_that_fails, Level.FAIL, "HTTP 502"),
        (codes_lead_to_this_computer, Level.WARN, "this computer's own"),
        (scanner_is_missing, Level.FAIL, "[scanner] port"),
        (scanner_is_a_pipe, Level.FAIL, "no serial line"),
        (scanner_belongs_to_another, Level.FAIL, "in use"),
        (printer_tells_nothing, Level.WARN, "tells_status = false"),
        (printer_is_a_file, Level.WARN, "no paper"),
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
    monkeypatch.setattr(session, "_PROXY_S", 1.0)
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
    with small_disk(machine.folder / "disk") as small:
        settings = machine.settings(data_dir=str(small.folder / "data"))
        assert "room for about" in check_data_folder(settings).found
        if state == "full":
            small.fill()
        elif state == "read-only":
            small.make_read_only()
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


def test_a_data_folder_that_depends_on_where_the_kiosk_is_started_is_told(machine, monkeypatch):
    monkeypatch.chdir(machine.folder)
    line = check_data_folder(machine.settings(data_dir="~/kiosk"))
    assert line.verdict is Level.WARN
    assert "whole path" in line.remedy


def test_a_disk_that_answers_nothing_holds_no_check_up(machine, monkeypatch):
    let_go = threading.Event()
    monkeypatch.setattr(disk, "_DEADLINE_S", 0.2)
    monkeypatch.setattr(store, "_DEADLINE_S", 0.2)
    monkeypatch.setattr(disk, "trouble_by_looks", lambda _: let_go.wait())
    monkeypatch.setattr(store, "open_to_read", lambda *_: let_go.wait())
    settings = machine.settings()
    lines = [check_data_folder(settings), check_staff(settings)]
    let_go.set()
    assert [line.verdict for line in lines] == [Level.FAIL, Level.FAIL]
    assert lines[0].reason == "disk_slow"
    assert "does not answer" in lines[1].found


class StuckScanner:
    """Its driver does not come back."""

    def __init__(self):
        self.let_go = threading.Event()

    def open(self):
        self.let_go.wait()

    def close(self):
        self.let_go.wait()


def test_a_scanner_whose_driver_hangs_holds_no_check_up(monkeypatch):
    stuck = StuckScanner()
    monkeypatch.setattr(devices, "_DEADLINE_S", 0.2)
    monkeypatch.setattr(devices, "code_source", lambda _: stuck)
    line = check_scanner(ScannerSection(kind="serial"))
    stuck.let_go.set()
    assert (line.verdict, bool(line.remedy)) == (Level.FAIL, True)
    assert "does not answer" in line.found


def test_the_scanner_of_a_kiosk_that_runs_is_left_to_it(machine):
    ours, theirs = os.openpty()
    name = os.ttyname(theirs)
    settings = machine.settings(f'[scanner]\nkind = "serial"\nport = "{name}"')
    lock = KioskLock(machine.data)
    with serial.Serial(name, exclusive=True):
        line = next(line for line in check_devices(settings) if line.check == "scanner")
    lock.release()
    os.close(ours)
    os.close(theirs)
    assert line.verdict is Level.OK
    assert "kiosk that runs" in line.found


def test_the_page_that_is_asked_for_is_of_an_offer_that_is_on_the_wall(machine):
    past = Offer(
        id="a", number="PAST", modified=1, title="x", valid_until=datetime(2020, 1, 1, tzinfo=UTC)
    )
    elsewhere = Offer(id="b", number="ELSEWHERE", modified=1, title="x", stores=("S-99",))
    here = Offer(id="c", number="HERE", modified=1, title="x")
    machine.board(past, elsewhere, here)
    settings = machine.settings(code_base_url=f"HTTP://127.0.0.1:{machine.pages_port()}")
    line = asyncio.run(check_code_address(settings, network_of(settings.network, {})))
    assert "/O/HERE" in line.found
