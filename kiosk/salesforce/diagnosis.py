"""Explains to the person who must act why a call had no usable reply."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.reason_advice import REASON_ADVICE
from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.salesforce.errors import rule_for_call
from kiosk.salesforce.replies import CallError

CAUSE_OF: Mapping[Reason, Cause] = {
    Reason.ACCESS: Cause.REFUSED,
    Reason.API_DISABLED: Cause.REFUSED,
    Reason.API_VERSION: Cause.REFUSED,
    Reason.APEX_LIMIT: Cause.SERVER,
    Reason.APP_BLOCKED: Cause.REFUSED,
    Reason.APP_NOT_INSTALLED: Cause.REFUSED,
    Reason.APP_UNKNOWN: Cause.REFUSED,
    Reason.AUDIENCE: Cause.REFUSED,
    Reason.AUTOMATION: Cause.SERVER,
    Reason.BUSY: Cause.SERVER,
    Reason.BAD_VALUE: Cause.REFUSED,
    Reason.CERTIFICATE_EXPIRED: Cause.TLS,
    Reason.CERTIFICATE_TOO_EARLY: Cause.CLOCK,
    Reason.CLOCK: Cause.CLOCK,
    Reason.CONVERTED: Cause.REFUSED,
    Reason.CUT: Cause.NO_NETWORK,
    Reason.DELETED: Cause.REFUSED,
    Reason.DNS: Cause.DNS,
    Reason.DUPLICATE: Cause.REFUSED,
    Reason.FIELD_MISSING: Cause.REFUSED,
    Reason.FLOW: Cause.REFUSED,
    Reason.INSTANCE: Cause.REFUSED,
    Reason.IP_ADDRESS: Cause.REFUSED,
    Reason.KEY_TWICE: Cause.REFUSED,
    Reason.LOCKED: Cause.REFUSED,
    Reason.LOGIN: Cause.REFUSED,
    Reason.LOGIN_RATE: Cause.QUOTA,
    Reason.LOGIN_UNEXPLAINED: Cause.REFUSED,
    Reason.MAINTENANCE: Cause.SERVER,
    Reason.MESSAGE: Cause.REFUSED,
    Reason.NETWORK: Cause.NO_NETWORK,
    Reason.NOT_SALESFORCE: Cause.PORTAL,
    Reason.NO_NUMBERS: Cause.REFUSED,
    Reason.NO_RUN_AS_USER: Cause.REFUSED,
    Reason.ORG_ILL: Cause.SERVER,
    Reason.ORG_INACTIVE: Cause.REFUSED,
    Reason.ORG_MOVED: Cause.SERVER,
    Reason.PORTAL: Cause.PORTAL,
    Reason.PROXY: Cause.NO_NETWORK,
    Reason.PROXY_LOGIN: Cause.NO_NETWORK,
    Reason.QUOTA: Cause.QUOTA,
    Reason.QUOTA_SHARE: Cause.QUOTA,
    Reason.REFUSED: Cause.REFUSED,
    Reason.REQUIRED: Cause.REFUSED,
    Reason.RULE: Cause.REFUSED,
    Reason.SCOPE: Cause.REFUSED,
    Reason.SECRET: Cause.REFUSED,
    Reason.SERVER: Cause.SERVER,
    Reason.SESSION: Cause.REFUSED,
    Reason.SILENT: Cause.NO_NETWORK,
    Reason.SIZE: Cause.SERVER,
    Reason.SLOW: Cause.NO_NETWORK,
    Reason.STORAGE: Cause.REFUSED,
    Reason.TAKEN: Cause.REFUSED,
    Reason.TLS: Cause.TLS,
    Reason.TOO_LONG: Cause.REFUSED,
    Reason.UNUSABLE_SECRET: Cause.REFUSED,
    Reason.USER_INACTIVE: Cause.REFUSED,
    Reason.USER_NOT_APPROVED: Cause.REFUSED,
    Reason.WRONG_KEY: Cause.REFUSED,
}
_BLOCKED = frozenset({Cause.REFUSED, Cause.QUOTA})


def diagnose_call(error: CallError) -> Diagnosis:
    reason = rule_for_call(error.status, error.code).reason
    cause = CAUSE_OF[reason]
    # Only the code of a plain refusal is known.
    notes = error.fields or ((error.code,) if reason is Reason.REFUSED else ())
    sentence = REASON_ADVICE[reason].sentence(notes)
    return Diagnosis(cause, sentence, cause in _BLOCKED, reason, notes)
