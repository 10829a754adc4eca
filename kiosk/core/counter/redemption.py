"""The decision at the till: what a scanned code is worth, by what this kiosk knows.

Pure, so it needs no network and no time; the store's constraints have the last word.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import assert_never

import msgspec

from kiosk.core.counter.give import Left, left_of
from kiosk.core.counter.scan_target import Standing, Target
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.voucher import Voucher, is_genuine, keys_for
from kiosk.core.feed.capture_time import Stamp
from kiosk.core.feed.offer import Offer
from kiosk.core.wall.placement import is_always
from kiosk.core.wall.recurring import times_of

# Who came in time may have stood in a queue, and no till refuses them for that.
GRACE = timedelta(minutes=15)


class Outcome(StrEnum):
    """The result shown on the screen, each with its own colour and words; Outcome__c in the org."""

    ACCEPTED = "accepted"
    ACCEPTED_OFFLINE = "accepted_offline"
    ALREADY_USED = "already_used"
    NOT_STARTED = "not_started"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    OTHER_STORE = "other_store"
    LIMIT_REACHED = "limit_reached"
    UNKNOWN_CODE = "unknown_code"
    DAMAGED_CODE = "damaged_code"
    COULD_NOT_CHECK = "could_not_check"
    NOT_NOW = "not_now"

    @property
    def is_accepted(self) -> bool:
        return self in {Outcome.ACCEPTED, Outcome.ACCEPTED_OFFLINE}


class Why(StrEnum):
    """The cause of an outcome that has several; NOTHING for all others."""

    NOTHING = ""
    # Unknown: not made with this store's keys, but by another store or by nobody.
    NOT_OURS = "not_ours"
    # Could not check: what the kiosk lacks.
    NO_KEY = "no_key"
    BOARD_IS_OLD = "board_is_old"
    CLOCK = "clock"
    NEEDS_NETWORK = "needs_network"
    OFFLINE_LIMIT = "offline_limit"
    DISK = "disk"


class Earlier(msgspec.Struct, frozen=True):
    """When and where a voucher was used before."""

    at: datetime
    kiosk: str
    staff: str


class OwnRedemptions(msgspec.Struct, frozen=True):
    """This kiosk's own redemptions that were not undone.

    `used`: the voucher's. `redeemed`: number for the offer. `unconfirmed`: how many of those were
    made offline and are not acknowledged by the org.
    """

    used: Earlier | None = None
    redeemed: int = 0
    unconfirmed: int = 0


class Scene(msgspec.Struct, frozen=True):
    """Circumstances of a scan, which is made at the time of `stamp`.

    `live`: the board is current, and uploads go at once. `zone` is the store's, by which the times
    of offers go.
    """

    store: str
    stamp: Stamp
    clock_believed: bool
    live: bool
    keys: tuple[StoreKey, ...]
    zone: tzinfo = UTC

    @property
    def now(self) -> datetime:
        return self.stamp.at


class Decision(msgspec.Struct, frozen=True):
    """The worth of a code. `left`: what is left of the offer's limit on this kiosk, after it."""

    outcome: Outcome
    why: Why = Why.NOTHING
    earlier: Earlier | None = None
    left: Left | None = None


def decide(target: Target, facts: OwnRedemptions, scene: Scene) -> Decision:
    """The objection of the first check that has one, otherwise accepted."""
    objections = (
        _of_the_text(target),
        _of_the_store(target, scene),
        _of_the_voucher(target.voucher, facts, scene) if target.voucher else None,
        _of_the_board(target, scene),
        _of_the_offer(target.offer, facts, scene),
    )
    for objection in objections:
        if objection:
            return objection
    left = left_of(target.offer, facts.redeemed + 1) if target.offer else None
    return Decision(Outcome.ACCEPTED if scene.live else Outcome.ACCEPTED_OFFLINE, left=left)


def settle(candidates: Sequence[tuple[Target, Decision]]) -> tuple[Target, Decision]:
    """The candidate to use if a code names several offers; an accepted one is preferred."""
    return next((one for one in candidates if one[1].outcome.is_accepted), candidates[0])


