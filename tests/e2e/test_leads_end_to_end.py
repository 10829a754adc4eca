"""Each lead ends in Salesforce exactly once, whatever the network does."""

from __future__ import annotations

import pytest

from tests.support.customer import leave_details, outbox

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("fault", ["unavailable", "drop_reply", "network_away"])
def test_a_lead_arrives_once_through_a_fault(sandbox, kiosk, fault):
    with kiosk() as (app, hands):
        sandbox.remote.set_faults(**{fault: True})
        leave_details(app, hands)
        if fault == "drop_reply":
            hands.wait_until(lambda: bool(sandbox.remote.leads()), "the commit in Salesforce")
        sandbox.remote.set_faults(unavailable=False, drop_reply=False, network_away=False)
        hands.wait_until(lambda: outbox(app) == {"sent": 1}, "the proof of delivery", 30)
    assert [lead["LastName"] for lead in sandbox.remote.leads()] == ["Lovelace"]


EXTRA = """
[[form.extra]]
salesforce_field = "Interest__c"
kind = "choice"
label = { en = "Interested in" }
choices = [{ value = "Coffee" }, { value = "Tea" }]
"""


def test_a_field_of_the_orgs_own_arrives_with_the_consent_that_was_shown(sandbox, kiosk):
    config = sandbox.addresses.config_file
    config.write_text(config.read_text(encoding="utf-8") + EXTRA, encoding="utf-8")
    with kiosk() as (app, hands):
        leave_details(app, hands, Interest__c="Tea")
        hands.wait_until(lambda: outbox(app) == {"sent": 1}, "the proof of delivery", 30)
    (lead,) = sandbox.remote.leads()
    assert lead["Interest__c"] == "Tea"
    assert lead["Consent_Version__c"].startswith("2026-1/en/sha256:")
    assert lead["Language__c"] == "en"


def test_a_lead_kept_before_a_restart_is_delivered_after_it(sandbox, kiosk):
    sandbox.remote.set_faults(network_away=True)
    with kiosk(live=False) as (app, hands):
        leave_details(app, hands)
    sandbox.remote.set_faults(network_away=False)
    with kiosk() as (app, hands):
        hands.wait_until(lambda: outbox(app) == {"sent": 1}, "the proof of delivery", 30)
    assert len(sandbox.remote.leads()) == 1


def test_no_personal_data_token_or_key_is_in_any_log(sandbox, kiosk, caplog):
    caplog.set_level("DEBUG")
    with kiosk() as (app, hands):
        sandbox.remote.set_faults(unavailable=True)
        leave_details(app, hands)
        hands.wait_until(lambda: "could not be delivered" in caplog.text, "a fault logged")
    ours = "\n".join(r.getMessage() for r in caplog.records if r.name.startswith("kiosk"))
    for secret in ("Lovelace", "ada@example.com", "Bearer", "PRIVATE KEY", "assertion"):
        assert secret not in ours
