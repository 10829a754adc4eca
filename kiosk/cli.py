"""The command line. Exit codes: 0 success, 1 failure, 2 wrong usage or settings."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import kiosk.commands.cli_hub
import kiosk.commands.cli_hub_kiosk  # noqa: F401  both add their commands to the group
from kiosk import __version__
from kiosk.apart.lock import leave_no_core
from kiosk.commands.any_text import print_any_text
from kiosk.commands.cli_hub_group import hub
from kiosk.commands.cli_init import init
from kiosk.commands.cli_leads import Config, Json, leads
from kiosk.commands.cli_leave import leave
from kiosk.commands.cli_numbers import whole
from kiosk.commands.cli_pages import pages
from kiosk.commands.cli_staff import staff
from kiosk.commands.cli_usage import OneLineGroup
from kiosk.commands.extras import lacking
from kiosk.plain_run import RunOptions, begin_run
from kiosk.resources import resources_folder

if TYPE_CHECKING:
    from kiosk.sandbox.addresses import Addresses

main = typer.Typer(
    name="kiosk",
    cls=OneLineGroup,
    help="Shows a shop's offers live from Salesforce, and never loses a lead.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


class SandboxFeed(StrEnum):
    """How a kiosk of the sandbox hears of offers."""

    PUSHER = "pusher"
    STREAMING = "streaming"
    AUTO = "auto"


Feed = Annotated[SandboxFeed, typer.Option("--feed", help="How the kiosk hears of offers.")]


def _fail(message: str, code: int) -> typer.Exit:
    typer.echo(f"kiosk: {message}", err=True)
    return typer.Exit(code)


def _need_sandbox(command: str) -> None:
    """Raise typer.Exit(2) with the remedy where the extra "sandbox" was not installed."""
    if lack := lacking("sandbox", "starlette", "uvicorn", remedy="make setup"):
        raise _fail(f"{command}: {lack}", 2)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


main.add_typer(leads)
main.add_typer(staff)
main.add_typer(pages)
main.add_typer(hub)
main.command()(init)
main.command()(leave)


@main.callback()
def options(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Commands of the offer kiosk."""
    leave_no_core()
    print_any_text()


@main.command()
def run(
    context: typer.Context,
    config: Config = None,
    windowed: Annotated[bool, typer.Option(help="Run in a window, not full screen.")] = False,
    offscreen: Annotated[bool, typer.Option(help="Run without a display.")] = False,
) -> None:
    """Run the kiosk: the wall, the form and the sync."""
    aside: tuple[str, ...] = context.obj or ()
    code = begin_run(RunOptions(config, windowed, offscreen), aside)
    raise typer.Exit(code)


@main.command()
def demo(
    offscreen: Annotated[bool, typer.Option(help="Run the tour even with a display.")] = False,
    shots: Annotated[Path, typer.Option(help="Folder for the tour's screenshots.")] = Path("shots"),
    feed: Feed = SandboxFeed.PUSHER,
) -> None:
    """Sandbox and kiosk in one go; without a display, a scripted tour with screenshots."""
    _need_sandbox("demo")
    from kiosk.demo.command import run_demo  # noqa: PLC0415  Qt loads only when a screen is wanted

    raise typer.Exit(run_demo(shots, offscreen=offscreen, feed=feed))


@main.command()
def check(config: Config = None, as_json: Json = False) -> None:
    """See whether everything that the kiosk needs is there, with a remedy for what is not."""
    from kiosk.checks.command import run_check  # noqa: PLC0415  other commands do not need it

    raise typer.Exit(run_check(config, as_json=as_json))


@main.command()
def redeem(
    code: Annotated[str, typer.Argument(help="The text in the QR code, or the text below it.")],
    config: Config = None,
    as_json: Json = False,
) -> None:
    """Redeem a code with no screen, while the kiosk is not running."""
    from kiosk.commands.redeem import run_redeem  # noqa: PLC0415  each command loads its own

    raise typer.Exit(run_redeem(config, code, as_json=as_json))


@main.command()
def sync(
    once: Annotated[
        bool, typer.Option("--once", help="Try each waiting row once, then exit.")
    ] = False,
    config: Config = None,
    as_json: Json = False,
) -> None:
    """Bring leads and redemptions to Salesforce with no window; without --once until stopped."""
    from kiosk.commands.sync import sync_outbox  # noqa: PLC0415  each command loads its own

    raise typer.Exit(sync_outbox(config, once=once, json=as_json))


