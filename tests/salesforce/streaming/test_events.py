"""What events of both kinds say of offers; what cannot be read asks for a snapshot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.feed.replay import parse_replay_id
from kiosk.salesforce.streaming.events import OfferNews, end_of_second, parse_event

A, B = "a0X000000000001AAA", "a0X000000000002AAA"
UNCLEAR = OfferNews(unclear=True, replay=9)


def change(kind="UPDATE", ids=(A,), entity="Offer__c", commit=1_700, **fields):
    header = {"entityName": entity, "recordIds": list(ids), "changeType": kind}
    header |= {"commitTimestamp": commit, "unknown": {"key": []}}
    return {"payload": {"ChangeEventHeader": header, **fields}, "event": {"replayId": 9}}


def topic(kind="updated", record=A, created="2026-11-30T00:00:01.700Z"):
    event = {"type": kind, "createdDate": created, "replayId": 9}
    return {"event": event, "sobject": {"Id": record}}


@pytest.mark.parametrize(
    ("data", "news"),
    [
        (change(), OfferNews((A,), 1_700, replay=9, committed=1_700)),
        (change("CREATE", (A, B), Title__c="x"),
         OfferNews((A, B), 1_700, replay=9, committed=1_700)),
        (change("DELETE"), OfferNews((A,), 1_700, deleted=True, replay=9, committed=1_700)),
        (change("UNDELETE"), OfferNews((A,), 1_700, restored=True, replay=9, committed=1_700)),
        (change(ids=(A[:15],)), UNCLEAR),
        (change(entity="Lead"), OfferNews(replay=9)),
        (change("GAP_UPDATE"), UNCLEAR),
        (change("GAP_OVERFLOW", ("000000000000000AAA",)), UNCLEAR),
        (change("GAP_DELETE", ("a0X*",)), UNCLEAR),
        (change(ids=("a0X*",)), UNCLEAR),
        (change(ids=(A, "a0X*")), UNCLEAR),
        (change(ids=("x' OR Name != '",)), UNCLEAR),
        (change(ids=()), UNCLEAR),
        (change(ids=(A,) * 1_001), UNCLEAR),
        (change("RENAME"), UNCLEAR),
        (change(["UPDATE"]), UNCLEAR),
        (change(commit=None), UNCLEAR),
        (change(commit=-1), UNCLEAR),
        (change(commit=10**30), UNCLEAR),
        (topic("created", created="1970-01-01T00:00:01.700Z"), OfferNews((A,), 1_700, replay=9)),
        (topic("deleted", created="1970-01-01T00:00:02.000+0000"),
         OfferNews((A,), 2_000, deleted=True, replay=9)),
        (topic("undeleted", created="1970-01-01T00:00:02.000Z"),
         OfferNews((A,), 2_000, restored=True, replay=9)),
        (topic(created="yesterday"), UNCLEAR),
        (topic("erased"), UNCLEAR),
        (topic(record=None), UNCLEAR),
        ({}, OfferNews(unclear=True)),
        ({"payload": [], "event": "x"}, OfferNews(unclear=True)),
    ],
)  # fmt: skip
def test_each_event_is_read(data, news):
    assert parse_event(data) == news


def test_a_deletion_counts_for_its_whole_second():
    assert [end_of_second(ms) for ms in (0, 999, 1_000, 1_700)] == [999, 999, 1_999, 1_999]


@pytest.mark.parametrize(
    ("raw", "known"),
    [(0, 0), (2**63 - 1, 2**63 - 1), ("AAAB+/=", "AAAB+/="), (-1, None), (-2, None), (True, None),
     (2**63, None), (1.5, None), ("", None), ("x" * 201, None), ("a\n", None), (None, None)],
)  # fmt: skip
def test_a_replay_id_is_taken_as_it_is_or_not_at_all(raw, known):
    assert parse_replay_id(raw) == known


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["payload", "ChangeEventHeader", "recordIds", "changeType", "commitTimestamp", "event",
             "entityName", "sobject", "Id", "replayId", "type", "createdDate"]
        ),
        inner,
        max_size=4,
    ),
    max_leaves=15,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from(["payload", "event", "sobject"]), json_values))
def test_no_event_can_be_read_as_what_it_is_not(data):
    news = parse_event(data)
    assert news.unclear or all(len(one) == 18 and one.isalnum() for one in news.ids)
