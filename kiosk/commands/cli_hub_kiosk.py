"""`kiosk hub enrol` and `kiosk hub leave`: what a kiosk does about its hub."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.commands.cli_hub_group import hub
from kiosk.commands.cli_leads import Config

_CODE = (
    "The code, or the whole text of its QR code. Without it, it is read from the terminal or the"
    " first line of stdin, where no other process sees it."
)


@hub.command()
def enrol(
    code: Annotated[str, typer.Argument(help=_CODE, show_default=False)] = "",
    url: Annotated[
        str,
        typer.Option("--url", help="The hub's address, if neither QR code nor settings say it."),
    ] = "",
    fingerprint: Annotated[
        str, typer.Option("--fingerprint", help="The hub's fingerprint, as shown with the code.")
    ] = "",
    config: Config = None,
) -> None:
    """Enrol this kiosk at its hub with a one-time code, while it is not running."""
    from kiosk.commands.hub_enrol import run_hub_enrol  # noqa: PLC0415  imported only when needed

    raise typer.Exit(run_hub_enrol(config, code, url, fingerprint))


@hub.command()
def leave(config: Config = None) -> None:
    """Forget this kiosk's key at its hub; refused while rows are unsent."""
    from kiosk.commands.hub_enrol import run_hub_leave  # noqa: PLC0415

    raise typer.Exit(run_hub_leave(config))
