"""`kiosk pages` on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.cli_leads import Config, Json

pages = typer.Typer(name="pages", help="The pages behind the codes.", no_args_is_help=True)


@pages.callback()
def options() -> None:
    """The pages behind the codes."""


@pages.command()
def build(
    folder: Annotated[Path, typer.Argument(help="The folder that a web server hands out.")],
    config: Config = None,
    as_json: Json = False,
) -> None:
    """Write the pages of all offers as files; ended ones are removed. Run it every few minutes."""
    from kiosk.commands.pages import build_pages  # noqa: PLC0415  each command loads its own

    raise typer.Exit(build_pages(config, folder, json=as_json))
