"""What a failed call to the hub means, from the hub's refusals and from the network's faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.hub_reason import HUB_ADVICE, HUB_CAUSE, HubReason
from kiosk.core.delivery.outcome import Action, Fault
from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.core.fleet.hub_refusal import HubRefusal
from kiosk.web.network_fault import code_of

SILENCE_S = 3_600.0
_PERSON_S = 300.0
_SOON_S = 60.0


@dataclass(frozen=True, slots=True)
class _Rule:
    """`wait`: seconds before which another call is useless. `alarm`: a person must act."""

    reason: HubReason
    wait: float = 0.0
    alarm: bool = False


_REFUSED: Mapping[HubRefusal, _Rule] = {
    HubRefusal.MALFORMED: _Rule(HubReason.UNREADABLE, _PERSON_S, alarm=True),
    HubRefusal.UNKNOWN_DEVICE: _Rule(HubReason.UNKNOWN, _PERSON_S, alarm=True),
    HubRefusal.BAD_SIGNATURE: _Rule(HubReason.UNREADABLE, _PERSON_S, alarm=True),
    HubRefusal.CLOCK: _Rule(HubReason.CLOCK, _SOON_S),
    HubRefusal.PENDING: _Rule(HubReason.PENDING, _PERSON_S, alarm=True),
    HubRefusal.REVOKED: _Rule(HubReason.REVOKED, SILENCE_S, alarm=True),
    HubRefusal.TWIN: _Rule(HubReason.TWIN, _PERSON_S, alarm=True),
    HubRefusal.NOT_FOUND: _Rule(HubReason.UNREADABLE, _PERSON_S),
    HubRefusal.CODE_ENDED: _Rule(HubReason.UNKNOWN, _PERSON_S),
    HubRefusal.TOO_LARGE: _Rule(HubReason.UNREADABLE, _PERSON_S, alarm=True),
    HubRefusal.TOO_OLD: _Rule(HubReason.TOO_OLD, _PERSON_S, alarm=True),
    HubRefusal.SLOW_DOWN: _Rule(HubReason.BUSY, _SOON_S),
    HubRefusal.FULL: _Rule(HubReason.BUSY, _SOON_S),
    HubRefusal.REDIS: _Rule(HubReason.BUSY, _SOON_S),
    HubRefusal.STARTING: _Rule(HubReason.BUSY, _SOON_S),
}
# By the codes of kiosk.web.network_fault.
_UNANSWERED: Mapping[str, HubReason] = {
    "DNS": HubReason.DNS,
    "TLS": HubReason.TLS,
    "CERTIFICATE_TOO_EARLY": HubReason.CLOCK,
    "CERTIFICATE_EXPIRED": HubReason.TLS,
    "NO_ANSWER": HubReason.SILENT,
    "REPLY_TOO_SLOW": HubReason.SILENT,
    "PROXY": HubReason.PROXY,
    "PROXY_LOGIN": HubReason.PROXY,
    "REPLY_PACKED": HubReason.NOT_THE_HUB,
    "REPLY_TOO_LARGE": HubReason.NOT_THE_HUB,
}
_PROXY_WANTS_LOGIN = 407


def refused(refusal: HubRefusal, retry_after: float = 0.0) -> CallFaultError:
    """The fault of a call that the hub refuses; `retry_after` (s) is what its reply asks for."""
    rule = _REFUSED[refusal]
    return fault_of(f"HUB_{refusal.upper()}", rule.reason, retry_after or rule.wait, rule.alarm)


def unanswered(error: Exception) -> CallFaultError:
    """The fault of a call without a complete reply."""
    code = code_of(error)
    return fault_of(f"HUB_{code}", _UNANSWERED.get(code, HubReason.UNREACHABLE))


def not_the_hub(status: int, retry_after: float = 0.0) -> CallFaultError:
    """The fault of a reply that is no hub's: a portal's, a proxy's or a router's."""
    reason = HubReason.NOT_THE_HUB
    if status == _PROXY_WANTS_LOGIN:
        reason = HubReason.PROXY
    elif status >= 500:  # A router whose process is starting, as on Heroku.
        reason = HubReason.BUSY
    return fault_of(f"HUB_HTTP_{status}", reason, retry_after)


def forged() -> CallFaultError:
    """The fault of a reply that the worker did not sign."""
    return fault_of("HUB_UNSIGNED", HubReason.FORGED, _SOON_S, alarm=True)


def not_enrolled() -> CallFaultError:
    """The fault of each call of a kiosk that has a hub and no key there."""
    return fault_of("HUB_NOT_ENROLLED", HubReason.NOT_ENROLLED, _PERSON_S, alarm=True)


def fault_of(
    code: str, reason: HubReason, retry_after: float = 0.0, alarm: bool = False
) -> CallFaultError:
    """The fault for a reason of the catalogue. A person's fault holds the lane, and no row."""
    sentence, cause = HUB_ADVICE[reason].sentence(), HUB_CAUSE[reason]
    action = Action.HOLD_LANE if alarm else Action.RETRY
    fault = Fault(action, code, retry_after, reason, sentence, alarm)
    blocked = cause is Cause.REFUSED
    return CallFaultError(fault, Diagnosis(cause, sentence, blocked, reason))
