"""The thirty situations, by both deliveries, over real sockets: what is told, what the org has."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.core.delivery.outcome import Action
from kiosk.sandbox.org.situation_name import SituationName as S
from kiosk.sandbox.org.situations import VARIANTS
from tests.support.org_harness import KEYS, an_org, rows

pytestmark = pytest.mark.slow


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


def once(name: S, variant: str = "", **more) -> dict:
    return {"next": [{"situation": name, "variant": variant, **more}]}


def on_row(name: S, place: int, variant: str = "") -> dict:
    return once(name, variant, key=KEYS[place])


CASES = [
    Case("new", {}, [D, D, D], "012"),
    Case("sent before", once(S.SENT_BEFORE), [D, D, D], "012"),
    Case("sent before, looked up", once(S.SENT_BEFORE), [D, D, D], "012", attempts=1),
    Case("reply dropped after the commit", once(S.REPLY_LOST), R, "012"),
    Case("earlier try at work", once(S.EARLIER_TRY_AT_WORK), [R, R, R], "012", ("apex",)),
    Case("earlier try at work", once(S.EARLIER_TRY_AT_WORK), [D, D, D], "012", ("collections",)),
    Case("portal", once(S.SOMETHING_ELSE_ANSWERS), R, "", code="NOT_JSON"),
    Case("redirect", once(S.SOMETHING_ELSE_ANSWERS, "redirect"), R, "", code="REDIRECTED"),
    Case("empty", once(S.SOMETHING_ELSE_ANSWERS, "no_content"), R, "", code="UNEXPECTED_SUCCESS"),
    Case("created", once(S.SOMETHING_ELSE_ANSWERS, "created"), R, "", code="UNEXPECTED_SUCCESS"),
    Case("other JSON", once(S.SOMETHING_ELSE_ANSWERS, "json"), R, "", code="NOT_A_RESULT"),
    Case("network away", {"network_away": True}, R, "", code="CONNECT"),
    Case("session expired", once(S.SESSION_EXPIRED), [D, D, D], "012"),
    Case("refused twice", once(S.SESSION_EXPIRED_TWICE), AUTH, "", code="INVALID_SESSION_ID"),
    Case("clock corrected by the date", {"clock_skew_s": 7_200}, [D, D, D], "012"),
    Case("clock corrected by the date", {"clock_skew_s": -90_000}, [D, D, D], "012"),
    Case("expired by a right clock", once(S.LOGIN_CLOCK), STOP, "", code="LOGIN_CLOCK"),
    Case("app not approved", once(S.LOGIN_NOT_APPROVED), STOP, "", code="LOGIN_USER_NOT_APPROVED"),
    Case("login rate", once(S.LOGIN_RATE), STOP, "", code="LOGIN_RATE"),
    Case("quota", once(S.QUOTA), QUOTA, "", code="REQUEST_LIMIT_EXCEEDED", later=""),
    Case("quota by the gauge", {"api_used": 15_000}, QUOTA, "", later=""),
    Case("concurrency", once(S.CONCURRENCY), R, "", code="CONCURRENT_REQUESTS"),
    Case("maintenance", once(S.MAINTENANCE), R, "", code="NO_CODE"),
    Case("maintenance, the login too", {"unavailable": True}, R, "", code="LOGIN_SERVER"),
    Case("read-only", once(S.READ_ONLY), R, ""),
    Case("edge fails after the commit", once(S.EDGE_FAILS), R, "012"),
    Case("no route", {"next": [{"situation": S.NO_ROUTE}, {"situation": S.NO_ROUTE}]}, R, ""),
    Case("no route, found again by a login", once(S.NO_ROUTE), [D, D, D], "012"),
    Case("moved", once(S.ORG_MOVED), [D, D, D], "012"),
    Case("one row too long", on_row(S.ROW_TOO_LONG, 1), [D, H, D], "02", later="02"),
    Case("rolled back", on_row(S.ROLLED_BACK, 1), [R, H, R], "", later="02"),
    Case("shorter", once(S.RESULTS_DO_NOT_MATCH), R, "012", code="RESULTS_DO_NOT_MATCH"),
    Case("longer", once(S.RESULTS_DO_NOT_MATCH, "longer"), R, "012", code="RESULTS_DO_NOT_MATCH"),
    Case("not JSON", once(S.RESULTS_DO_NOT_MATCH, "not_json"), R, "012", code="NOT_JSON"),
    Case("shuffled", once(S.RESULTS_DO_NOT_MATCH, "shuffled"), R, "012"),
    Case("row lock", once(S.ROW_LOCK), [R, D, D], "12"),
    Case("duplicate, allowed", on_row(S.DUPLICATE_RULE, 1), [D, D, D], "012"),
    Case(
        *("duplicate, to be held", on_row(S.DUPLICATE_RULE, 1), [D, H, D], "02"),
        later="02", duplicates="hold",
    ),
    Case("duplicate, blocked", on_row(S.DUPLICATE_RULE, 1, "block"), [D, H, D], "02", later="02"),
    Case("key matches two", on_row(S.KEY_MATCHES_TWO, 1), [D, H, D], "02", later="02"),
    Case("validation rule", on_row(S.VALIDATION_RULE, 1), [D, H, D], "02", later="02"),
    Case("picklist", on_row(S.VALIDATION_RULE, 1, "picklist"), [D, H, D], "02", later="02"),
    Case("email", on_row(S.VALIDATION_RULE, 1, "email"), [D, H, D], "02", later="02"),
    Case("rule for the call", on_row(S.VALIDATION_RULE, 1, "call"), [D, H, D], "02", later="02"),
    Case("field not deployed", once(S.FIELD_NOT_DEPLOYED), STOP, "", code="INVALID_FIELD"),
    Case("key not deployed", once(S.FIELD_NOT_DEPLOYED, "key"), STOP, "", code="NOT_FOUND"),
    Case("storage full", once(S.STORAGE_FULL), STOP, "", code="STORAGE_LIMIT_EXCEEDED"),
    Case("converted since", once(S.CONVERTED_SINCE), [D, D, D], "012"),
    Case("converted since, looked up", once(S.CONVERTED_SINCE), [D, D, D], "012", attempts=1),
    Case("deleted since", once(S.CONVERTED_SINCE, "deleted"), [D, D, D], "", ("apex",)),
    Case("Apex limit over 1 row", once(S.APEX_LIMIT, rows=1), [D, D, D], "012"),
    Case("Apex limit by one row", on_row(S.APEX_LIMIT, 2), [D, D, H], "01", later="01"),
    Case("poisoned row", on_row(S.TRIGGER_FAILS, 0), [H, D, D], "12", later="12"),
    Case("trigger fails for a row", on_row(S.TRIGGER_FAILS, 1, "row"), [D, H, D], "02", later="02"),
    Case(
        *("halted by one row", on_row(S.ONE_FOR_ALL, 1), [D, H, D], "02"),
        later="02", attempts=3,
    ),
    Case(
        *("locked by one row", on_row(S.ONE_FOR_ALL, 1, "lock"), [D, R, D], "02"),
        later="012", attempts=3,
    ),
    *[
        Case(f"odd result {variant}", once(S.ODD_RESULT, variant), [D, D, D], "012")
        for variant in sorted({"", *VARIANTS[S.ODD_RESULT]})
    ],
    Case("odd result that stays", on_row(S.ODD_RESULT, 1), [D, H, D], "012", ("apex",)),
    Case("version retired", once(S.API_CLOSED), STOP, "", code="GONE"),
    Case("API disabled", once(S.API_CLOSED, "disabled"), STOP, "", code="API_DISABLED_FOR_ORG"),
    Case("policy", once(S.API_CLOSED, "policy"), STOP, "", code="TXN_SECURITY_NO_ACCESS"),
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