def _of_the_text(target: Target) -> Decision | None:
    match target.standing:
        case Standing.UNREADABLE:
            return Decision(Outcome.UNKNOWN_CODE)
        case Standing.DAMAGED:
            return Decision(Outcome.DAMAGED_CODE)
        case Standing.ON_BOARD | Standing.WITHDRAWN | Standing.UNHEARD_OF:
            return None
        case _:
            assert_never(target.standing)


def _of_the_store(target: Target, scene: Scene) -> Decision | None:
    """Check the store before the MAC: other stores' keys are unknown here."""
    if target.offer and not target.offer.is_for(scene.store):
        return Decision(Outcome.OTHER_STORE)
    return None


def _of_the_voucher(voucher: Voucher, facts: OwnRedemptions, scene: Scene) -> Decision | None:
    if not keys_for(voucher, scene.keys):
        return Decision(Outcome.COULD_NOT_CHECK, Why.NO_KEY)
    if not is_genuine(voucher, scene.keys):
        return Decision(Outcome.UNKNOWN_CODE, Why.NOT_OURS)
    return Decision(Outcome.ALREADY_USED, earlier=facts.used) if facts.used else None


def _of_the_board(target: Target, scene: Scene) -> Decision | None:
    """Check the board. Only a live board proves that an offer does not exist."""
    match target.standing:
        case Standing.WITHDRAWN:
            end = target.offer.valid_until if target.offer else None
            over = end is not None and scene.clock_believed and end <= scene.now
            return Decision(Outcome.EXPIRED if over else Outcome.WITHDRAWN)
        case Standing.UNHEARD_OF:
            if not scene.live:
                return Decision(Outcome.COULD_NOT_CHECK, Why.BOARD_IS_OLD)
            # A voucher made with our keys belongs to an offer that once existed.
            return Decision(Outcome.WITHDRAWN if target.voucher else Outcome.UNKNOWN_CODE)
        case Standing.ON_BOARD | Standing.DAMAGED | Standing.UNREADABLE:
            return None
        case _:
            assert_never(target.standing)


def _of_the_offer(offer: Offer | None, facts: OwnRedemptions, scene: Scene) -> Decision | None:
    if offer is None:
        return Decision(Outcome.UNKNOWN_CODE)
    if objection := _of_the_time(offer, scene):
        return objection
    if offer.max_redemptions is not None and facts.redeemed >= offer.max_redemptions:
        return Decision(Outcome.LIMIT_REACHED, left=left_of(offer, facts.redeemed))
    return None if scene.live else _of_the_policy(offer, facts)


def _of_the_time(offer: Offer, scene: Scene) -> Decision | None:
    if not scene.clock_believed and not is_always(offer):
        return Decision(Outcome.COULD_NOT_CHECK, Why.CLOCK)
    if offer.valid_from and scene.now < offer.valid_from:
        return Decision(Outcome.NOT_STARTED)
    if offer.valid_until and offer.valid_until <= scene.now:
        return Decision(Outcome.EXPIRED)
    return None if _is_in_time(offer, scene) else Decision(Outcome.NOT_NOW)


def _is_in_time(offer: Offer, scene: Scene) -> bool:
    """Whether an offer that recurs holds now, or did a short while ago."""
    times, now = times_of(offer), scene.now.astimezone(UTC)
    return times is None or any(
        times.include(moment.astimezone(scene.zone)) for moment in (now, now - GRACE)
    )


def _of_the_policy(offer: Offer, facts: OwnRedemptions) -> Decision | None:
    match offer.offline:
        case "allow":
            return None
        case "refuse":
            return Decision(Outcome.COULD_NOT_CHECK, Why.NEEDS_NETWORK)
        case "limit":
            is_reached = facts.unconfirmed >= (offer.offline_limit or 0)
            return Decision(Outcome.COULD_NOT_CHECK, Why.OFFLINE_LIMIT) if is_reached else None
        case _:
            assert_never(offer.offline)
