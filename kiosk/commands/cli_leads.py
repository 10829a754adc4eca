"""`kiosk leads …`: manages the outbox from the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.cli_numbers import days, whole
from kiosk.core.delivery.outbox import RowState

leads = typer.Typer(
    name="leads", help="The leads that are kept here, on their way or held.", no_args_is_help=True
)

Config = Annotated[Path | None, typer.Option(envvar="KIOSK_CONFIG", help="The kiosk.toml to use.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
States = Annotated[
    list[RowState] | None, typer.Option("--state", help="Only rows in this state; can be repeated.")
]


@leads.command("list")
def list_(
    config: Config = None,
    state: States = None,
    limit: Annotated[
        int,
        typer.Option(
            metavar="COUNT", parser=whole(1, 1_000_000), help="How many at most, oldest first."
        ),
    ] = 1000,
    json: Json = False,
) -> None:
    """List leads with their state and remedy, but without what customers typed."""
    from kiosk.commands.leads import list_leads  # noqa: PLC0415  imported only when needed

    raise typer.Exit(list_leads(config, state or (), limit, json=json))


@leads.command()
def show(
    lead: Annotated[str, typer.Argument(help="The lead's id.")],
    config: Config = None,
    json: Json = False,
) -> None:
    """Show one lead in full, including what the customer typed."""
    from kiosk.commands.leads import show_lead  # noqa: PLC0415

    raise typer.Exit(show_lead(config, lead, json=json))


@leads.command()
def add(
    file: Annotated[
        str, typer.Argument(help="JSON file with a lead or a list; - reads stdin.")
    ] = "-",
    config: Config = None,
    json: Json = False,
) -> None:
    """Add leads as if from the form; each one is reported as saved once it is on disk."""
    from kiosk.commands.lead_intake import add_leads  # noqa: PLC0415

    raise typer.Exit(add_leads(config, file, json=json))


@leads.command()
def retry(
    lead: Annotated[list[str] | None, typer.Argument(help="Ids of held leads.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="All held leads.")] = False,
    edit: Annotated[
        bool, typer.Option("--edit", help="First correct one lead in $EDITOR.")
    ] = False,
    fields: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help='First correct one lead: JSON like {"Email": "…"}; - reads stdin.',
        ),
    ] = None,
    config: Config = None,
    json: Json = False,
) -> None:
    """Send held leads again, with corrections if needed."""
    from kiosk.commands.lead_correction import ShellCorrection  # noqa: PLC0415
    from kiosk.commands.leads import retry_leads  # noqa: PLC0415

    correction = ShellCorrection(edit, fields)
    code = retry_leads(config, lead or (), correction, everything=everything, json=json)
    raise typer.Exit(code)


@leads.command()
def export(
    file: Annotated[Path, typer.Argument(help="File to write; it must not exist yet.")],
    encrypt_to: Annotated[
        Path | None, typer.Option(metavar="KEYFILE", help="Encrypt for this public key.")
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="Without encryption: anyone can read it.")
    ] = False,
    state: States = None,
    config: Config = None,
    json: Json = False,
) -> None:
    """Write unsent leads to a file, for a kiosk that will not be online again."""
    from kiosk.commands.lead_files import export_leads  # noqa: PLC0415

    code = export_leads(config, file, encrypt_to, state or (), plain=plain, json=json)
    raise typer.Exit(code)


@leads.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="An export, or a kiosk.db.lost-… file.")],
    key: Annotated[
        Path | None, typer.Option(help="The private key for an encrypted export.")
    ] = None,
    database_key: Annotated[
        Path | None, typer.Option(help="The key file, if it is another kiosk's database.")
    ] = None,
    config: Config = None,
    json: Json = False,
) -> None:
    """Import leads from another kiosk, or what can be read from a damaged database."""
    from kiosk.commands.lead_import import import_leads  # noqa: PLC0415

    raise typer.Exit(import_leads(config, file, key, database_key, json=json))


@leads.command()
def keygen(file: Annotated[Path, typer.Argument(help="File for the private key.")]) -> None:
    """Create a key pair for encrypted exports."""
    from kiosk.commands.lead_files import make_keys  # noqa: PLC0415

    raise typer.Exit(make_keys(file))


@leads.command()
def purge(
    sent_before: Annotated[
        float | None,
        typer.Option(
            metavar="DAYS", parser=days, help="Leads that were sent at least this many days ago."
        ),
    ] = None,
    exported: Annotated[
        bool, typer.Option("--exported", help="Unsent leads that were exported.")
    ] = False,
    config: Config = None,
    json: Json = False,
) -> None:
    """Delete leads that were delivered or exported. No other leads can be deleted."""
    from kiosk.commands.lead_files import purge_leads  # noqa: PLC0415

    raise typer.Exit(purge_leads(config, sent_before, exported=exported, json=json))
