"""The catalogue of faults of Salesforce's streaming: what happened, what helps, who can help."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core import common_remedies as common
from kiosk.core.advice import Advice, Helper
from kiosk.core.feed.streaming_reason import StreamingReason

STREAMING_ADVICE: Mapping[StreamingReason, Advice] = {
    StreamingReason.SESSION: Advice(
        "Salesforce's streaming no longer accepts the login.",
        "The kiosk logs in again by itself.",
        Helper.NOBODY,
    ),
    StreamingReason.NO_LOGIN_SENT: Advice(
        "Salesforce's streaming gets the calls without their login.",
        "Let the proxy pass the header Authorization.",
        Helper.IT,
    ),
    StreamingReason.UNKNOWN_CLIENT: Advice(
        "Salesforce's streaming no longer knows this kiosk.", common.MADE_ANEW, Helper.NOBODY
    ),
    StreamingReason.ENDED: Advice(
        "Salesforce's streaming ended the session.", common.MADE_ANEW, Helper.NOBODY
    ),
    StreamingReason.SILENT: Advice(
        "Salesforce's streaming went silent.", common.MADE_ANEW, Helper.NOBODY
    ),
    StreamingReason.NO_ACK: Advice(
        "Salesforce's streaming does not answer the subscription.", common.PASSES, Helper.NOBODY
    ),
    StreamingReason.BUSY: Advice(
        "Salesforce's streaming is too busy.", common.PASSES, Helper.NOBODY
    ),
    StreamingReason.CLIENTS: Advice(
        "The org has no room for another streaming client.",
        "Let fewer kiosks stream; docs/admin.md says which feed is for how many.",
        Helper.IT,
    ),
    StreamingReason.DELIVERIES: Advice(
        "The org has used up its streaming events of the day.",
        "Buy more events, or let fewer kiosks stream; it goes on with the next day.",
        Helper.SALESFORCE_ADMIN,
    ),
    StreamingReason.NO_ACCESS: Advice(
        "The kiosk's user may not follow the offers' changes.",
        "Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.",
        Helper.SALESFORCE_ADMIN,
    ),
    StreamingReason.NOT_ENABLED: Advice(
        "Streaming is not enabled for the kiosk's user.",
        "Enable the Streaming API for the org and for that user.",
        Helper.SALESFORCE_ADMIN,
    ),
    StreamingReason.RESTRICTED: Advice(
        "The streaming channel is restricted.",
        "Set [salesforce] streaming to a channel that this user may read.",
        Helper.SALESFORCE_ADMIN,
    ),
    StreamingReason.NO_CHANNEL: Advice(
        "The org has no streaming channel for offers.",
        "Select Offer for Change Data Capture, or create the PushTopic KioskOffers.",
        Helper.SALESFORCE_ADMIN,
    ),
    StreamingReason.REPLAY: Advice(
        "Salesforce no longer has the events that this kiosk missed.",
        "All offers are reloaded automatically.",
        Helper.NOBODY,
    ),
    StreamingReason.COOKIES: Advice(
        "Salesforce's streaming gets the calls without their cookies.",
        "Let the proxy pass cookies.",
        Helper.IT,
    ),
    StreamingReason.VERSION: Advice(
        "Salesforce's streaming no longer has this API version.",
        "Bring the kiosk up to date.",
        Helper.IT,
    ),
    StreamingReason.TOO_LARGE: Advice(
        "A call to Salesforce's streaming was too large.",
        "Look whether a proxy adds to the calls; else bring the kiosk up to date.",
        Helper.IT,
    ),
    StreamingReason.REFUSED: Advice(
        "Salesforce's streaming refuses this kiosk.",
        "Look up the code in Salesforce's list of streaming errors.",
        Helper.SALESFORCE_ADMIN,
    ),
    StreamingReason.NOT_BAYEUX: Advice(
        "What answers does not speak the protocol of Salesforce's streaming.",
        "Log in to the Wi-Fi's portal; a proxy may answer too.",
        Helper.IT,
    ),
}
