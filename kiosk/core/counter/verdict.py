"""What staff see after a scan: an outcome and the data for its words, nothing of a customer."""

from __future__ import annotations

from datetime import datetime

import msgspec

from kiosk.core.counter.give import Left
from kiosk.core.counter.redemption import Decision, Earlier, Outcome, Why
from kiosk.core.counter.redemption_record import RedemptionRecord
from kiosk.core.counter.scan_target import CodeKind
from kiosk.core.feed.offer import Offer


class Verdict(msgspec.Struct, frozen=True):
    """The result of a scan.

    `key` names the redemption for `undo`, possible until `undo_until`; empty when refused.
    `repeated`: the same code was scanned again within moments, so the earlier result is shown.
    `offer` is the one on the board, for what to give; None where the board does not have it.
    """

    outcome: Outcome
    why: Why = Why.NOTHING
    kind: CodeKind = CodeKind.UNKNOWN
    key: str = ""
    offer_id: str = ""
    number: str = ""
    title: str = ""
    at: datetime | None = None
    earlier: Earlier | None = None
    undo_until: datetime | None = None
    repeated: bool = False
    left: Left | None = None
    offer: Offer | None = None


def verdict_of(
    record: RedemptionRecord,
    decision: Decision,
    undo_until: datetime | None,
    offer: Offer | None = None,
) -> Verdict:
    accepted = decision.outcome.is_accepted
    return Verdict(
        outcome=decision.outcome,
        why=decision.why,
        kind=record.kind,
        key=record.key if accepted else "",
        offer_id=record.offer_id,
        number=record.offer_number,
        title=record.title,
        at=record.at,
        earlier=decision.earlier,
        undo_until=undo_until if accepted else None,
        left=decision.left,
        offer=offer,
    )
