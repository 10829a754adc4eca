"""The sandbox's snapshot comes in pages as the vectors say, which the Apex tests share."""

from __future__ import annotations

import msgspec
import pytest

from kiosk.sandbox.org.api_error import ApiError
from kiosk.sandbox.org.offer_snapshot import offer_snapshot
from kiosk.sandbox.org.org import Org
from tests.support.shared_vectors import names, vectors

PAGES = vectors("offer_pages")
NOW = 1_900_000_000_000


def org_of(numbers, **fields):
    org = Org(lambda change: None)
    return org, {one: org.create_offer({"number": one, **fields}, NOW).id for one in numbers}


def numbers_of(reply):
    return [offer["number"] for offer in reply["offers"]]


@pytest.mark.parametrize("case", PAGES["pages"], ids=names(PAGES["pages"]))
def test_a_snapshot_is_told_as_the_vectors_say(case):
    org, ids = org_of(case["offers"])
    for asked in case["asks"]:
        query = dict(asked["query"])
        query |= {"after": ids[query["after"]]} if query.get("after") in ids else {}
        reply = offer_snapshot(org, query, NOW)
        assert numbers_of(reply) == asked["numbers"]
        assert reply.get("next") == ids.get(asked["next"])
        assert reply["as_of"] >= NOW


@pytest.mark.parametrize("case", PAGES["large"], ids=names(PAGES["large"]))
def test_many_offers_come_in_several_pages(case):
    wanted = [f"L{place}" for place in range(case["offers"])]
    org, _ids = org_of(wanted, description="x" * case["letters"])
    told, following, pages = [], "0", 0
    while following:
        reply = offer_snapshot(org, {"after": following}, NOW)
        assert len(msgspec.json.encode(reply)) < 1_000_000
        told += numbers_of(reply)
        following, pages = reply.get("next"), pages + 1
    assert told == wanted
    assert pages == case["pages"]
    if case["without_pages"]:
        assert numbers_of(offer_snapshot(org, {}, NOW)) == wanted
    else:
        with pytest.raises(ApiError, match="too old"):
            offer_snapshot(org, {}, NOW)


@pytest.mark.parametrize("deleted", [False, True])
@pytest.mark.parametrize("case", PAGES["unchanged"], ids=names(PAGES["unchanged"]))
def test_unchanged_is_said_as_the_vectors_say(case, deleted):
    org, ids = org_of(["A"])
    if deleted:
        org.delete_offer(ids["A"], NOW)
    query = {"after": "0", "since": str(NOW + case["seconds"] * 1_000)}
    reply = offer_snapshot(org, query, NOW)
    assert reply.get("unchanged", False) is case["unchanged"]
    assert ("offers" in reply) is not case["unchanged"]


@pytest.mark.parametrize("case", PAGES["refusals"], ids=names(PAGES["refusals"]))
def test_a_malformed_question_is_refused(case):
    org, _ids = org_of(["A"])
    with pytest.raises(ApiError) as refusal:
        offer_snapshot(org, case["query"], NOW)
    assert (refusal.value.status, refusal.value.code) == (400, case["code"])
