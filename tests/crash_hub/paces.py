"""Makes everything that waits for seconds or minutes wait for tenths, so that a death costs one."""

from __future__ import annotations

import random
from functools import partial

LEASE_MS = 1_500


def hasten() -> None:
    """In this process. Each pace stays as it is in relation to the others."""
    _hub_replies()
    _worker()
    _kiosk()


def _hub_replies() -> None:
    from kiosk.core.fleet import hub_refusal

    for refusal, rule in list(hub_refusal.REFUSALS.items()):
        if rule.wait:
            quick = hub_refusal.RefusalRule(rule.status, rule.message, 1.0)
            hub_refusal.REFUSALS[refusal] = quick
    from kiosk.hub.redis.rate import CallPace
    from kiosk.hub.web import gatekeeper, rows

    gatekeeper.DEVICE_CALLS = CallPace("device", 60_000, 1_000)
    rows.LOOK_AGAIN_S = 0.2


def _worker() -> None:
    from kiosk.hub.redis.lease import Lease
    from kiosk.hub.work import duty, lane, worker

    Lease.__init__.__defaults__ = (LEASE_MS,)
    lane._LIST_AGE_S = 1.0
    worker.LanePace = partial(worker.LanePace, renew=0.4, look=0.1)
    worker.KeeperPace = partial(
        worker.KeeperPace,
        fleet_apart=0.5,
        offers=2.0,
        offers_apart=0.5,
        stores=2.0,
        stores_apart=0.5,
        look=0.1,
        renew=0.4,
    )
    for module in (lane, duty):
        module.pause_after = _pause


def _kiosk() -> None:
    from kiosk.services.delivery import answers, sync
    from kiosk.wiring import hub_parts

    sync.pause_after = _pause
    hub_parts._PACE = sync.SyncPace(0.02, 0.1)
    answers._FAILED_S = 0.5
    answers.ASK_AFTER_S = 1.0


def _pause(_fault: object, _faults: int, _rng: object) -> float:
    return random.uniform(0.05, 0.3)
