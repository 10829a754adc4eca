"""Ways to break the outbox's promises, each of which the checker must see; the till's with them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping

from tests.crash.till_sabotage import TILL_SABOTAGES


def say_saved_too_early() -> None:
    """Before the commit: whoever dies in between has lied."""
    from kiosk.commands.answers import say
    from kiosk.services.delivery.lead_desk import LeadDesk

    submit = LeadDesk.submit

    async def hasty(self, draft):
        say(f"saved {draft.key}")
        return await submit(self, draft)

    LeadDesk.submit = hasty


def mark_sent_too_early() -> None:
    """With the claim, before the org has answered."""
    from kiosk.core.delivery.outcome import Action, RowOutcome
    from kiosk.core.delivery.settlement import Settlement
    from kiosk.store.outbox import Outbox

    def hasty(outbox, rows, now):
        sent = tuple(RowOutcome(row.id, Action.DONE, "00Q000000000001") for row in rows)
        outbox.settle(Settlement(sent=sent), now)

    _after_claim(Outbox, hasty)


def delete_too_early() -> None:
    """As queues do that hand over a task by taking it out."""
    from kiosk.store.outbox import Outbox
    from kiosk.store.transaction import write_transaction

    def hasty(outbox, rows, _now):
        with write_transaction(outbox._connection) as connection:
            connection.executemany("DELETE FROM outbox WHERE id = ?", [(row.id,) for row in rows])

    _after_claim(Outbox, hasty)


def take_a_new_key_for_a_retry() -> None:
    def renewed(old: str, body: dict[str, object]) -> tuple[str, dict[str, object]]:
        key = str(uuid.uuid4())
        return key, {name: key if value == old else value for name, value in body.items()}

    _before_a_retry(renewed)


def change_the_body_for_a_retry() -> None:
    _before_a_retry(lambda key, body: (key, {**body, "Description": "tidied up"}))


def _after_claim(outbox_class, then: Callable[..., None]) -> None:
    claim = outbox_class.claim

    def claimed(self, kind, limit, now, *more):
        rows = claim(self, kind, limit, now, *more)
        then(self, rows, now)
        return rows

    outbox_class.claim = claimed


def _before_a_retry(change: Callable[..., tuple[str, dict[str, object]]]) -> None:
    from kiosk.store.outbox import Outbox
    from kiosk.store.transaction import write_transaction

    claim = Outbox.claim

    def claimed(self, kind, limit, now, *more):
        with write_transaction(self._connection) as connection:
            again = connection.execute(
                "SELECT id, body FROM outbox WHERE attempts > 0 AND state IN ('pending', 'sending')"
            ).fetchall()
            for key, body in again:
                new_key, new_body = change(key, json.loads(body))
                connection.execute(
                    "UPDATE outbox SET id = ?, body = ? WHERE id = ?",
                    (new_key, json.dumps(new_body).encode(), key),
                )
                connection.execute("UPDATE redemption SET key = ? WHERE key = ?", (new_key, key))
        return claim(self, kind, limit, now, *more)

    Outbox.claim = claimed


SABOTAGES: Mapping[str, Callable[[], None]] = {
    "saved-said-early": say_saved_too_early,
    "sent-marked-early": mark_sent_too_early,
    "row-deleted-early": delete_too_early,
    "new-key-for-a-retry": take_a_new_key_for_a_retry,
    "body-changed-for-a-retry": change_the_body_for_a_retry,
    **TILL_SABOTAGES,
}
