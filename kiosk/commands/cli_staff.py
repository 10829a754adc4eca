"""`kiosk staff …`: manages who may enter staff mode."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.cli_leads import Config, Json
from kiosk.commands.cli_numbers import days

staff = typer.Typer(name="staff", help="Who may enter staff mode.", no_args_is_help=True)

Name = Annotated[
    str, typer.Option("--name", help="Whose PIN; the name appears in the audit trail.")
]


@staff.command("set-pin")
def set_pin(name: Name = "Staff", config: Config = None) -> None:
    """Set or change a PIN; it is read from the terminal or the first line of stdin."""
    from kiosk.commands.staff import run_staff_set_pin  # noqa: PLC0415  imported only when needed

    raise typer.Exit(run_staff_set_pin(config, name))


@staff.command()
def badge(
    name: Annotated[str, typer.Argument(help="The person's name.")],
    file: Annotated[Path, typer.Option("--to", help="A new PNG file for the badge's QR code.")],
    config: Config = None,
) -> None:
    """Make a badge that says who somebody is: whoever has one is never locked out by others."""
    from kiosk.commands.staff import run_staff_badge  # noqa: PLC0415

    raise typer.Exit(run_staff_badge(config, name, file))


@staff.command("list")
def list_(config: Config = None, json: Json = False) -> None:
    """List everyone who has a PIN, with the time of their last entry."""
    from kiosk.commands.staff import run_staff_list  # noqa: PLC0415

    raise typer.Exit(run_staff_list(config, as_json=json))


@staff.command()
def log(
    back: Annotated[
        float,
        typer.Option("--days", metavar="DAYS", parser=days, help="How many days to look back."),
    ] = 7,
    config: Config = None,
    as_json: Json = False,
) -> None:
    """Show who did what and when: entries, redemptions, releases, exports, commands."""
    from kiosk.commands.audit import show_audit  # noqa: PLC0415

    raise typer.Exit(show_audit(config, back, as_json=as_json))


@staff.command()
def remove(
    name: Annotated[str, typer.Argument(help="The person's name.")],
    config: Config = None,
) -> None:
    """Remove a person from the list."""
    from kiosk.commands.staff import run_staff_remove  # noqa: PLC0415

    raise typer.Exit(run_staff_remove(config, name))
