"""`kiosk leave` on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.cli_leads import Config


def leave(
    export: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Keep unsent leads in this file, outside the data."),
    ] = None,
    encrypt_to: Annotated[
        Path | None, typer.Option(metavar="KEYFILE", help="The public key that seals the export.")
    ] = None,
    lose: Annotated[
        bool, typer.Option("--lose-unsent", help="Give up what is unsent and not exported.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask for the kiosk's id.")] = False,
    config: Config = None,
) -> None:
    """Take this machine out of service: export what is unsent, then wipe its data and keys."""
    from kiosk.commands.leave import (  # noqa: PLC0415  each command loads its own
        LeaveOptions,
        run_leave,
    )

    raise typer.Exit(run_leave(config, LeaveOptions(export, encrypt_to, lose, yes)))
