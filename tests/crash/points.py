"""The moments at which a kiosk is killed on purpose: their names, and where each can come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Command(StrEnum):
    ADD = "leads add"
    SYNC = "sync --once"
    RETRY = "leads retry --all"
    RUN = "run --offscreen"  # has no end of its own, so it is killed at moments alone
    REDEEM = "redeem"
    GIVE = "give"  # makes vouchers, as the wall does; see giver


OF_LEADS = (Command.ADD, Command.SYNC, Command.RETRY, Command.RUN)
OF_THE_TILL = (Command.REDEEM, Command.GIVE, Command.SYNC)


@dataclass(frozen=True, slots=True)
class Place:
    """A call in the product: a function of a module, or of a class in it."""

    module: str
    name: str
    owner: str = ""


# Calls of the product, by the name that their points have.
CALLS: Mapping[str, Place] = {
    "key": Place("kiosk.store.database_key", "_new_key"),
    "open": Place("kiosk.store.open_store", "open_held"),
    "submit": Place("kiosk.services.delivery.lead_desk", "submit", "LeadDesk"),
    "add": Place("kiosk.store.outbox", "add", "Outbox"),
    "said": Place("kiosk.commands.lead_intake", "say"),
    "login": Place("kiosk.salesforce.session_keeper", "log_in"),
    "claim": Place("kiosk.store.outbox", "claim", "Outbox"),
    "send": Place("kiosk.salesforce.client", "_send", "SalesforceClient"),
    "settle": Place("kiosk.store.outbox", "settle", "Outbox"),
    "erase": Place("kiosk.store.outbox", "erase_traces", "Outbox"),
    "release": Place("kiosk.store.outbox_entries", "release", "OutboxEntries"),
    "judge": Place("kiosk.services.counter.redemption_desk", "redeem", "RedemptionDesk"),
    "redeem": Place("kiosk.store.redemptions", "redeem", "RedemptionStore"),
    "verdict": Place("kiosk.commands.redeem", "say_json"),
    "conflicts": Place("kiosk.store.redemption_list", "record_conflicts", "RedemptionList"),
    "take": Place("kiosk.store.vouchers", "take", "VoucherSerials"),
    "given": Place("tests.crash.giver", "say"),
}
# What SQLite itself does, seen at the connection. `row`: a statement within a transaction.
OF_SQLITE = ("schema", "begin", "row", "commit", "close")
_EDGES = ("before", "after")
_ALL = ("before", "during", "after")
_NEW_STORE = (("key", _EDGES), ("schema", _ALL))
_ALWAYS = (("open", _EDGES), ("row", ("after",)), ("commit", _ALL), ("close", _ALL))
_OF_COMMAND: Mapping[Command, tuple[tuple[str, tuple[str, ...]], ...]] = {
    Command.ADD: (("submit", _EDGES), ("add", _EDGES), ("said", _EDGES)),
    Command.SYNC: (
        *(("login", _ALL), ("claim", _EDGES), ("send", _ALL)),
        *(("settle", _EDGES), ("erase", _ALL)),
    ),
    Command.RETRY: (("release", _EDGES),),
    Command.REDEEM: (("judge", _EDGES), ("redeem", _EDGES), ("begin", _ALL), ("verdict", _EDGES)),
    Command.GIVE: (("take", _EDGES), ("given", _EDGES)),
}
# In a sync that hears of conflicts, which leads have none of.
CONFLICT_POINTS = ("conflicts.before", "conflicts.after")
# Points that come again and again in one process, so that the n-th time is another moment.
OFTEN = frozenset({"submit", "add", "said", "row", "commit", "schema", "take", "given"})


def points_of(command: Command, *, new_store: bool) -> list[str]:
    """The points that this command passes; none where one that is missed would have no end."""
    if command is Command.RUN:
        return []
    others = _named(_ALWAYS + (_NEW_STORE if new_store else ()))
    return [*own_points_of(command), *others]


def own_points_of(command: Command) -> list[str]:
    """Those that no other command passes."""
    return list(_named(_OF_COMMAND[command]))


def call_of(point: str) -> str:
    return point.partition(".")[0]


def _named(groups: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    for call, moments in groups:
        for moment in moments:
            yield f"{call}.{moment}"
