"""An org without our package's Apex: offers by SOQL, leads by sObject Collections."""

from __future__ import annotations

import pytest

from tests.support.customer import leave_details, outbox

pytestmark = pytest.mark.slow


def test_the_wall_is_filled_and_a_lead_arrives(sandbox, kiosk):
    config = sandbox.addresses.config_file
    text = config.read_text(encoding="utf-8")
    ways = '[salesforce]\noffers = "soql"\ndelivery = "collections"'
    config.write_text(text.replace("[salesforce]", ways), encoding="utf-8")
    sandbox.remote.add_offer(number="ZEBRA9", title="Zebra plant", i18n={"de": {"title": "Zebra"}})
    with kiosk() as (app, hands):
        hands.wait_until(
            lambda: "Zebra plant" in {card.title for card in app.wall.cards()}, "the offer"
        )
        app.counter.take_snapshot("Mia")
        leave_details(app, hands)
        hands.wait_until(lambda: outbox(app) == {"sent": 1}, "the proof of delivery", 30)
        told = []
        app.counter.health_read.connect(told.append)
        app.counter.read_health()
        hands.wait_until(lambda: bool(told), "the health")
        assert {line.topic: line.value for line in told[0].lines}["keys"] == "0"
    assert [lead["LastName"] for lead in sandbox.remote.leads()] == ["Lovelace"]
