"""Reads events of offers: which records they are about, and what can be known without asking.

Change Data Capture Developer Guide, "Change Event Header Fields"; Streaming API Developer Guide,
"PushTopic Queries". Only ids count: an event has no more than the fields that changed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from kiosk.core.feed.replay import ReplayId, parse_replay_id
from kiosk.core.feed.version import GRAIN_MS
from kiosk.salesforce.streaming.channel import ENTITY

_ID = re.compile(r"[A-Za-z0-9]{18}")
_MOST_IDS = 1_000
_LATEST_MS = 2**53
_CDC = frozenset({"CREATE", "UPDATE", "DELETE", "UNDELETE"})
_PUSH_TOPIC = frozenset({"created", "updated", "deleted", "undeleted"})


@dataclass(frozen=True, slots=True)
class OfferNews:
    """What an event says: these offers changed at `moment` (ms of the org's clock).

    `unclear` means that only a snapshot can tell what has changed. An event of another entity has
    no ids. `committed` is the moment again if the event tells it in milliseconds.
    """

    ids: tuple[str, ...] = ()
    moment: int = 0
    deleted: bool = False
    restored: bool = False
    unclear: bool = False
    replay: ReplayId | None = None
    committed: int | None = None


def end_of_second(moment: int) -> int:
    """The version of a deletion then: no save within that second can have a greater one."""
    return moment // GRAIN_MS * GRAIN_MS + GRAIN_MS - 1


def parse_event(data: Mapping[str, object]) -> OfferNews:
    """Read the `data` of an event of either kind; what cannot be read is unclear."""
    event = _object(data.get("event"))
    replay = parse_replay_id(event.get("replayId"))
    if "payload" in data:
        return _change_event(_object(data.get("payload")), replay)
    return _push_topic(event, _object(data.get("sobject")), replay)


def _change_event(payload: Mapping[str, object], replay: ReplayId | None) -> OfferNews:
    header = _object(payload.get("ChangeEventHeader"))
    if isinstance(entity := header.get("entityName"), str) and entity != ENTITY:
        return OfferNews(replay=replay)
    change = header.get("changeType")
    committed = _moment(header.get("commitTimestamp"))
    news = _news(
        change if isinstance(change, str) and change in _CDC else "",
        header.get("recordIds"),
        committed,
        replay,
    )
    return replace(news, committed=committed) if news.ids else news


def _push_topic(
    event: Mapping[str, object], record: Mapping[str, object], replay: ReplayId | None
) -> OfferNews:
    change = event.get("type")
    known = isinstance(change, str) and change in _PUSH_TOPIC
    # "created" and CREATE are said alike.
    kind = str(change).upper().removesuffix("D") if known else ""
    return _news(kind, [record.get("Id")], _moment_of_text(event.get("createdDate")), replay)


def _news(change: str, raw_ids: object, moment: int | None, replay: ReplayId | None) -> OfferNews:
    ids = raw_ids if isinstance(raw_ids, list) and len(raw_ids) <= _MOST_IDS else []
    good = tuple(one for one in ids if isinstance(one, str) and _ID.fullmatch(one))
    # Gap events, overflows, wildcards, and what a server in between has left of an event.
    if not change or not good or len(good) < len(ids) or moment is None:
        return OfferNews(unclear=True, replay=replay)
    return OfferNews(
        good,
        moment,
        deleted=change == "DELETE",
        restored=change == "UNDELETE",
        replay=replay,
    )


def _object(raw: object) -> Mapping[str, object]:
    return raw if isinstance(raw, dict) else {}


def _moment(raw: object) -> int | None:
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= _LATEST_MS:
        return None
    return raw


def _moment_of_text(raw: object) -> int | None:
    try:
        moment = datetime.fromisoformat(raw) if isinstance(raw, str) else None
        return None if moment is None else _moment(round(_utc(moment).timestamp() * 1000))
    except (ValueError, OverflowError):
        return None


def _utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
