from __future__ import annotations

from types import SimpleNamespace

import pytest


def pytest_configure(config):
    config.addinivalue_line("markers", "size(width, height): the window's size in px")


def card(offer_id, **fields):
    from kiosk.core.card import Card
    from kiosk.core.code import wall_code
    from kiosk.core.qr import qr_data_url

    code = wall_code("HTTPS://OFFERS.EXAMPLE", offer_id, offer_id)
    values = {
        "number": offer_id,
        "title": f"Offer {offer_id}",
        "description": "Come and see.",
        "discount": "-20 %",
        "terms": "",
        "image": "",
        "qr": qr_data_url(code.url),
        "code": code.printed,
    }
    return Card(offer_id=offer_id, **values | fields)


@pytest.fixture
def make_card():
    return card


@pytest.fixture
def screen(qapp, qtbot, request, caplog):
    """A real window with its view models; fails when QML complained about anything of ours."""
    from PySide6.QtCore import QSize

    from kiosk.resources import resources_folder
    from kiosk.ui.bridge import Bridge
    from kiosk.ui.hands import Hands
    from kiosk.ui.lead_view_model import LeadViewModel
    from kiosk.ui.shell import Shell
    from kiosk.ui.wall_view_model import WallViewModel
    from kiosk.ui.window import KioskWindow

    marker = request.node.get_closest_marker("size")
    size = QSize(*marker.args) if marker else QSize(1080, 1920)
    drafts = []
    bridge = Bridge(drafts.append)
    wall = WallViewModel("Marktplatz 9", "This week")
    lead = LeadViewModel(bridge, "I agree.", 60_000)
    bridge.cards_changed.connect(wall.show_cards)
    bridge.status_changed.connect(wall.show_status)
    bridge.lead_answered.connect(lead.answered)
    shell = Shell(wall, lead)
    window = KioskWindow(shell, resources_folder(), size)
    hands = Hands(window.quick)
    yield SimpleNamespace(
        bridge=bridge, wall=wall, lead=lead, window=window, hands=hands, drafts=drafts
    )
    window.close()
    complaints = [r.message for r in caplog.records if r.name == "kiosk.qml"]
    # Qt's own keyboard shadows a property of its base; nothing of ours.
    assert [c for c in complaints if "/Kiosk/" in c] == []
