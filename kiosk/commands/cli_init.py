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
    hub: Annotated[
        str | None, typer.Option(help="The fleet's hub, in the org's place; '' for none.")
    ] = None,
) -> None:
    """Write a checked kiosk.toml; what is not given is asked for. Secrets stay outside."""
    # Each command loads its own.
    from kiosk.commands.init import Answers, check_free, default_place, write_settings  # noqa: PLC0415

    place = file or default_place()
    if code := check_free(place):
        raise typer.Exit(code)
    name = _asked("id", id_, "This kiosk's name, like K-001")
    shop = _asked("store", store, "The store's code, like S-01")
    key = _asked("pusher_key", pusher_key, "Pusher's app key; empty: no live feed", "")
    near = _asked("cluster", cluster, "Pusher's cluster", "eu") if key else ""
    question = "The org's login address, https://…; empty: no org"
    org = "" if hub else _asked("login_url", login_url, question, "")
    app = _asked("client_id", client_id, "The consumer key of the org's app") if org else ""
    user = _asked("username", username, "The kiosk's user in the org") if org else ""
    # Who has said that there is no org, by an option, is not asked for what takes its place.
    asks = not org and login_url is None
    question = "The hub's address, https://…; empty: no hub"
    fleet = _asked("hub_url", hub, question, "") if asks or hub else ""
    answers = Answers(name, shop, key, near, org, app, user, fleet)
    code = write_settings(place, answers)
    raise typer.Exit(code or (_enrol(place) if fleet and hub is None else 0))


def _enrol(place: Path) -> int:
    """Enrol the kiosk at once, if there is a code already and the store will be this user's."""
    from kiosk.commands.hub_enrol import run_hub_enrol  # noqa: PLC0415  as above
    from kiosk.commands.init import is_anothers  # noqa: PLC0415  as above

    if is_anothers(place):
        return 0
    question = "The code of enrolment, or the text of its QR code; empty: later"
    code = typer.prompt(question, "", show_default=False, err=True, hide_input=True).strip()
    return run_hub_enrol(place, code, "", "") if code else 0


def _asked(name: str, given: str | None, question: str, default: str | None = None) -> str:
    """What was given, or else the answer on the terminal or the next line of stdin.

    What is pasted may have spaces around it. An answer that the settings do not take is told, and
    the question comes again, so that no other answer is lost.
    """
    if given is not None:
        return given.strip()
    try:
        answer: str = typer.prompt(
            *(question, default),
            show_default=bool(default),
            err=True,
            value_proc=lambda text: _taken(name, text.strip(), may_be_empty=default is not None),
        )
    except typer.Abort:
        typer.echo("\nkiosk: init: no answer; nothing was written (kiosk init --help)", err=True)
        raise typer.Exit(1) from None
    return answer


def _taken(name: str, answer: str, *, may_be_empty: bool) -> str:
    from kiosk.commands.init import problem_of  # noqa: PLC0415  as above
    from kiosk.settings.addresses import is_safe_address  # noqa: PLC0415

    if not answer:
        if not may_be_empty:
            raise typer.BadParameter("there must be an answer")
        return answer
    if name in {"login_url", "hub_url"} and not is_safe_address(answer):
        raise typer.BadParameter("write it with https://, like https://login.salesforce.com")
    if problem := problem_of(name, answer):
        raise typer.BadParameter(problem)
    return answer
