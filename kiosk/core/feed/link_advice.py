"""The catalogue of feed faults: what happened, what helps and who can help."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.core import common_remedies as common
from kiosk.core.advice import Advice, Helper
from kiosk.core.feed.link_reason import LinkReason

LINK_ADVICE: Mapping[LinkReason, Advice] = {
    LinkReason.NO_NETWORK: Advice(
        "The feed's server cannot be reached.", common.CHECK_CABLE, Helper.STAFF
    ),
    LinkReason.DNS: Advice(
        "The name of the feed's server is not found.",
        "Check the network's DNS, and [pusher].",
        Helper.IT,
    ),
    LinkReason.TIMEOUT: Advice("The feed's server does not answer.", common.FIREWALL, Helper.IT),
    LinkReason.TLS: Advice(
        "The feed's server cannot prove who it is.", common.TRUST_PROXY, Helper.IT
    ),
    LinkReason.CERTIFICATE_TOO_EARLY: Advice(
        "The certificate of the feed's server is not valid yet, by this computer's clock.",
        common.SET_CLOCK,
        Helper.IT,
    ),
    LinkReason.CERTIFICATE_EXPIRED: Advice(
        "The certificate of the feed's server has expired, by this computer's clock.",
        common.LATE_CERTIFICATE,
        Helper.IT,
    ),
    LinkReason.PORTAL: Advice(
        "A page answers in the feed's place.", "Log in to the Wi-Fi's portal.", Helper.IT
    ),
    LinkReason.PROXY: Advice(
        "The proxy lets no WebSocket through.", "Let the proxy pass the feed's server.", Helper.IT
    ),
    LinkReason.PROXY_LOGIN: Advice(
        "The proxy on the way to the feed wants a login.", common.PROXY_LOGIN, Helper.IT
    ),
    LinkReason.HTTP_UNAUTHORIZED: Advice(
        "HTTP 401 comes in the feed's place.",
        "A proxy may want a login: ask the network's owner.",
        Helper.IT,
    ),
    LinkReason.HTTP_FORBIDDEN: Advice(
        "HTTP 403 comes in the feed's place.",
        "A firewall may block WebSockets: ask the network's owner.",
        Helper.IT,
    ),
    LinkReason.HTTP_SERVER_ERROR: Advice(
        "The feed's server has a fault of its own.", common.PASSES, Helper.NOBODY
    ),
    LinkReason.HTTP_OTHER: Advice(
        "The feed's server takes no WebSocket here.", "Correct [pusher] host and port.", Helper.IT
    ),
    LinkReason.JUNK_FRAME: Advice(
        "What answers does not speak Pusher's protocol.",
        "Log in to the Wi-Fi's portal, or correct [pusher] host.",
        Helper.IT,
    ),
    LinkReason.FRAME_TOO_BIG: Advice(
        "The feed's server sent more at once than any event may have.",
        "Let the publisher send smaller events.",
        Helper.IT,
    ),
    LinkReason.SILENT_SERVER: Advice(
        "The feed's server takes the connection and says nothing.", common.STAYS_SO, Helper.IT
    ),
    LinkReason.DEAD_LINK: Advice(
        "The connection to the feed went silent.", common.MADE_ANEW, Helper.NOBODY
    ),
    LinkReason.NO_ACK: Advice(
        "The feed's server does not answer the subscription.", common.PASSES, Helper.NOBODY
    ),
    LinkReason.CLOSED: Advice(
        "The connection to the feed was closed.", common.MADE_ANEW, Helper.NOBODY
    ),
    LinkReason.RECONNECT_ASKED: Advice(
        "The feed's server asked to connect again.", common.MADE_ANEW, Helper.NOBODY
    ),
    LinkReason.OVER_CAPACITY: Advice(
        "The feed's server is over capacity.", common.PASSES, Helper.NOBODY
    ),
    LinkReason.TLS_NEEDED: Advice(
        "The Pusher app accepts TLS only.", "Set [pusher] tls = true.", Helper.IT
    ),
    LinkReason.WRONG_KEY: Advice(
        "No Pusher app has this key.", "Correct [pusher] key and cluster.", Helper.IT
    ),
    LinkReason.APP_DISABLED: Advice(
        "The Pusher app is disabled.", "Enable it in Pusher's dashboard.", Helper.IT
    ),
    LinkReason.QUOTA: Advice(
        "The Pusher plan's connections are used up.", "Raise the plan.", Helper.IT
    ),
    LinkReason.UNAUTHORIZED_CONNECTION: Advice(
        "The Pusher app wants authorized connections.",
        "Use a private- channel, or switch that off in Pusher's dashboard.",
        Helper.IT,
    ),
    LinkReason.REFUSED: Advice(
        "The Pusher app refuses this kiosk.", "Look up the code in the log.", Helper.IT
    ),
    LinkReason.SUBSCRIPTION_REFUSED: Advice(
        "The feed's server refuses the channel.",
        "Check [pusher] channel, and the Pusher secret that authorizations are signed with.",
        Helper.IT,
    ),
    LinkReason.ROOM_FULL: Advice(
        "The presence channel is full.",
        "Use a private- channel: any number of kiosks may join it.",
        Helper.IT,
    ),
    LinkReason.AUTH_FAILED: Advice(
        "Nobody could authorize the channel just now.",
        "It is asked for again automatically.",
        Helper.NOBODY,
    ),
    LinkReason.AUTH_REFUSED: Advice(
        "Salesforce refuses to authorize the channel.",
        "Check the kiosk's permissions in Salesforce.",
        Helper.SALESFORCE_ADMIN,
    ),
    LinkReason.AUTH_NOBODY: Advice(
        "Nobody is there to authorize the channel.",
        "Set [pusher] auth_url or [salesforce].",
        Helper.IT,
    ),
    LinkReason.AUTH_URL_AWAY: Advice(
        "[pusher] auth_url cannot be reached.", "Check the address and the network.", Helper.IT
    ),
    LinkReason.AUTH_URL_REFUSED: Advice(
        "[pusher] auth_url refuses the kiosk.",
        "Check the secret pusher_auth_token, and what stands at the address.",
        Helper.IT,
    ),
    LinkReason.AUTH_URL_SERVER: Advice(
        "The server of [pusher] auth_url has a fault of its own.", common.PASSES, Helper.NOBODY
    ),
    LinkReason.AUTH_URL_WRONG: Advice(
        "[pusher] auth_url gives no authorization.",
        "Correct the address, or what stands there.",
        Helper.IT,
    ),
    LinkReason.CLOCK_JUMPED: Advice(
        "The clock jumped, or the computer slept.",
        "Everything is reloaded automatically.",
        Helper.NOBODY,
    ),
}
