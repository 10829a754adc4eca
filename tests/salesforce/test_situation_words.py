"""Every situation of the sandbox is told with the reason that it means, and with its remedy."""

from __future__ import annotations

import pytest

from kiosk.core.counter.catalogue import CATALOGUE
from kiosk.core.delivery.outcome import Action
from kiosk.core.delivery.reason import Reason
from kiosk.salesforce.client import CallBounds
from kiosk.sandbox.org.situations import AT_DELIVERY, AT_LOGIN, VARIANTS
from kiosk.web.bounded import Bounds
from tests.support.org_harness import KEYS, an_org, rows

pytestmark = pytest.mark.slow

# A drip ends by its deadline alone.
IMPATIENT = {"bounds": CallBounds(*[Bounds(8_000_000, 1.0)] * 3)}
# Each befalls a call, and then one row of it.
SITUATIONS = [
    {"situation": situation, "variant": variant, "key": key}
    for situation in sorted(AT_DELIVERY | AT_LOGIN)
    for variant in sorted({"", *VARIANTS.get(situation, ())})
    for key in ("", KEYS[1])
]
# What each code means to who must act, written down apart from the product's own table.
MEANT = {
    "API_DISABLED_FOR_ORG": Reason.API_DISABLED,
    "APEX_ERROR": Reason.APEX_LIMIT,
    "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY": Reason.AUTOMATION,
    "CONCURRENT_REQUESTS": Reason.BUSY,
    "CUT": Reason.CUT,
    "DUPLICATES_DETECTED": Reason.DUPLICATE,
    "DUPLICATE_VALUE": Reason.TAKEN,
    "FIELD_CUSTOM_VALIDATION_EXCEPTION": Reason.RULE,
    "ALL_OR_NONE_OPERATION_ROLLED_BACK": Reason.BUSY,
    "GONE": Reason.API_VERSION,
    "INSERT_UPDATE_DELETE_NOT_ALLOWED_DURING_MAINTENANCE": Reason.MAINTENANCE,
    "INVALID_EMAIL_ADDRESS": Reason.BAD_VALUE,
    "INVALID_FIELD": Reason.FIELD_MISSING,
    "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST": Reason.BAD_VALUE,
    "INVALID_SESSION_ID": Reason.SESSION,
    "LOGIN_APP_BLOCKED": Reason.APP_BLOCKED,
    "LOGIN_APP_NOT_INSTALLED": Reason.APP_NOT_INSTALLED,
    "LOGIN_APP_UNKNOWN": Reason.APP_UNKNOWN,
    "LOGIN_AUDIENCE": Reason.AUDIENCE,
    "LOGIN_CLOCK": Reason.CLOCK,
    "LOGIN_IP_ADDRESS": Reason.IP_ADDRESS,
    "LOGIN_NO_TOKEN": Reason.NOT_SALESFORCE,
    "LOGIN_ORG_INACTIVE": Reason.ORG_INACTIVE,
    "LOGIN_PORTAL": Reason.PORTAL,
    "LOGIN_PROXY_LOGIN": Reason.PROXY_LOGIN,
    "LOGIN_RATE": Reason.LOGIN_RATE,
    "LOGIN_REFUSED": Reason.LOGIN,
    "LOGIN_SCOPE": Reason.SCOPE,
    "LOGIN_SERVER": Reason.SERVER,
    "LOGIN_UNEXPLAINED": Reason.LOGIN_UNEXPLAINED,
    "LOGIN_USER_INACTIVE": Reason.USER_INACTIVE,
    "LOGIN_USER_NOT_APPROVED": Reason.USER_NOT_APPROVED,
    "LOGIN_WRONG_KEY": Reason.WRONG_KEY,
    "MULTIPLE_CHOICES": Reason.KEY_TWICE,
    "NOT_A_RESULT": Reason.NOT_SALESFORCE,
    "NOT_FOUND": Reason.FIELD_MISSING,
    "NOT_JSON": Reason.NOT_SALESFORCE,
    "NO_CODE": Reason.SERVER,
    "NO_ROUTE": Reason.ORG_MOVED,
    "PORTAL": Reason.PORTAL,
    "PROCESSING_HALTED": Reason.BUSY,
    "PROXY_LOGIN": Reason.PROXY_LOGIN,
    "REDIRECTED": Reason.NOT_SALESFORCE,
    "REPLY_TOO_LARGE": Reason.SLOW,
    "REPLY_TOO_SLOW": Reason.SLOW,
    "REQUEST_LIMIT_EXCEEDED": Reason.QUOTA,
    "RESULTS_DO_NOT_MATCH": Reason.NOT_SALESFORCE,
    "STORAGE_LIMIT_EXCEEDED": Reason.STORAGE,
    "STRING_TOO_LONG": Reason.TOO_LONG,
    "TXN_SECURITY_NO_ACCESS": Reason.ACCESS,
    "UNABLE_TO_LOCK_ROW": Reason.BUSY,
    "UNEXPECTED_SUCCESS": Reason.NOT_SALESFORCE,
    "UNKNOWN": Reason.REFUSED,
}
# A page with a status below 500 is another server's; Salesforce names a code.
MEANT_OTHERWISE = {"NO_CODE": {Reason.NOT_SALESFORCE}}
# Said of the whole org, whatever code it gave: nothing was taken.
OF_THE_ORG = Reason.ORG_ILL


async def told_in(org, situation) -> set[tuple[str, str]]:
    """The codes and reasons of what was not taken."""
    await org.faults(next=[situation])
    patience = IMPATIENT if situation["variant"] == "dripping" else {}
    delivery = await org.deliver_by("apex", client=org.client(**patience))(rows(3))
    told = {(o.code, o.reason) for o in delivery.outcomes if o.action is not Action.DONE}
    return told | ({(f.code, f.reason) for f in [delivery.fault] if f})


async def test_each_situation_is_told_by_its_meaning(tmp_path):
    seen = set()
    async with an_org(tmp_path) as org:
        for situation in SITUATIONS:
            told = await told_in(org, situation)
            for code, reason in told:
                meant = {MEANT[code], OF_THE_ORG, *MEANT_OTHERWISE.get(code, ())}
                assert reason in meant, (situation, code, reason)
                assert CATALOGUE[reason].remedy
            seen |= {code for code, _ in told}
            await org.calm()
    assert seen == MEANT.keys()
