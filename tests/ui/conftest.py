from __future__ import annotations

from types import SimpleNamespace

import msgspec
import pytest


def pytest_configure(config):
    config.addinivalue_line("markers", "size(width, height): the window's size in px")
    config.addinivalue_line("markers", "display(**keys): [display] settings other than still")
    config.addinivalue_line("markers", "form(**keys): [form] settings other than the defaults")
    config.addinivalue_line("markers", "codes(base_url): the address that codes begin with")
    config.addinivalue_line("markers", "greetings(**texts): the shop's greeting by language")
    config.addinivalue_line("markers", "second_brand: another brand's tokens instead of ours")
    config.addinivalue_line("markers", "no_printer: the counter has none")
    config.addinivalue_line("markers", "vouchers: the counter can make them, and nobody answers")
    config.addinivalue_line("markers", "audio(**keys): [audio] settings; off without it")
    config.addinivalue_line("markers", "scanner(**keys): [scanner] settings; none without it")


def view_options(
    form=None,
    scanner=None,
    base_url="HTTPS://OFFERS.EXAMPLE",
    greetings=None,
    *,
    audio=None,
    second_brand=False,
    **display,
):
    from kiosk.core.wall.look import DARK, LIGHT, Look
    from kiosk.resources import resources_folder
    from kiosk.settings.sections.audio import AudioSection
    from kiosk.settings.sections.devices import ScannerSection
    from kiosk.settings.sections.form import FormSection
    from kiosk.settings.sections.screen import DisplaySection
    from kiosk.ui.screen.view_options import ViewOptions
    from tests.support.second_brand import SECOND_BRAND

    still = {"reduced_motion": True, "pixel_shift_px": 0, "page_seconds": 3600}
    section = DisplaySection(**still | display)
    palette = DARK if section.theme == "dark" else LIGHT
    look = Look("Marktplatz 9", "This week", palette, greetings=greetings or {})
    return ViewOptions(
        look=SECOND_BRAND if second_brand else look,
        display=section,
        resources=resources_folder(),
        language="en",
        form=FormSection(**form or {}),
        scanner=ScannerSection(**scanner or {}),
        audio=msgspec.convert(audio or {}, AudioSection),
        code_base_url=base_url,
    )


@pytest.fixture
def make_card():
    from tests.support.values import card

    return card


@pytest.fixture
def counter(qapp, request):
    """Nobody answers; a test that needs somebody brings its own."""
    from kiosk.ui.counter_bridge import CounterBridge
    from kiosk.ui.net_line import unanswered

    vouchers = request.node.get_closest_marker("vouchers") is not None
    return CounterBridge(unanswered(), can_make_vouchers=vouchers)


@pytest.fixture
def screen(qapp, qtbot, request, caplog, counter, monkeypatch):
    """A real window with its view models; fails when QML complained about anything of ours."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.bridge import Bridge
    from kiosk.ui.customer_bridge import CustomerBridge
    from kiosk.ui.hands import Hands
    from kiosk.ui.net_line import unanswered
    from kiosk.ui.screen.views import Views
    from kiosk.ui.screen.window import KioskWindow

    size = request.node.get_closest_marker("size")
    display = request.node.get_closest_marker("display")
    form = request.node.get_closest_marker("form")
    scanner = request.node.get_closest_marker("scanner")
    audio = request.node.get_closest_marker("audio")
    greetings = request.node.get_closest_marker("greetings")
    codes = request.node.get_closest_marker("codes")
    drafts, pins, waits, badges = [], [], [], []
    bridge, customer = Bridge(), CustomerBridge(unanswered())
    monkeypatch.setattr(customer, "submit", drafts.append)
    monkeypatch.setattr(counter, "look_at_entry", lambda: pins.append(None))
    monkeypatch.setattr(counter, "look_at_wait", lambda *who: waits.append(who))
    monkeypatch.setattr(counter, "read_badge", badges.append)
    monkeypatch.setattr(counter, "try_pin", lambda _name, pin, _lane: pins.append(pin))
    options = view_options(
        form and form.kwargs,
        scanner and scanner.kwargs,
        *codes.args if codes else (),
        greetings=greetings and greetings.kwargs,
        audio=audio and audio.kwargs,
        second_brand=bool(request.node.get_closest_marker("second_brand")),
        **display.kwargs if display else {},
    )
    views = Views(bridge, customer, counter, options)
    window = KioskWindow(views, QSize(*size.args) if size else QSize(1080, 1920))
    # The wall learns its room as the event loop begins.
    qapp.processEvents()
    hands = Hands(window.quick)
    yield SimpleNamespace(
        bridge=bridge,
        customer=customer,
        counter=counter,
        views=views,
        wall=views.wall,
        lead=views.lead,
        detail=views.detail,
        window=window,
        hands=hands,
        drafts=drafts,
        pins=pins,
        waits=waits,
        badges=badges,
    )
    window.close()
    assert QGuiApplication.overrideCursor() is None
    # While it is torn down, `caplog.records` no longer has those of the test itself.
    records = [r for when in ("setup", "call") for r in caplog.get_records(when)] + caplog.records
    complaints = [r.message for r in records if r.name == "kiosk.qml"]
    # Qt's own keyboard shadows a property of its base; nothing of ours.
    assert [c for c in complaints if "/Kiosk/" in c] == []


@pytest.fixture
def asked(screen, monkeypatch):
    """What the pages ask of the counter, in order."""
    calls = []
    for name in ("redeem", "recall", "undo", "release", "export", "take_snapshot", "print", "note"):
        monkeypatch.setattr(
            screen.counter, name, lambda *args, name=name: calls.append((name, *args))
        )
    return calls
