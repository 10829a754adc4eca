"""The outside: the feed and its source, Salesforce, the network."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from kiosk.settings.sections.section import Name, Section

Port = Annotated[int, Meta(ge=1, le=65535)]
# Pusher's limit; some servers accept 200.
Channel = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9_\-=@,.;]{1,164}$",
        description='up to 164 letters, digits and _ - = @ , . ; without a space, like "offers"',
    ),
]


class FeedSection(Section, frozen=True):
    """The feed. `poll_minutes`: how often "auto" reads all offers while nothing is pushed."""

    kind: Literal["pusher", "streaming", "poll", "auto"] = "pusher"
    snapshot_minutes: Annotated[float, Meta(ge=1, le=10_080)] = 120
    poll_minutes: Annotated[float, Meta(ge=1, le=10_080)] = 30
    jitter_seconds: Annotated[float, Meta(ge=0, le=3600)] = 1.5
    clock_skew_seconds: Annotated[float, Meta(ge=0, le=86_400)] = 300


class PusherSection(Section, frozen=True):
    key: Name
    cluster: str = ""
    host: str = ""
    port: Port = 443
    tls: bool = True
    channel: Channel = "offers"
    auth_url: str = ""


class NetworkSection(Section, frozen=True):
    ca_file: str = ""
    proxy: str = ""


class HubSection(Section, frozen=True):
    """The fleet's hub, in the place of Salesforce. `heartbeat_minutes` 0 sends none."""

    url: Name
    answers_seconds: Annotated[float, Meta(ge=5, le=3600)] = 15
    heartbeat_minutes: Annotated[float, Meta(ge=0, le=10_080)] = 60


class SalesforceSection(Section, frozen=True):
    login_url: Name
    client_id: Name
    username: Annotated[str, Meta(max_length=80)] = ""
    private_key_file: str = ""
    flow: Literal["jwt", "client_credentials"] = "jwt"
    delivery: Literal["apex", "collections"] = "apex"
    duplicates: Literal["allow", "hold"] = "allow"
    offers: Literal["apex", "soql"] = "apex"
    streaming: Literal["cdc", "pushtopic"] = "cdc"
    quota_share: Annotated[float, Meta(gt=0, le=1)] = 0.8
    gather_seconds: Annotated[float, Meta(ge=0, le=600)] = 2
    apart_seconds: Annotated[float, Meta(ge=0, le=3600)] = 60
    redemptions_apart_seconds: Annotated[float, Meta(ge=0, le=3600)] = 10
    heartbeat_minutes: Annotated[float, Meta(ge=0, le=10_080)] = 240
