"""What happens to the kiosk: each load is called again and again, at its pace."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, count, cycle, repeat

from kiosk.sandbox.console.remote import SandboxRemote
from tests.soak.visitor import Visitor

_FAULT_LASTS_S = 3.0
# Faster than this the kiosk takes customers for a machine (kiosk.services.paces).
_VOUCHER_PACE_S, _FORM_PACE_S = 5.2, 10.2
_CALM: Mapping[str, object] = {
    "network_away": False,
    "network_frozen": False,
    "unavailable": False,
    "slow_ms": 0,
    "close_code": 0,
    "auth_status": 0,
    "lose_events": False,
    "situation": None,
}
# Of the network, of Pusher, of Salesforce.
_FAULTS: tuple[Mapping[str, object], ...] = (
    {"network_away": True},
    {"network_frozen": True},
    {"slow_ms": 400},
    {"close_code": 4200},
    {"close_code": 1011},
    {"lose_events": True},
    {"unavailable": True, "close_code": 4200},
    {"situation": "login_refused", "close_code": 4200},
    {"situation": "quota"},
    {"situation": "row_lock"},
    {"situation": "reply_lost"},
)
_STANDING = 24


@dataclass(frozen=True, slots=True)
class Load:
    """`act` does it once and says how many of `kind` (of tests.soak.judge) that was.

    `seconds`: from the beginning of one to the beginning of the next, as far as they last less.
    """

    name: str
    kind: str
    act: Callable[[], int]
    seconds: float


class World:
    """Offers and faults of the sandbox."""

    def __init__(self, remote: SandboxRemote) -> None:
        self._remote = remote
        self._serials = count(1)
        samples = remote.state()["offers"]
        self._pictures = cycle(sorted({o["image"] for o in samples if o.get("image")}))
        self._standing = [o["id"] for o in samples if o["status"] == "Active"]
        while len(self._standing) < _STANDING:
            self._standing.append(self._add())
        self._faults = cycle(_FAULTS)
        self._events = self._event_after_event()

    def event(self) -> int:
        """One save in the org: a changed offer, a new one, or a withdrawn one."""
        next(self._events)
        return 1

    def fault(self) -> int:
        """Something breaks, and is mended."""
        self._remote.set_faults(**next(self._faults))
        time.sleep(_FAULT_LASTS_S)
        self._remote.set_faults(**_CALM)
        return 1

    def _event_after_event(self) -> Iterator[None]:
        """Of ten, six change a text and the order; two take an offer away and bring it back; two
        bring a new one, which goes for good: by the hour, a year of a shop's offers.
        """
        standing = cycle(self._standing)
        for number in count():
            for _ in range(6):
                fields = {"title": f"Offer, now {number}", "priority": number % 9}
                yield self._remote.change_offer(next(standing), **fields)
            paused = self._standing[number % _STANDING]
            yield self._remote.withdraw_offer(paused)
            yield self._remote.change_offer(paused, status="Active")
            new = self._add()
            yield
            yield self._remote.withdraw_offer(new)

    def _add(self) -> str:
        serial = next(self._serials)
        return self._remote.add_offer(
            number=f"SOAK{serial:06d}",
            title=f"An offer for today, number {serial}",
            description="While stocks last",
            discount="-20 %",
            image=next(self._pictures),
            priority=serial % 9,
        )


def loads(world: World, visitor: Visitor, pace: float) -> Mapping[str, Load]:
    """All loads by name; the last is all together. `pace`: how many times as fast as usual."""

    def visit(
        name: str, act: Callable[[], None], seconds: float, kind: str = "visit", least: float = 0.0
    ) -> Load:
        def once() -> int:
            act()
            return 1

        return Load(name, kind, once, max(seconds / pace, least))

    return {
        one.name: one
        for one in (
            Load("idle", "change", lambda: 0, 60.0),
            Load("events", "event", world.event, 0.2 / pace),
            Load("faults", "fault", world.fault, 8.0 / pace),
            visit("details", visitor.detail, 4.0),
            visit("vouchers", visitor.voucher, 6.0, least=_VOUCHER_PACE_S),
            visit("forms", visitor.form, 12.0, least=_FORM_PACE_S),
            visit("staff", visitor.staff, 15.0),
            visit("languages", visitor.language, 4.0, "change"),
            visit("pages", visitor.page, 3.0, "change"),
        )
    }


def visits_in_turn(all_loads: Mapping[str, Load], *, once: bool) -> Iterator[Load]:
    """What one finger does in the mixed run: mostly details, in changing languages.

    `once`: one of each kind, and no more.
    """
    kinds = ("details", "pages", "vouchers", "languages", "forms", "staff")
    if once:
        return (all_loads[name] for name in kinds)
    names = ("details", "pages", "vouchers", "languages", "details", "forms", "pages")
    round_ = [all_loads[name] for name in names]
    return chain.from_iterable(repeat([*round_ * 3, all_loads["staff"]]))
