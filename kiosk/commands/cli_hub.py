"""`kiosk hub …`: the fleet's service."""

from __future__ import annotations

import json
import os
from typing import Annotated

import typer

from kiosk.commands.cli_hub_group import hub
from kiosk.commands.extras import lacking
from kiosk.core.delivery.row_kind import ROW_KINDS

_LANES = ROW_KINDS.usual_lanes


def _need_hub() -> None:
    """Raise typer.Exit(2) with the remedy where the extra "hub" was not installed."""
    if lack := lacking("hub", "redis", "starlette", "uvicorn", "jinja2"):
        _fail(lack, 2)


def _fail(message: str, code: int) -> None:
    typer.echo(f"kiosk: hub: {message}", err=True)
    raise typer.Exit(code)


@hub.command()
def serve(
    one_app: Annotated[
        bool, typer.Option("--one-app", help="Start although the worker's key can be read here.")
    ] = False,
    processes: Annotated[int, typer.Option(min=1, max=64, help="How many processes.")] = 1,
    port: Annotated[
        int, typer.Option(min=1, max=65_535, envvar="PORT", help="Where to listen.")
    ] = 8_000,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
) -> None:
    """Serve kiosks and phones; needs HUB_URL and HUB_REDIS_URL, and no login."""
    _need_hub()
    from kiosk.commands.hub_serve import run_hub_serve  # noqa: PLC0415  a kiosk never loads it
    from kiosk.commands.hub_told import HubCommandError  # noqa: PLC0415

    try:
        run_hub_serve(os.environ, port=port, processes=processes, one_app=one_app, host=host)
    except HubCommandError as error:
        _fail(f"serve: {error}", error.code)


@hub.command()
def work(
    lanes: Annotated[str, typer.Option(help="How many lanes each kind of row has.")] = _LANES,
) -> None:
    """Bring rows to Salesforce and offers, keys and orders to the hub; has the login."""
    _need_hub()
    from kiosk.commands.hub_told import HubCommandError  # noqa: PLC0415  a kiosk never loads it
    from kiosk.commands.hub_work import run_hub_work  # noqa: PLC0415

    try:
        run_hub_work(os.environ, lanes)
    except HubCommandError as error:
        _fail(f"work: {error}", error.code)


@hub.command()
def keygen(
    following: Annotated[
        bool, typer.Option("--next", help="Add a key; kiosks follow it by themselves.")
    ] = False,
) -> None:
    """Make the worker's key: into HUB_WORKER_KEY_FILE, or on stdout for HUB_WORKER_KEY."""
    _need_hub()
    from kiosk.commands.hub_keygen import make_worker_key  # noqa: PLC0415
    from kiosk.commands.hub_told import HubCommandError  # noqa: PLC0415

    try:
        value, name = make_worker_key(os.environ, following=following)
    except HubCommandError as error:
        return _fail(f"keygen: {error}", error.code)
    if value:
        typer.echo(value)
    typer.echo(f"Fingerprint {name}", err=True)
    return None


@hub.command()
def status(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Tell how the hub is: queues, the ages of what it has, counts."""
    _need_hub()
    from kiosk.commands.hub_state import hub_status  # noqa: PLC0415
    from kiosk.commands.hub_told import HubCommandError  # noqa: PLC0415

    try:
        found = hub_status(os.environ)
    except HubCommandError as error:
        return _fail(f"status: {error}", error.code)
    if as_json:
        typer.echo(json.dumps(found))
        return None
    for name, value in found.items():
        typer.echo(f"{name.replace('_', ' '):20} {value}")
    return None


@hub.command()
def check(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """See whether everything that the hub needs is there, with a remedy for what is not."""
    _need_hub()
    from kiosk.commands.hub_state import hub_findings  # noqa: PLC0415

    found = hub_findings(os.environ)
    if as_json:
        names = ("state", "thing", "text")
        typer.echo(json.dumps({"checks": [dict(zip(names, one, strict=True)) for one in found]}))
    else:
        for state, thing, text in found:
            typer.echo(f"{state:5} {thing:12} {text}")
    raise typer.Exit(1 if any(state == "fail" for state, _, _ in found) else 0)
