"""Ways to break the till's promises, each of which the checker must see."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import contextmanager

_UNTIL_THE_OTHER_HAS_LOOKED_S = 1.5


def say_accepted_too_early() -> None:
    """Before the commit."""
    from kiosk.commands.answers import say_json
    from kiosk.core.counter.redemption_record import RedemptionEvent
    from kiosk.store.redemptions import RedemptionStore

    keep = RedemptionStore._keep

    def hasty(self, record, stamp, about):
        say_json({"accepted": record.event is RedemptionEvent.REDEEMED, "key": record.key})
        keep(self, record, stamp, about)

    RedemptionStore._keep = hasty


def look_then_write() -> None:
    """Not in one transaction, so that another process can write in between."""
    from kiosk.store import redemptions, sqlite
    from kiosk.store.faults import StoreError

    facts = redemptions.RedemptionStore._facts

    def looked(self, target, scene):
        found = facts(self, target, scene)
        time.sleep(_UNTIL_THE_OTHER_HAS_LOOKED_S)
        return found

    @contextmanager
    def none(connection):
        try:
            with connection:
                yield connection
        except sqlite.Error as error:
            raise StoreError(str(error)) from error

    redemptions.RedemptionStore._facts = looked
    # A name that is not there would sabotage nothing.
    assert redemptions.write_transaction
    redemptions.write_transaction = none


def drop_the_index() -> None:
    from kiosk.store.redemptions import RedemptionStore

    begin = RedemptionStore.__init__

    def without(self, connection, till):
        connection.execute("DROP INDEX IF EXISTS voucher_once")
        begin(self, connection, till)

    RedemptionStore.__init__ = without
    look_then_write()


TILL_SABOTAGES: Mapping[str, Callable[[], None]] = {
    "accepted-said-early": say_accepted_too_early,
    "look-then-write": look_then_write,
    "look-then-write-without-the-index": drop_the_index,
}
