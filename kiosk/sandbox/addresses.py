"""The addresses of a running sandbox."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses on loopback; `config_file` is a kiosk.toml for this sandbox."""

    pusher_port: int
    salesforce_url: str
    console_url: str
    config_file: Path
