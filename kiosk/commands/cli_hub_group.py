"""The group of `kiosk hub …`: the fleet's service, and a kiosk's part in it."""

from __future__ import annotations

import typer

hub = typer.Typer(
    name="hub", help="The fleet's hub, and this kiosk's part in it.", no_args_is_help=True
)
