"""The thirty situations, by both deliveries, over real sockets: what is told, what the org has."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.core.delivery.outcome import Action
from tests.support.org_harness import KEYS, an_org, rows

D, R, H = Action.DONE, Action.RETRY, Action.HOLD_ROW
QUOTA, STOP, AUTH = Action.WAIT_FOR_QUOTA, Action.HOLD_LANE, Action.REAUTHENTICATE
BOTH = ("apex", "collections")


@dataclass(frozen=True)
class Case:
    """Three rows are delivered. `told`: their actions, or the fault's; `kept`: those in the org.

    `later`: rows that the org has when what was neither done nor held was delivered again, well.
    """

    name: str
    faults: dict
    told: list | Action
    kept: str
    by: tuple = BOTH
    code: str = ""
    later: str = "012"
    duplicates: str = "allow"
    attempts: int = 0


def once(number: int, variant: str = "", **more) -> dict:
    return {"next": [{"situation": number, "variant": variant, **more}]}


def on_row(number: int, place: int, variant: str = "") -> dict:
    return once(number, variant, key=KEYS[place])


CASES = [
    Case("1 new", {}, [D, D, D], "012"),
    Case("2 sent before", once(2), [D, D, D], "012"),
    Case("2 sent before, looked up", once(2), [D, D, D], "012", attempts=1),
    Case("3 reply dropped after the commit", once(3), R, "012"),
    Case("4 an earlier try is still at work", once(4), [R, R, R], "012", ("apex",)),
    Case("4 an earlier try is still at work", once(4), [D, D, D], "012", ("collections",)),
    Case("5 portal", once(5), R, "", code="NOT_JSON"),
    Case("5 redirect", once(5, "redirect"), R, "", code="REDIRECTED"),
    Case("5 empty", once(5, "no_content"), R, "", code="UNEXPECTED_SUCCESS"),
    Case("5 created", once(5, "created"), R, "", code="UNEXPECTED_SUCCESS"),
    Case("5 other JSON", once(5, "json"), R, "", code="NOT_A_RESULT"),
    Case("5 network away", {"network_away": True}, R, "", code="CONNECT"),
    Case("6 session expired", once(6), [D, D, D], "012"),
    Case("7 session refused twice", once(7), AUTH, "", code="INVALID_SESSION_ID"),
    Case("8 clock corrected by the date", {"clock_skew_s": 7_200}, [D, D, D], "012"),
    Case("8 clock corrected by the date", {"clock_skew_s": -90_000}, [D, D, D], "012"),
    Case("8 refused as expired, with a right clock", once(8), STOP, "", code="LOGIN_CLOCK"),
    Case("9 app not approved", once(9), STOP, "", code="LOGIN_USER_NOT_APPROVED"),
    Case("10 login rate", once(10), STOP, "", code="LOGIN_RATE"),
    Case("11 quota", once(11), QUOTA, "", code="REQUEST_LIMIT_EXCEEDED", later=""),
    Case("11 quota by the gauge", {"api_used": 15_000}, QUOTA, "", later=""),
    Case("12 concurrency", once(12), R, "", code="CONCURRENT_REQUESTS"),
    Case("13 maintenance", once(13), R, "", code="NO_CODE"),
    Case("13 maintenance, the login too", {"unavailable": True}, R, "", code="LOGIN_SERVER"),
    Case("14 read-only", once(14), R, ""),
    Case("15 edge fails after the commit", once(15), R, "012"),
    Case("16 no route", {"next": [{"situation": 16}, {"situation": 16}]}, R, ""),
    Case("16 no route, found again by a login", once(16), [D, D, D], "012"),
    Case("17 moved", once(17), [D, D, D], "012"),
    Case("18 one row too long", on_row(18, 1), [D, H, D], "02", later="02"),
    Case("19 rolled back", on_row(19, 1), [R, H, R], "", later="02"),
    Case("20 shorter", once(20), R, "012", code="RESULTS_DO_NOT_MATCH"),
    Case("20 longer", once(20, "longer"), R, "012", code="RESULTS_DO_NOT_MATCH"),
    Case("20 not JSON", once(20, "not_json"), R, "012", code="NOT_JSON"),
    Case("20 shuffled", once(20, "shuffled"), R, "012"),
    Case("21 row lock", once(21), [R, D, D], "12"),
    Case("22 duplicate, allowed", on_row(22, 1), [D, D, D], "012"),
    Case("22 duplicate, to be held", on_row(22, 1), [D, H, D], "02", later="02", duplicates="hold"),
    Case("22 duplicate, blocked", on_row(22, 1, "block"), [D, H, D], "02", later="02"),
    Case("23 key matches two", on_row(23, 1), [D, H, D], "02", later="02"),
    Case("24 validation rule", on_row(24, 1), [D, H, D], "02", later="02"),
    Case("24 picklist", on_row(24, 1, "picklist"), [D, H, D], "02", later="02"),
    Case("24 email", on_row(24, 1, "email"), [D, H, D], "02", later="02"),
    Case("24 validation refuses the call", on_row(24, 1, "call"), [D, H, D], "02", later="02"),
    Case("25 field not deployed", once(25), STOP, "", code="INVALID_FIELD"),
    Case("25 key not deployed", once(25, "key"), STOP, "", code="NOT_FOUND"),
    Case("26 storage full", once(26), STOP, "", code="STORAGE_LIMIT_EXCEEDED"),
    Case("27 converted since", once(27), [D, D, D], "012"),
    Case("27 converted since, looked up", once(27), [D, D, D], "012", attempts=1),
    Case("27 deleted since", once(27, "deleted"), [D, D, D], "", ("apex",)),
    Case("28 Apex limit over 1 row", once(28, rows=1), [D, D, D], "012"),
    Case("28 Apex limit by one row", on_row(28, 2), [D, D, H], "01", later="01"),
    Case("29 poisoned row", on_row(29, 0), [H, D, D], "12", later="12"),
    Case("29 a trigger fails for a row", on_row(29, 1, "row"), [D, H, D], "02", later="02"),
    Case("30 version retired", once(30), STOP, "", code="GONE"),
    Case("30 API disabled", once(30, "disabled"), STOP, "", code="API_DISABLED_FOR_ORG"),
    Case("30 policy", once(30, "policy"), STOP, "", code="TXN_SECURITY_NO_ACCESS"),
]  # fmt: skip
TABLE = [(case, by) for case in CASES for by in case.by]


@pytest.mark.parametrize(("case", "by"), TABLE, ids=[f"{c.name}-{by}" for c, by in TABLE])
async def test_each_situation_ends_in_the_org_or_here(case, by, tmp_path):
    batch = rows(3, case.attempts)
    async with an_org(tmp_path) as org:
        deliver = org.deliver_by(by, case.duplicates)
        await org.faults(**case.faults)
        delivery = await deliver(batch)
        if isinstance(case.told, Action):
            assert delivery.outcomes == ()
            assert delivery.fault.action is case.told
            assert not case.code or delivery.fault.code == case.code
            assert delivery.fault.sentence
        else:
            assert delivery.fault is None
            told = {outcome.id: outcome for outcome in delivery.outcomes}
            assert [told[one.id].action for one in batch] == case.told
            assert all(o.sentence and o.reason for o in told.values() if o.action is not D)
        await came_to(org, case.kept)
        await comes_well_later(org, case, deliver, batch, delivery)


async def came_to(org, places: str):
    assert await org.keys() == sorted(KEYS[int(place)] for place in places)


async def comes_well_later(org, case, deliver, batch, delivery):
    """What is neither done nor held is delivered again: nothing is twice in the org."""
    decided = {o.id for o in delivery.outcomes if o.action in {D, H}}
    await org.calm()
    again = [one for one in batch if one.id not in decided]
    if again and case.later:
        second = await deliver(again)
        assert second.fault is None
        assert {o.action for o in second.outcomes} == {D}
        await came_to(org, case.later)
