"""Turns changes of the active offers into the events for the kiosks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from kiosk.core.feed.change import Check, Withdrawn
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.offer_look import OfferLook
from kiosk.core.feed.preview import MEMBER
from kiosk.sandbox.org.bad_neighbours import bad_neighbour, with_neighbour
from kiosk.sandbox.org.offer_change import OfferChange, Previewed
from kiosk.sandbox.org.org import OfferRecord

MAX_DATA_BYTES = 9_999
MAX_CHANGES = 50
_LOOK = frozenset(OfferLook.__struct_fields__)
STAMP_BYTES = len('"sent":1795600800000,')


@dataclass(frozen=True, slots=True)
class OfferEvent:
    """A Channels event; `data` is JSON text."""

    name: str
    data: str


REFETCH = OfferEvent("offers-refetch", '{"v":1}')
REFETCH_AND_CONFIRM = OfferEvent("offers-refetch", '{"v":1,"confirm":true}')


def events_for(
    changes: Sequence[OfferChange],
    check: Check,
    max_bytes: int = MAX_DATA_BYTES,
    neighbour: str = "",
) -> tuple[OfferEvent, ...]:
    """The events for the changes, in order; the last one contains `check`.

    Where an offer is withdrawn, the last one also asks each kiosk to confirm what its board holds.
    Of an offer in preview the last one says no more than that one was saved: whoever knows the
    channel's key reads its events.

    The data of an event has at most `max_bytes` in UTF-8, not counting the malformed offer named
    by `neighbour`. If there are too many changes, or one is too large for an event, a single event
    asks the kiosks to fetch the snapshot.
    """
    previews = any(isinstance(change, Previewed) for change in changes)
    told = [one for change in changes for one in _without_previews(change)]
    pieces = [msgspec.Raw(msgspec.json.encode(contract(change))) for change in told]
    confirm = any(isinstance(change, Withdrawn) for change in told)
    budget = max_bytes - len(_data((), (), _tail(check, confirm, previews)))
    if len(pieces) > MAX_CHANGES or any(len(piece) > budget for piece in pieces):
        return (REFETCH_AND_CONFIRM if confirm else REFETCH,)
    parts = list(_packed(pieces, budget)) or ([slice(0, 0)] if previews else [])
    if neighbour:
        check = with_neighbour(check)
    return tuple(
        _event(
            told[part],
            pieces[part],
            _tail(check, confirm, previews) if part is parts[-1] else {},
            neighbour,
        )
        for part in parts
    )


def stamped(events: Sequence[OfferEvent], sent: int) -> tuple[OfferEvent, ...]:
    """The events with the moment of their publication (ms); each grows by `STAMP_BYTES`."""
    return tuple(
        event
        if event.name == REFETCH.name
        else OfferEvent(event.name, event.data.replace("{", f'{{"sent":{sent},', 1))
        for event in events
    )


def _packed(pieces: Sequence[msgspec.Raw], budget: int) -> Iterator[slice]:
    """Slices of consecutive pieces, each at most `budget` bytes with commas in between."""
    start, used = 0, 0
    for index, piece in enumerate(pieces):
        if used + len(piece) > budget:
            yield slice(start, index)
            start, used = index, 0
        used += len(piece) + 1
    if pieces:
        yield slice(start, len(pieces))


def _event(
    changes: Sequence[Offer | Withdrawn],
    pieces: Sequence[msgspec.Raw],
    tail: Mapping[str, object],
    neighbour: str,
) -> OfferEvent:
    pairs = list(zip(changes, pieces, strict=True))
    offers = [piece for change, piece in pairs if isinstance(change, Offer)]
    if neighbour:
        offers.insert(0, bad_neighbour(neighbour))
    withdrawn = [piece for change, piece in pairs if isinstance(change, Withdrawn)]
    return OfferEvent("offers-changed", _data(offers, withdrawn, tail).decode())


def _data(
    offers: Sequence[msgspec.Raw], withdrawn: Sequence[msgspec.Raw], tail: Mapping[str, object]
) -> bytes:
    return msgspec.json.encode({"v": 1, "offers": offers, "withdrawn": withdrawn, **tail})


def _tail(check: Check, confirm: bool, previews: bool) -> dict[str, object]:
    marks = {"confirm": confirm, MEMBER: previews}
    return {"check": check} | {name: True for name, is_said in marks.items() if is_said}


def _without_previews(change: OfferChange) -> Sequence[Offer | Withdrawn]:
    """What kiosks are told of a change: nothing of a preview, but that it is active no more."""
    if isinstance(change, Previewed):
        return [Withdrawn(change.id, change.modified)] if change.was_active else []
    return [change]


def contract(change: Offer | Withdrawn) -> dict[str, object]:
    """The keys of an offer or a withdrawal as the org tells them.

    The older keys may be blank; those of the look are left out where they are.
    """
    told = msgspec.structs.asdict(change)
    return {key: value for key, value in told.items() if value or key not in _LOOK}


def preview_contract(record: OfferRecord) -> dict[str, object]:
    """The keys of an offer in preview, with its group where it has one."""
    group = {"preview_group": record.preview_group} if record.preview_group else {}
    return contract(record.offer) | group
