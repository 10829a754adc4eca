"""`kiosk init` on the command line: what no option gives is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def init(  # noqa: PLR0913, PLR0917  each is an option of the command
    file: Annotated[
        Path | None, typer.Argument(help="The file to write; else where kiosk run looks for it.")
    ] = None,
    id_: Annotated[str | None, typer.Option("--id", help="This kiosk's name.")] = None,
    store: Annotated[str | None, typer.Option(help="The store's code.")] = None,
    pusher_key: Annotated[str | None, typer.Option(help="Pusher's app key; '' for none.")] = None,
    cluster: Annotated[str | None, typer.Option(help="Pusher's cluster.")] = None,
    login_url: Annotated[str | None, typer.Option(help="The org's login; '' for none.")] = None,
    client_id: Annotated[str | None, typer.Option(help="The app's consumer key.")] = None,
    username: Annotated[str | None, typer.Option(help="The kiosk's user in the org.")] = None,
) -> None:
    """Write a checked kiosk.toml; what is not given is asked for. Secrets stay outside."""
    from kiosk.commands.init import Answers, default_place, write_settings  # noqa: PLC0415

    name = _asked(id_, "This kiosk's name, like K-001")
    shop = _asked(store, "The store's code, like S-01")
    key = _asked(pusher_key, "Pusher's app key; empty: no live feed", "")
    place = _asked(cluster, "Pusher's cluster", "eu") if key else ""
    org = _asked(login_url, "The org's login address, https://…; empty: no org", "")
    app = _asked(client_id, "The consumer key of the org's app") if org else ""
    user = _asked(username, "The kiosk's user in the org") if org else ""
    answers = Answers(name, shop, key, place, org, app, user)
    raise typer.Exit(write_settings(file or default_place(), answers))


def _asked(given: str | None, question: str, default: str | None = None) -> str:
    """What was given, or else the answer on the terminal or the next line of stdin."""
    if given is not None:
        return given
    answer: str = typer.prompt(question, default=default, show_default=bool(default), err=True)
    return answer
