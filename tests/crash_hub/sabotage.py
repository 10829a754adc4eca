"""Ways to break the promises of hub, kiosk and org, each of which the account must see."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from tests.crash.sabotage import say_saved_too_early


def erase_at_taken() -> None:
    """The kiosk takes the hub's "taken" for the org's answer."""
    from kiosk.core.delivery.outcome import Action
    from kiosk.services.delivery import drain

    settle = drain.settle

    def hasty(rows, delivery, now, rng):
        outcomes = tuple(
            replace(one, action=Action.DONE, salesforce_id="00Q000000000001")
            if one.action is Action.TAKEN
            else one
            for one in delivery.outcomes
        )
        return settle(rows, replace(delivery, outcomes=outcomes), now, rng)

    drain.settle = hasty


def take_unknown_for_done() -> None:
    """The kiosk takes it that the org has what the hub knows nothing of."""
    from kiosk.core.delivery.outcome import Action, RowOutcome
    from kiosk.core.delivery.settlement import Settlement
    from kiosk.services.delivery import answers

    def trusting(unknown, _now):
        done = (RowOutcome(one, Action.DONE, "00Q000000000001") for one in unknown)
        return Settlement(sent=tuple(done))

    # A name that is not there would sabotage nothing.
    assert answers.unknown_to_hub
    answers.unknown_to_hub = trusting


def answer_before_the_org() -> None:
    """The worker settles what it has opened, and then makes its call."""
    from kiosk.core.delivery.outcome import Action, RowOutcome
    from kiosk.hub.work.drain import LaneDrain

    begin = LaneDrain._round

    async def hasty(self, part):
        opened = self._opener.open(part)
        done = [
            (entry, RowOutcome(row.id, Action.DONE, "00Q")) for entry, row in opened.rows.values()
        ]
        await self._settle(done)
        return await begin(self, part)

    LaneDrain._round = hasty


def forget_receipts() -> None:
    """The org inserts a lead although it has one with this key."""
    from kiosk.sandbox.org.lead_records import LeadTable

    LeadTable.receipt = lambda *_: None
    LeadTable.with_key = lambda *_: None


def accept_again() -> None:
    """The kiosk forgets which vouchers it has accepted."""
    from kiosk.store.redemptions import RedemptionStore

    begin = RedemptionStore.__init__

    def forgetful(self, connection, till):
        connection.execute("DROP INDEX IF EXISTS voucher_once")
        begin(self, connection, till)

    RedemptionStore.__init__ = forgetful
    # A name that is not there would sabotage nothing.
    assert RedemptionStore._earlier
    RedemptionStore._earlier = lambda *_: None


SABOTAGES: Mapping[str, tuple[str, Callable[[], None]]] = {
    "erased-at-taken": ("kiosk", erase_at_taken),
    "unknown-is-done": ("kiosk", take_unknown_for_done),
    "saved-said-early": ("kiosk", say_saved_too_early),
    "accepted-again": ("kiosk", accept_again),
    "answered-before-the-org": ("worker", answer_before_the_org),
    "receipts-forgotten": ("sandbox", forget_receipts),
}
