"""What a situation makes of an outbox, and that leads arrive by themselves when it has passed.

The outbox is on disk, and the kiosk goes on with the client and the delivery that it has: nothing
is restarted.
"""

from __future__ import annotations

import random
from collections import Counter
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from kiosk.core.counter.catalogue import CATALOGUE
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.row_kind import LEAD
from kiosk.salesforce.client import CallBounds
from kiosk.sandbox.org.situation_name import SituationName as S
from kiosk.sandbox.org.situations import VARIANTS
from kiosk.services.delivery.drain import Drain
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.web.bounded import Bounds
from tests.support.org_harness import an_org, row
from tests.support.store_harness import KEY, open_database

pytestmark = pytest.mark.slow

BOTH = ("apex", "collections")
LEADS = 3
# A drip ends by its deadline alone, and this is a test's patience.
IMPATIENT = {"bounds": CallBounds(*[Bounds(8_000_000, 1.0)] * 3)}
OLDER = {"no_capture_time_field": True, "no_version_field": True}
# So many rounds may fail before the way back is found; each is a wait of the sync's.
ROUNDS = 12


@dataclass(frozen=True)
class Case:
    """`reason`: what people are told; None if the leads arrive all the same.

    `kept`: whether the org stores the leads in spite of what it answers. `after`: the leads of a
    delivery before, in calm weather.
    """

    name: str
    faults: dict
    reason: Reason | None
    kept: bool = False
    by: tuple = BOTH
    after: int = 0
    client: dict = field(default_factory=dict)


def once(name: S, variant: str = "") -> dict:
    return {"next": [{"situation": name, "variant": variant}]}


REFUSED_LOGINS = {
    "": Reason.USER_INACTIVE,
    "user_inactive": Reason.USER_INACTIVE,
    "user_locked": Reason.USER_INACTIVE,
    "org_inactive": Reason.ORG_INACTIVE,
    "org_locked": Reason.ORG_INACTIVE,
    "ip": Reason.IP_ADDRESS,
    "audience": Reason.AUDIENCE,
    "assertion": Reason.WRONG_KEY,
    "scopes": Reason.SCOPE,
    "rate": Reason.LOGIN_RATE,
    "not_approved": Reason.USER_NOT_APPROVED,
    "blocked": Reason.APP_BLOCKED,
    "not_installed": Reason.APP_NOT_INSTALLED,
    "unknown_app": Reason.APP_UNKNOWN,
    "unexplained": Reason.LOGIN_UNEXPLAINED,
    "new": Reason.LOGIN,
}
BY_ANOTHER = {
    "": Reason.NOT_SALESFORCE,
    "redirect": Reason.NOT_SALESFORCE,
    "portal": Reason.PORTAL,
    "proxy": Reason.PROXY_LOGIN,
    "maintenance": Reason.SERVER,
}
UNREADABLE = {
    "": Reason.CUT,
    "dripping": Reason.SLOW,
    "endless": Reason.SLOW,
    "bomb": Reason.SLOW,
}
MOVED = {
    "": None,  # a login at once, as after any 401
    "redirect": Reason.NOT_SALESFORCE,
    "page": Reason.NOT_SALESFORCE,
    "gateway": Reason.SERVER,
    "cut": Reason.CUT,
}


def of_variants(name: S, reasons: dict, **options):
    assert reasons.keys() == {"", *VARIANTS[name]}
    for variant, reason in reasons.items():
        client = IMPATIENT if variant == "dripping" else {}
        yield Case(f"{name} {variant}", once(name, variant), reason, client=client, **options)


CASES = [
    # A login is the same whatever is delivered after it.
    *of_variants(S.LOGIN_REFUSED, REFUSED_LOGINS, by=("apex",)),
    *of_variants(S.LOGIN_ANSWERED_BY_ANOTHER, BY_ANOTHER, by=("collections",)),
    *of_variants(S.LOGIN_UNREADABLE, UNREADABLE, by=("apex",)),
    *of_variants(S.REPLY_UNREADABLE, UNREADABLE, kept=True),
    *of_variants(S.ORG_MOVED, MOVED, after=1),
    Case("portal", once(S.SOMETHING_ELSE_ANSWERS, "portal"), Reason.PORTAL),
    Case("proxy", once(S.SOMETHING_ELSE_ANSWERS, "proxy"), Reason.PROXY_LOGIN),
    Case("portal's page", once(S.SOMETHING_ELSE_ANSWERS), Reason.NOT_SALESFORCE),
    Case(
        *("reply of another", once(S.REPLY_OF_ANOTHER), Reason.NOT_SALESFORCE),
        kept=True, by=("apex",), after=LEADS,
    ),
    Case("reply of another", once(S.REPLY_OF_ANOTHER), None, by=("collections",), after=LEADS),
    Case(
        *("reply twice", {"replay_reply": True}, Reason.NOT_SALESFORCE),
        by=("apex",), after=LEADS,
    ),
    Case("older package", OLDER, None),
]  # fmt: skip
TABLE = [(case, by) for case in CASES for by in case.by]


class Kiosk:
    """One that goes on with the same session, delivery and store."""

    def __init__(self, connection, disk, deliver):
        self._outbox, self._entries = Outbox(connection), OutboxEntries(connection)
        self._drain = Drain(LEAD, self._outbox, disk, deliver, random.Random(1))
        self._added = 0

    def add(self, count: int) -> None:
        for number in range(self._added, self._added + count):
            new = row(number, Capture_Time__c="Corrected")
            self._outbox.add(new.id, new.kind, new.body, float(number))
        self._added += count

    async def round(self):
        """One round of the sync; why it ended early, if it did."""
        fault = (await self._drain.run()).fault
        return fault and fault.reason

    @property
    def states(self) -> Counter[RowState]:
        return Counter(entry.state for entry in self._entries.list("lead"))

    @property
    def keys(self) -> list[str]:
        return sorted(entry.id for entry in self._entries.list("lead"))


@asynccontextmanager
async def a_kiosk(folder, org, by, **client):
    connection, disk = open_database(folder / "k.db", KEY), WorkerThread()
    try:
        yield Kiosk(connection, disk, org.deliver_by(by, client=org.client(**client)))
    finally:
        disk.close()
        connection.close()


@pytest.mark.parametrize(("case", "by"), TABLE, ids=[f"{c.name}-{by}" for c, by in TABLE])
async def test_leads_arrive_when_the_situation_has_passed(case, by, tmp_path):
    async with (
        an_org(tmp_path / "org") as org,
        a_kiosk(tmp_path, org, by, **case.client) as kiosk,
    ):
        kiosk.add(case.after)
        assert await kiosk.round() is None
        kiosk.add(LEADS)
        await org.faults(**case.faults)
        assert await kiosk.round() == case.reason
        assert case.reason is None or CATALOGUE[case.reason].remedy
        assert len(await org.keys()) == case.after + LEADS * (case.kept or not case.reason)
        await org.calm()
        await arrived(kiosk, org)


async def arrived(kiosk, org):
    """Each lead is there once, and nobody was held on the way."""
    for _ in range(ROUNDS):
        assert RowState.HELD not in kiosk.states
        if kiosk.states == {RowState.SENT: len(kiosk.keys)}:
            break
        await kiosk.round()
    assert kiosk.states == {RowState.SENT: len(kiosk.keys)}
    assert await org.keys() == kiosk.keys
