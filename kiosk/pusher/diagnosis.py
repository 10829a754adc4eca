"""What each reason means for people, and the remedy."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core.feed.feed_status import Cause, Diagnosis
from kiosk.pusher.reason import LinkReason


def diagnose(reason: LinkReason) -> Diagnosis:
    return _DIAGNOSES[reason]


_DIAGNOSES: Mapping[LinkReason, Diagnosis] = {
    LinkReason.NO_NETWORK: Diagnosis(
        Cause.NO_NETWORK, "The feed's server cannot be reached; check cable, Wi-Fi and router."
    ),
    LinkReason.DNS: Diagnosis(
        Cause.DNS,
        "The name of the feed's server cannot be resolved; check the network's DNS and [pusher].",
    ),
    LinkReason.TIMEOUT: Diagnosis(
        Cause.NO_NETWORK, "The feed's server does not answer; a firewall may block the connection."
    ),
    LinkReason.TLS: Diagnosis(
        Cause.TLS,
        "The feed's server cannot prove its identity; a proxy that intercepts TLS needs its"
        " certificate in [network] ca_file.",
    ),
    LinkReason.CERTIFICATE_TOO_EARLY: Diagnosis(
        Cause.CLOCK, "The server's certificate is not valid yet; this computer's clock is behind."
    ),
    LinkReason.PORTAL: Diagnosis(
        Cause.PORTAL, "A web page answers instead of the feed; log in to the Wi-Fi's portal."
    ),
    LinkReason.PROXY: Diagnosis(
        Cause.NO_NETWORK, "The proxy lets no WebSocket through; ask the network's owner."
    ),
    LinkReason.HTTP_UNAUTHORIZED: Diagnosis(
        Cause.REFUSED, "HTTP 401 instead of the feed; a proxy asks for a login."
    ),
    LinkReason.HTTP_FORBIDDEN: Diagnosis(
        Cause.REFUSED, "HTTP 403 instead of the feed; a firewall blocks WebSockets."
    ),
    LinkReason.HTTP_SERVER_ERROR: Diagnosis(
        Cause.SERVER, "The feed's server has an internal error (HTTP 5xx); it should pass."
    ),
    LinkReason.HTTP_OTHER: Diagnosis(
        Cause.REFUSED, "The feed's server accepts no WebSocket here; check [pusher] host and port."
    ),
    LinkReason.JUNK_FRAME: Diagnosis(
        Cause.PORTAL,
        "The server does not speak Pusher's protocol; it may be a portal or a wrong host.",
    ),
    LinkReason.FRAME_TOO_BIG: Diagnosis(
        Cause.SERVER, "The server sent a message larger than any event may be."
    ),
    LinkReason.SILENT_SERVER: Diagnosis(
        Cause.SERVER, "The feed's server accepts the connection but sends nothing."
    ),
    LinkReason.DEAD_LINK: Diagnosis(
        Cause.NO_NETWORK, "The connection went silent; the kiosk reconnects."
    ),
    LinkReason.NO_ACK: Diagnosis(Cause.SERVER, "The server does not answer the subscription."),
    LinkReason.CLOSED: Diagnosis(Cause.SERVER, "The connection was closed; the kiosk reconnects."),
    LinkReason.RECONNECT_ASKED: Diagnosis(Cause.SERVER, "The server asked the kiosk to reconnect."),
    LinkReason.OVER_CAPACITY: Diagnosis(Cause.SERVER, "The feed's server is over capacity."),
    LinkReason.CLOCK_JUMPED: Diagnosis(
        Cause.CLOCK, "The clock jumped, or the computer slept; everything is read again."
    ),
    LinkReason.TLS_NEEDED: Diagnosis(
        Cause.REFUSED, "The Pusher app accepts TLS only; set [pusher] tls = true.", blocked=True
    ),
    LinkReason.WRONG_KEY: Diagnosis(
        Cause.REFUSED, "No Pusher app has this key; check [pusher] key and cluster.", blocked=True
    ),
    LinkReason.APP_DISABLED: Diagnosis(
        Cause.REFUSED, "The Pusher app is disabled; enable it in Pusher's dashboard.", blocked=True
    ),
    LinkReason.QUOTA: Diagnosis(
        Cause.QUOTA, "The Pusher plan's connections are used up; raise the plan.", blocked=True
    ),
    LinkReason.UNAUTHORIZED_CONNECTION: Diagnosis(
        Cause.REFUSED,
        'The Pusher app wants "authorized connections"; use a private- channel, or switch'
        " that off in Pusher's dashboard.",
        blocked=True,
    ),
    LinkReason.REFUSED: Diagnosis(
        Cause.REFUSED, "The Pusher app refuses this kiosk; the log has the code.", blocked=True
    ),
    LinkReason.SUBSCRIPTION_REFUSED: Diagnosis(
        Cause.REFUSED,
        "The server refuses the channel; check [pusher] channel and the Pusher secret that"
        " the authorization signs with.",
    ),
    LinkReason.AUTH_FAILED: Diagnosis(
        Cause.SERVER, "The channel could not be authorized just now; the kiosk tries again."
    ),
    LinkReason.AUTH_REFUSED: Diagnosis(
        Cause.REFUSED,
        "The channel's authorization is refused; check the kiosk's permissions in Salesforce.",
        blocked=True,
    ),
}
