"""A snapshot by SOQL is whole or none."""

from __future__ import annotations

import pytest

from kiosk.core.feed.offer import MalformedOfferError, parse_offer
from kiosk.salesforce.offers_soql import SoqlSnapshots, offer_json
from kiosk.salesforce.replies import CallError

RECORD = {"Id": "a01", "Offer_Number__c": "N", "SystemModstamp": "2026-11-25T10:00:00.000+0000"}


class Endless:
    """An org whose every page names another."""

    skew = 0.0

    def __init__(self):
        self.asked = 0

    async def get(self, _path):
        self.asked += 1
        following = f"/services/data/v67.0/query/01g0-{self.asked}"
        return {"done": False, "records": [], "nextRecordsUrl": following}


async def test_pages_without_end_are_no_snapshot():
    org = Endless()
    with pytest.raises(CallError, match="NOT_A_RESULT"):
        await SoqlSnapshots(org).fetch()
    assert org.asked == 10


@pytest.mark.parametrize("moment", ["soon", "0001-01-01T00:00:00+14:00", None])
def test_a_record_whose_version_is_no_moment_is_no_offer(moment):
    with pytest.raises(MalformedOfferError):
        parse_offer(offer_json({**RECORD, "SystemModstamp": moment}))
