"""What staff may find: answers of the counter, as the net thread would give them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import msgspec

from kiosk.core.counter.fate import Fate, fate_of
from kiosk.core.counter.give import Left
from kiosk.core.counter.health import Health, HealthLine, Level, LogLine, Topic, Trouble
from kiosk.core.counter.health_reason import HealthReason
from kiosk.core.counter.redemption import Earlier, Outcome, Why
from kiosk.core.counter.redemption_day import RedemptionDay, RedemptionSums
from kiosk.core.counter.redemption_record import RedemptionEvent, RedemptionRecord
from kiosk.core.counter.scan_target import CodeKind
from kiosk.core.counter.verdict import Verdict
from kiosk.core.delivery.outbox import OutboxEntry, RowState
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.reason_advice import sentence_for
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.offer import Offer
from kiosk.core.feed.translation import Translation
from kiosk.core.wall.offer_numbers import OfferNumbers
from kiosk.core.wall.stat_day import Counted
from kiosk.services.counter.numbers_desk import Numbers

AT = datetime(2026, 11, 24, 10, 15, tzinfo=UTC)
LEAD = "7c320003-9143-4eb7-93d1-9a68bf086032"


COFFEE = Offer(
    id="a0X",
    number="COFFEE20",
    modified=1,
    title="Espresso beans, 250 g",
    discount="20 % off",
    terms="One bag for each customer. Not with other reductions. While stocks last.",
    valid_from=datetime(2026, 12, 1, tzinfo=UTC),
    valid_until=datetime(2026, 11, 22, tzinfo=UTC),
    stores=("S-02", "S-03"),
    days=("MO", "TU", "WE", "TH", "FR"),
    hours=("09:00-11:00",),
    max_redemptions=50,
    i18n={
        "de": Translation(
            title="Espressobohnen, 250 g",
            discount="-20 %",
            terms="Eine Packung je Kundin oder Kunde. Nicht mit anderen Ermäßigungen kombinierbar.",
        )
    },
)


def verdict(outcome: Outcome, **fields: object) -> Verdict:
    """With all that such an outcome has."""
    known = outcome not in {Outcome.UNKNOWN_CODE, Outcome.DAMAGED_CODE}
    on_board = known and outcome not in {Outcome.WITHDRAWN, Outcome.COULD_NOT_CHECK}
    left = {Outcome.ACCEPTED: Left(3, 50), Outcome.LIMIT_REACHED: Left(0, 50)}
    accepted = outcome.is_accepted
    values: dict[str, object] = {
        "kind": CodeKind.VOUCHER if known else CodeKind.UNKNOWN,
        "key": "k" if accepted else "",
        "title": "Espresso beans, 250 g" if known else "",
        "number": "COFFEE20" if known else "",
        "at": AT,
        "undo_until": AT + timedelta(minutes=15) if accepted else None,
        "earlier": Earlier(AT - timedelta(hours=26), "K-002", "Mia")
        if outcome is Outcome.ALREADY_USED
        else None,
        "offer": COFFEE if on_board else None,
        "left": left.get(outcome),
        "why": Why.NO_KEY if outcome is Outcome.COULD_NOT_CHECK else Why.NOTHING,
    }
    return Verdict(outcome, **values | fields)  # type: ignore[arg-type]


def record(minutes: int, **fields: object) -> RedemptionRecord:
    values: dict[str, object] = {
        "key": f"k{minutes}",
        "event": RedemptionEvent.REDEEMED,
        "kind": CodeKind.VOUCHER,
        "outcome": Outcome.ACCEPTED,
        "offer_id": "a0X",
        "offer_number": "COFFEE20",
        "title": "Espresso beans, 250 g",
        "voucher": "",
        "staff": "Mia",
        "at": AT - timedelta(minutes=minutes),
        "offline": False,
    }
    return RedemptionRecord(**values | fields)  # type: ignore[arg-type]


def day_of(records: Iterable[RedemptionRecord], *, more: bool = False) -> RedemptionDay:
    """The answer to the page that lists these, as the store would add them up."""
    listed = tuple(records)
    standing = [one for one in listed if fate_of(one) is Fate.STANDS]
    sums = RedemptionSums(
        accepted=len(standing),
        refused=sum(fate_of(one) is Fate.REFUSED for one in listed),
        waiting=sum(one.outcome is Outcome.ACCEPTED_OFFLINE for one in standing),
        conflicts=sum(bool(one.conflict) for one in listed),
    )
    return RedemptionDay(listed, sums, more)


REDEMPTIONS = (
    record(1500, conflict="already_used", offline=True, outcome=Outcome.ACCEPTED_OFFLINE),
    record(2),
    record(9, event=RedemptionEvent.REFUSED, outcome=Outcome.EXPIRED, title="Sourdough bread"),
    record(14, event=RedemptionEvent.UNDONE, reason="Scanned by mistake"),
    record(15, undone=True),
    record(40, outcome=Outcome.ACCEPTED_OFFLINE, offline=True, title="Monstera, medium"),
    record(
        55, event=RedemptionEvent.REFUSED, outcome=Outcome.UNKNOWN_CODE, title="", offer_number=""
    ),
)

_DAY = (
    OfferNumbers(
        "COFFEE20",
        "Espresso beans, 250 g",
        {
            Counted.SHOWN: 18_220,
            Counted.TAPS: 41,
            Counted.DETAILS: 23,
            Counted.VOUCHERS: 12,
            Counted.PRINTED: 7,
            Counted.BEGUN: 3,
            Counted.SENT: 2,
            Counted.ACCEPTED: 9,
            Counted.REFUSED: 1,
        },
    ),
    OfferNumbers("BREAD", "Sourdough bread", {Counted.SHOWN: 15_010, Counted.TAPS: 12}),
    OfferNumbers("PLANT", "Monstera, medium", {Counted.SHOWN: 9_700, Counted.VOUCHERS: 1}),
)
# One of the week has left the wall since.
NUMBERS = Numbers(_DAY, (*_DAY, OfferNumbers("MUG", "", {Counted.SHOWN: 2_000})))


def entry(state: RowState, **fields: object) -> OutboxEntry:
    body = {
        "Kiosk_Lead_Id__c": LEAD,
        "FirstName": "Ada",
        "LastName": "Lovelace",
        "Email": "ada@example",
        "Phone": "+49 30 123456",
        "Company": "Private customer",
        "Consent_Version__c": "2026-1/en/sha256:0",
        "Marketing_Opt_In__c": True,
    }
    values: dict[str, object] = {
        "id": LEAD,
        "kind": "lead",
        "state": state,
        "body": msgspec.json.encode(body),
        "attempts": 1,
        "created": AT.timestamp() - 7200,
        "next_attempt": 0.0,
        "last_attempt": AT.timestamp(),
        "settled": None,
        "exported": None,
        "salesforce_id": "",
        "code": "",
        "reason": "",
        "sentence": "",
        "fields": (),
        "matches": (),
    }
    return OutboxEntry(**values | fields)  # type: ignore[arg-type]


HELD = entry(
    RowState.HELD,
    code="INVALID_EMAIL_ADDRESS",
    reason=Reason.BAD_VALUE,
    sentence=sentence_for(Reason.BAD_VALUE, ("Email",)),
    fields=("Email",),
)
QUEUE = (
    HELD,
    entry(RowState.PENDING, id="p1"),
    entry(RowState.SENDING, id="p2", created=AT.timestamp() - 60),
    entry(RowState.PENDING, id="r1", kind="redemption", created=AT.timestamp() - 30),
)
HEALTH = Health(
    (
        HealthLine(Topic.FEED, Level.WARN, "offline", Trouble(LinkReason.NO_NETWORK)),
        HealthLine(Topic.CLOCK, Level.OK, "+0 s"),
        HealthLine(Topic.OUTBOX, Level.WARN, "3 / 1", Trouble(HealthReason.ROWS_HELD)),
        HealthLine(Topic.LANE, Level.FAIL, "", Trouble(Reason.FIELD_MISSING, ("INVALID_FIELD",))),
        HealthLine(Topic.DISK, Level.OK, "82568000000"),
        HealthLine(Topic.PRINTER, Level.WARN, "", Trouble(HealthReason.PAPER_OUT)),
        HealthLine(Topic.CODES, Level.OK, "8 / 8"),
        HealthLine(Topic.KEYS, Level.OK, "2"),
        HealthLine(Topic.VERSION, Level.OK, "0.1.0"),
    ),
    (
        LogLine(
            AT,
            "no snapshot (CONNECT). Salesforce cannot be reached. Check cable, Wi-Fi and router.",
        ),
        LogLine(AT - timedelta(minutes=3), "the clock jumped by +12 s, or the machine slept"),
    ),
)
