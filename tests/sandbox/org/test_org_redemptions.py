"""The org's rules for redemptions: every fact is taken, and what it would have said is noted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from kiosk.core.counter.store_key import parse_store_keys
from kiosk.core.counter.voucher import is_genuine, make_voucher
from kiosk.sandbox.org.master_keys import MasterKeys
from kiosk.sandbox.org.org import OfferStatus, Org
from kiosk.sandbox.org.redemptions import REDEMPTION_RULES, take_redemption
from tests.support.sandbox_harness import OFFERS

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
REDEMPTIONS = "/services/apexrest/kiosk/v1/redemptions"


@pytest.fixture
def org():
    return Org(lambda change: None)


def ms(moment):
    return int(moment.timestamp() * 1000)


def an_offer(org, **fields):
    number = f"N{len(org.offers)}"
    return org.create_offer({"number": number, **fields}, ms(NOW) - 3_600_000)


def row_of(offer, **fields):
    good = {
        "Redemption_Key__c": str(uuid4()),
        "Event__c": "redeemed",
        "Kind__c": "wall",
        "Offer_Id__c": offer.id,
        "Offer_Number__c": offer.number,
        "Kiosk_Id__c": "K-001",
        "Store_Code__c": "S-01",
        "Staff__c": "Ada",
        "Redeemed_At__c": NOW.isoformat(),
        "Offline__c": False,
        "Outcome__c": "accepted",
    }
    return {**good, **fields}


def voucher_of(org, offer, **fields):
    (key, *_) = parse_store_keys(org.master_keys.for_store("S-01"))
    voucher = make_voucher("HTTPS://X", key, offer.id, "K-001", 1, NOW).voucher
    return row_of(offer, Kind__c="voucher", Voucher__c=voucher.name, **fields)


def take(org, row):
    return take_redemption(org, row, ms(NOW))


def test_a_fact_is_created_once_and_exists_after(org):
    row = row_of(an_offer(org))
    created, again = take(org, row), take(org, {**row, "Staff__c": "Mallory"})
    assert (created["status"], again["status"]) == ("created", "exists")
    assert created["salesforce_id"] == again["salesforce_id"]
    assert created["conflict"] is None
    assert [one.fields["Staff__c"] for one in org.redemption_table.all] == ["Ada"]


def test_the_same_voucher_at_two_kiosks_is_kept_twice_and_flagged_once(org):
    offer = an_offer(org)
    first, second = voucher_of(org, offer), voucher_of(org, offer, Kiosk_Id__c="K-002")
    assert [take(org, one)["conflict"] for one in (first, second)] == [None, "already_used"]
    assert take(org, second)["conflict"] == "already_used"
    assert len(org.redemption_table.all) == 2


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_what_was_undone_does_not_count_whichever_comes_first(org, order):
    offer = an_offer(org, max_redemptions=1)
    done = voucher_of(org, offer)
    undone = row_of(offer, Event__c="undone", Undoes__c=done["Redemption_Key__c"], Reason__c="x")
    assert [take(org, (done, undone)[place])["conflict"] for place in order] == [None, None]
    assert take(org, voucher_of(org, offer))["conflict"] is None
    assert take(org, row_of(offer))["conflict"] == "limit_reached"


def test_what_is_past_the_limit_uses_up_none_of_it(org):
    offer = an_offer(org, max_redemptions=1)
    good, past = row_of(offer), row_of(offer)
    assert [take(org, one)["conflict"] for one in (good, past)] == [None, "limit_reached"]
    take(org, row_of(offer, Event__c="undone", Undoes__c=past["Redemption_Key__c"]))
    assert take(org, row_of(offer))["conflict"] == "limit_reached"
    take(org, row_of(offer, Event__c="undone", Undoes__c=good["Redemption_Key__c"]))
    assert take(org, row_of(offer))["conflict"] is None


@pytest.mark.parametrize(
    ("offer_fields", "row_fields", "conflict"),
    [
        ({"max_redemptions": 0}, {}, "limit_reached"),
        ({"valid_from": NOW + timedelta(seconds=1)}, {}, "not_started"),
        ({"valid_until": NOW}, {}, "expired"),
        ({"valid_until": NOW + timedelta(seconds=1)}, {}, None),
        ({"stores": ["S-02"]}, {}, "other_store"),
        ({"status": OfferStatus.WITHDRAWN}, {}, "withdrawn"),
        ({}, {"Offer_Id__c": "a01SB0000000099AAA"}, "unknown_offer"),
        ({}, {"Offer_Id__c": None}, None),
        ({}, {"Kind__c": "voucher"}, "forged"),
        ({}, {"Kind__c": "voucher", "Voucher__c": "nonsense"}, "forged"),
        ({}, {"Kind__c": "voucher", "Voucher__c": "11" * 13}, "forged"),
        ({"max_redemptions": 0}, {"Event__c": "refused", "Outcome__c": "limit_reached"}, None),
    ],
)
def test_the_org_says_why_it_would_have_refused(org, offer_fields, row_fields, conflict):
    offer = an_offer(org, **offer_fields)
    result = take(org, row_of(offer, **row_fields))
    assert (result["status"], result["conflict"]) == ("created", conflict)


def test_an_offer_withdrawn_after_the_scan_was_good_at_the_scan(org):
    offer = an_offer(org)
    org.withdraw_offer(offer.id, ms(NOW) + 1)
    assert take(org, row_of(offer))["conflict"] is None


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"Redemption_Key__c": ""}, "REQUIRED_FIELD_MISSING"),
        ({"Event__c": "stolen"}, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
        ({"Redeemed_At__c": "noon"}, "INVALID_TYPE_ON_FIELD_IN_RECORD"),
        ({"Offline__c": "yes"}, "INVALID_TYPE_ON_FIELD_IN_RECORD"),
        ({"Reason__c": "x" * 256}, "STRING_TOO_LONG"),
    ],
)
def test_only_what_salesforce_cannot_store_is_rejected(org, fields, code):
    result = take(org, row_of(an_offer(org), **fields))
    assert (result["status"], result["error"].code) == ("rejected", code)
    assert org.redemption_table.all == ()


def test_a_field_that_is_not_deployed_refuses_the_call(org):
    from kiosk.sandbox.org.api_error import ApiError

    for rows in ([{"Nope__c": 1}], [{}] * 201, [1], None):
        with pytest.raises(ApiError):
            REDEMPTION_RULES.rows_of({"redemptions": rows})


def test_master_keys_outlive_the_process_and_rotate(tmp_path):
    file = tmp_path / "keys.json"
    keys = MasterKeys(file)
    (first,) = parse_store_keys(keys.for_store("S-01"))
    assert keys.rotate() == 2
    again = MasterKeys(file)
    assert again.for_store("S-01") == keys.for_store("S-01") != keys.for_store("S-02")
    assert [(k.generation, k.current) for k in parse_store_keys(again.for_store("S-01"))] == [
        (1, False),
        (2, True),
    ]
    assert parse_store_keys(again.for_store("S-01"))[0].key == first.key
    assert file.stat().st_mode & 0o077 == 0
    again.retire(1)
    assert MasterKeys(file).generations == [2]


def test_a_snapshot_for_a_store_brings_its_keys_and_a_plain_one_none(kiosk, remote):
    assert "keys" not in kiosk.http.get(OFFERS, headers=kiosk.headers()).json()
    reply = kiosk.http.get(OFFERS, params={"store": "Zürich/1"}, headers=kiosk.headers()).json()
    old = parse_store_keys(reply["keys"])
    voucher = make_voucher("HTTPS://X", old[-1], "a", "k", 1, NOW).voucher
    generation = remote.rotate_keys()
    reply = kiosk.http.get(OFFERS, params={"store": "Zürich/1"}, headers=kiosk.headers()).json()
    new = parse_store_keys(reply["keys"])
    assert is_genuine(voucher, new)
    remote.retire_key(generation)


def test_the_console_shows_a_redemption_with_its_conflict(kiosk, remote):
    offer_id = remote.add_offer(number=str(uuid4())[:15], max_redemptions=0)
    (offer,) = [one for one in remote.state()["offers"] if one["id"] == offer_id]
    row = {**row_of(Named(offer)), "Redeemed_At__c": datetime.now(UTC).isoformat()}
    reply = kiosk.http.post(REDEMPTIONS, json={"redemptions": [row]}, headers=kiosk.headers())
    assert reply.json()["results"][0]["conflict"] == "limit_reached"
    latest = remote.state()["latest_redemptions"][0]
    assert latest["Redemption_Key__c"] == row["Redemption_Key__c"]
    assert (latest["Conflict__c"], latest["Conflict_Reason__c"]) == (True, "limit_reached")
    assert remote.redemptions()[-1] == latest


class Named:
    def __init__(self, offer):
        self.id, self.number = offer["id"], offer["number"]
