"""Why the hub takes nothing from this kiosk, and the catalogue of what helps."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from kiosk.core import common_remedies as common
from kiosk.core.advice import Advice, Helper
from kiosk.core.feed.feed_status import Cause


class HubReason(StrEnum):
    """Why a call to the hub failed, one reason per remedy."""

    BUSY = "hub_busy"
    CLOCK = "hub_clock"
    DNS = "hub_dns"
    FORGED = "hub_forged"
    NOT_ENROLLED = "hub_not_enrolled"
    NOT_THE_HUB = "hub_elsewhere"
    PENDING = "hub_pending"
    PROXY = "hub_proxy"
    REVOKED = "hub_revoked"
    SILENT = "hub_silent"
    TLS = "hub_tls"
    TOO_OLD = "hub_too_old"
    TWIN = "hub_twin"
    UNKNOWN = "hub_unknown"
    UNREACHABLE = "hub_unreachable"
    UNREADABLE = "hub_unreadable"


HUB_ADVICE: Mapping[HubReason, Advice] = {
    HubReason.BUSY: Advice("The hub takes nothing at present.", common.PASSES, Helper.NOBODY),
    HubReason.CLOCK: Advice(
        "This computer's clock does not fit the hub's.", common.SET_CLOCK, Helper.IT
    ),
    HubReason.DNS: Advice(
        "The hub's name is not found.",
        "Check the network's DNS, and the address in [hub].",
        Helper.IT,
    ),
    HubReason.FORGED: Advice(
        "What the hub told was not signed by its worker.",
        "It is not believed; if it stays so, have the hub looked at.",
        Helper.IT,
    ),
    HubReason.NOT_ENROLLED: Advice(
        "This kiosk is not enrolled at its hub.",
        "Make a code in Salesforce, then run kiosk hub enrol.",
        Helper.IT,
    ),
    HubReason.NOT_THE_HUB: Advice(
        "Something else answers in the hub's place.",
        "Log in to the Wi-Fi's portal, or correct [hub] url.",
        Helper.IT,
    ),
    HubReason.PENDING: Advice(
        "Nobody has accepted this kiosk at the hub yet.",
        "Set its status to Active in Salesforce.",
        Helper.SALESFORCE_ADMIN,
    ),
    HubReason.PROXY: Advice(
        "The proxy does not let the kiosk through to the hub.",
        "Let the proxy pass the hub's address.",
        Helper.IT,
    ),
    HubReason.REVOKED: Advice(
        "This kiosk was revoked.",
        "Enrol it by a new code, or take it out of service.",
        Helper.IT,
    ),
    HubReason.SILENT: Advice("The hub does not answer.", common.FIREWALL, Helper.IT),
    HubReason.TLS: Advice("The hub cannot prove who it is.", common.TRUST_PROXY, Helper.IT),
    HubReason.TOO_OLD: Advice(
        "This version is too old for the hub.", "Update the kiosk.", Helper.IT
    ),
    HubReason.TWIN: Advice(
        "This is a copy of another kiosk.", "Enrol it by a code of its own.", Helper.IT
    ),
    HubReason.UNKNOWN: Advice(
        "The hub does not know this kiosk's key.", "Enrol it by a new code.", Helper.IT
    ),
    HubReason.UNREACHABLE: Advice("The hub cannot be reached.", common.CHECK_CABLE, Helper.STAFF),
    HubReason.UNREADABLE: Advice(
        "Kiosk and hub do not understand each other.", "Update the older one.", Helper.IT
    ),
}
HUB_CAUSE: Mapping[HubReason, Cause] = {
    HubReason.BUSY: Cause.SERVER,
    HubReason.CLOCK: Cause.CLOCK,
    HubReason.DNS: Cause.DNS,
    HubReason.FORGED: Cause.SERVER,
    HubReason.NOT_ENROLLED: Cause.REFUSED,
    HubReason.NOT_THE_HUB: Cause.PORTAL,
    HubReason.PENDING: Cause.REFUSED,
    HubReason.PROXY: Cause.NO_NETWORK,
    HubReason.REVOKED: Cause.REFUSED,
    HubReason.SILENT: Cause.NO_NETWORK,
    HubReason.TLS: Cause.TLS,
    HubReason.TOO_OLD: Cause.REFUSED,
    HubReason.TWIN: Cause.REFUSED,
    HubReason.UNKNOWN: Cause.REFUSED,
    HubReason.UNREACHABLE: Cause.NO_NETWORK,
    HubReason.UNREADABLE: Cause.REFUSED,
}
