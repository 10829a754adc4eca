"""`kiosk stats`: what customers have seen and done at this kiosk, by offer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.commands.answers import answered, say, say_json, say_table
from kiosk.commands.session import reading
from kiosk.core.wall.offer_numbers import OfferNumbers, by_attention
from kiosk.core.wall.stat_day import Counted
from kiosk.store.offers import OfferStore
from kiosk.store.stats import StatStore

# The hub alone sees whether a phone opens an offer's page.
_HERE = tuple(what for what in Counted if what is not Counted.OPENED)
_HEADS = ("OFFER", "SHOWN (MIN)", "TAPS", "READ", "VOUCHERS", "PRINTED", "BEGUN", "SENT")


def show_stats(config: Path | None, days: int, *, json: bool) -> int:
    """Print the numbers of so many days, with today, and return the exit code.

    A kiosk that runs has written what it counted up to the last five minutes. JSON keys: `kiosk`,
    `store`, `first` and `last` day, `offers`: each with `number`, `title` (empty once the offer is
    gone), `shown` (seconds), `taps`, `details`, `vouchers`, `printed`, `begun`, `sent`, `accepted`
    and `refused`.
    """

    def command() -> int:
        with reading(config) as session:
            kiosk = session.settings.kiosk
            last = datetime.now(UTC).astimezone(kiosk.zone).date()
            first = last - timedelta(days=days - 1)
            sums = StatStore(session.connection).sums(first, last)
            board = OfferStore(session.connection).load().board
        found = by_attention(sums, board.offers.values())
        if json:
            who = {"kiosk": kiosk.id, "store": kiosk.store}
            spans = {"first": first.isoformat(), "last": last.isoformat()}
            say_json({**who, **spans, "offers": [_in_json(one) for one in found]})
        elif found:
            say_table((*_HEADS, "ACCEPTED", "REFUSED"), [_in_words(one) for one in found])
        else:
            say("nothing was counted in these days")
        return 0

    return answered(command)


def _in_json(one: OfferNumbers) -> dict[str, Any]:
    return {"number": one.number, "title": one.title, **{what: one.of(what) for what in _HERE}}


def _in_words(one: OfferNumbers) -> tuple[str, ...]:
    minutes = one.of(Counted.SHOWN) / 60
    counts = (str(one.of(what)) for what in _HERE if what is not Counted.SHOWN)
    return (f"{one.number} {one.title}".strip()[:48], f"{minutes:.1f}", *counts)
