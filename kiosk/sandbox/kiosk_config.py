"""Writes a kiosk.toml for a kiosk that connects to the sandbox."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.sandbox.identity import Identity
from kiosk.sandbox.loopback import HOST

# The kinds of feed that the sandbox can be asked for.
FEEDS = ("pusher", "streaming", "auto")
_SHOP = {
    "shop": {"name": "Marktplatz 9", "greeting": "This week at our shop"},
    "shop.greetings": {
        "en": "This week at our shop",
        "de": "Diese Woche bei uns",
        "fr": "Cette semaine chez nous",
        "es": "Esta semana en nuestra tienda",
        "ar": "هذا الأسبوع في متجرنا",
    },
}
_AT_ONCE = {"gather_seconds": 0, "apart_seconds": 0, "redemptions_apart_seconds": 0}


def kiosk_config(
    identity: Identity,
    *,
    feed: str,
    channel: str,
    pusher_port: int,
    salesforce_url: str,
    data_dir: Path,
) -> str:
    """A complete, valid configuration; `data_dir` is the kiosk's data folder.

    `feed` is one of FEEDS; a kiosk that streams from the org gets no Pusher app.
    """
    sections: Mapping[str, Mapping[str, object]] = {
        # No code_base_url: a phone cannot reach a page on this computer.
        "kiosk": {"id": "K-001", "store": "S-01", "data_dir": str(data_dir)},
        "form": {"region": "DE"},
        **_SHOP,
        # Jitter and batching protect servers from a fleet; a single kiosk need not wait.
        "feed": {"kind": str(feed), "jitter_seconds": 0},
        "pusher": {
            "key": identity.pusher_app.key,
            "host": HOST,
            "port": pusher_port,
            "tls": False,
            "channel": channel,
        },
        "salesforce": {
            "login_url": salesforce_url,
            "client_id": identity.client_app.client_id,
            "username": identity.client_app.username,
            "private_key_file": str(identity.private_key_file),
            **_AT_ONCE,
        },
    }
    if feed == "streaming":
        sections = {name: values for name, values in sections.items() if name != "pusher"}
    return "\n".join(_section(name, values) for name, values in sections.items())


def _section(name: str, values: Mapping[str, object]) -> str:
    # TOML's basic strings, numbers and booleans are written like JSON's.
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in values.items()]
    return "\n".join([f"[{name}]", *lines, ""])
