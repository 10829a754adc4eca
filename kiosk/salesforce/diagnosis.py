"""Why a call had no usable answer, for a person who must act."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

from kiosk.core.delivery.outcome import Action
from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.salesforce.client import CallError
from kiosk.salesforce.errors import rule_for_call
from kiosk.salesforce.remedies import sentence_for

_NOT_YET_VALID = 9  # X509_V_ERR_CERT_NOT_YET_VALID of OpenSSL
_NETWORK = {
    Cause.CLOCK: "Salesforce's certificate is not valid yet; this computer's clock is behind.",
    Cause.DNS: "Salesforce's name is not found; check the network's DNS and [salesforce].",
    Cause.TLS: "Salesforce cannot prove who it is; a proxy that opens TLS needs its certificate"
    " in [network] ca_file.",
    Cause.NO_NETWORK: "No way to Salesforce; check cable, Wi-Fi and router.",
}
_PORTAL = Diagnosis(Cause.PORTAL, "A page answers for Salesforce; log in to the Wi-Fi's portal.")


def diagnose_call(error: CallError) -> Diagnosis:
    if error.status == 0:
        cause = _network_cause(error)
        return Diagnosis(cause, _NETWORK[cause])
    if error.status < 400:
        return _PORTAL
    rule = rule_for_call(error.status, error.code)
    if rule.action is Action.WAIT_FOR_QUOTA:
        return Diagnosis(Cause.QUOTA, sentence_for(rule.reason), blocked=True)
    if error.status >= 500:
        return Diagnosis(Cause.SERVER, "Salesforce has a fault of its own; it will pass.")
    return Diagnosis(Cause.REFUSED, sentence_for(rule.reason, (error.code,)), blocked=True)


def _network_cause(error: BaseException) -> Cause:
    for reason in _reasons(error):
        if isinstance(reason, ssl.SSLError):
            early = getattr(reason, "verify_code", None) == _NOT_YET_VALID
            return Cause.CLOCK if early else Cause.TLS
        if isinstance(reason, socket.gaierror):
            return Cause.DNS
    return Cause.NO_NETWORK


def _reasons(error: BaseException | None) -> Iterator[BaseException]:
    """What lies below an error, as the libraries between chain it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