@main.command()
def status(config: Config = None, as_json: Json = False) -> None:
    """Tell how this kiosk is: feed, outbox, clock, disk; also while it runs."""
    from kiosk.commands.status import show_status  # noqa: PLC0415

    raise typer.Exit(show_status(config, json=as_json))


@main.command()
def bundle(
    place: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="Where to; - is stdout. Else in this folder."),
    ] = None,
    config: Config = None,
    with_check: Annotated[
        bool, typer.Option("--check/--no-check", help="Run the doctor too; up to 2 minutes.")
    ] = True,
) -> None:
    """Write a support file: settings, state, log and machine, without secrets and people."""
    from kiosk.bundle.command import run_bundle  # noqa: PLC0415  each command loads its own

    raise typer.Exit(run_bundle(config, place, with_check=with_check))


@main.command()
def offers(config: Config = None, as_json: Json = False) -> None:
    """List the offers as the wall shows them now."""
    from kiosk.commands.status import show_offers  # noqa: PLC0415

    raise typer.Exit(show_offers(config, json=as_json))


@main.command()
def stats(
    config: Config = None,
    days: Annotated[
        int,
        typer.Option("--days", metavar="N", parser=whole(1, 92), help="So many days, with today."),
    ] = 1,
    as_json: Json = False,
) -> None:
    """Tell what customers have seen and done, by offer; nothing of it is of a person."""
    from kiosk.commands.stats import show_stats  # noqa: PLC0415  each command loads its own

    raise typer.Exit(show_stats(config, days, json=as_json))


@main.command()
def hours(
    config: Config = None,
    closed: Annotated[bool, typer.Option("--closed", help="Exit with 1 while it is open.")] = False,
    as_json: Json = False,
) -> None:
    """Tell whether the shop is open now, by [hours]."""
    from kiosk.commands.hours import show_hours  # noqa: PLC0415  each command loads its own

    raise typer.Exit(show_hours(config, closed=closed, json=as_json))


@main.command()
def update() -> None:
    """Ask the machine to update itself now; a version that is not healthy is left again."""
    from kiosk.commands.update import ask_for_update  # noqa: PLC0415  each command loads its own

    raise typer.Exit(ask_for_update())


@main.command()
def sandbox(
    port: Annotated[
        int,
        typer.Option(
            metavar="PORT", parser=whole(0, 65_533), help="Pusher's port; 0 uses free ones."
        ),
    ] = 6001,
    folder: Annotated[
        Path, typer.Option("--dir", help="Folder for the key and the kiosk.toml.")
    ] = Path("sandbox"),
    channel: Annotated[
        str, typer.Option(help="The channel for offers; its prefix sets the type, like private-.")
    ] = "offers",
    feed: Feed = SandboxFeed.PUSHER,
    as_json: Annotated[bool, typer.Option("--json", help="Print the addresses as JSON.")] = False,
) -> None:
    """Stand-ins for Salesforce and Pusher on loopback, with a console page."""
    _need_sandbox("sandbox")
    # A kiosk in a shop never loads them.
    from kiosk.sandbox.server import SandboxOptions, serve  # noqa: PLC0415

    samples = resources_folder() / "sample"
    try:
        settings = SandboxOptions(port, folder, samples, channel, feed)
    except ValueError as error:
        raise _fail(f"sandbox: --channel: {error}", 2) from None
    try:
        asyncio.run(serve(settings, partial(_tell, as_json=as_json)))
    except OSError as error:
        raise _fail(f"sandbox: {error.strerror or error}; try another --port", 1) from None


def _tell(addresses: Addresses, *, as_json: bool) -> None:
    """Print where the sandbox is, and the command for a kiosk that uses it."""
    if as_json:
        typer.echo(json.dumps(asdict(addresses), default=str))
        return
    typer.echo(f"Console     {addresses.console_url}")
    typer.echo(f"Salesforce  {addresses.salesforce_url}")
    typer.echo(f"Streaming   {addresses.salesforce_url}/cometd/67.0")
    typer.echo(f"Pusher      127.0.0.1:{addresses.pusher_port}")
    typer.echo(f"A kiosk:    kiosk run --windowed --config {addresses.config_file}")
