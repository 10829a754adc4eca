"""`kiosk init`: writes a settings file that has been checked; it holds no secrets."""

from __future__ import annotations

import json
import os
import tempfile
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.commands.answers import answered, say
from kiosk.commands.session import CommandError, told
from kiosk.settings.load import checked, load
from kiosk.settings.place import settings_places
from kiosk.settings.rules import ConfigError
from kiosk.store import durable

_KEY_FILE = "salesforce.pem"
UNFILLED = "# Not filled in yet: kiosk init puts your answers here."
"""The first line of a file that a package put there; its place is taken, its data_dir is kept."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a kiosk must be told. Without a `pusher_key` it polls.

    `login_url` is the org's and `hub_url` the fleet's hub: one of them, or neither.
    """

    id: str
    store: str
    pusher_key: str
    cluster: str
    login_url: str
    client_id: str
    username: str
    hub_url: str = ""


_SOUND = Answers("K-001", "S-01", "key", "eu", "https://x.example", "app", "user@x.example")


def problem_of(name: str, answer: str) -> str:
    """What is wrong with one answer, named as in `Answers`; empty if the settings take it."""
    sound = replace(_SOUND, login_url="") if name == "hub_url" else _SOUND
    text = _text(replace(sound, **{name: answer}), Path(_KEY_FILE))
    try:
        checked(tomllib.loads(text), None, {})
    except ConfigError as error:
        return str(error)
    return ""


def default_place() -> Path:
    """The machine's settings for root, else the user's."""
    places = settings_places()
    return places[0] if os.getuid() == 0 else places[-1]


def check_free(file: Path) -> int:
    """The exit code that tells whether the file may be written: before anything is asked."""

    def command() -> int:
        _check_free(file)
        return 0

    return answered(command)


def write_settings(file: Path, answers: Answers) -> int:
    """Write the checked file and return the exit code; a file that is there stays as it is."""
    # A service starts in another folder than this shell's.
    key_file = file.absolute().parent / _KEY_FILE

    def command() -> int:
        unfilled = _check_free(file)
        _write(file, _text(answers, key_file, unfilled.get("data_dir", "")))
        say(f"{file}: written and checked; every other setting has its default")
        if answers.login_url:
            say(
                f"The login's private key is still missing: put it in {key_file}"
                " (chmod 600), or give it as the credential salesforce_private_key or as"
                " KIOSK_SECRET_SALESFORCE_PRIVATE_KEY"
            )
        if answers.hub_url:
            say(f"Enrol it, as the user it runs as: kiosk hub enrol --config {file}")
        say(f"Then: kiosk check --config {file}")
        return 0

    return answered(command)


def is_anothers(file: Path) -> bool:
    """Whether the data of these settings go where another user's are, as the service's for root.

    A store that root makes there could not be opened by that user.
    """
    folder = load(file, {}).kiosk.data_path
    there = next(one for one in (folder, *folder.parents) if one.exists())
    return there.stat().st_uid != os.getuid()


def _check_free(file: Path) -> dict[str, str]:
    """The section [kiosk] of a file that nobody has filled in yet; empty if there is none."""
    try:
        text = file.read_text(encoding="utf-8")
        if text.startswith(UNFILLED):
            return dict(tomllib.loads(text)["kiosk"])
    except (OSError, ValueError, LookupError):
        pass
    if file.exists():
        raise CommandError(f"init: {file} is there already; remove it, or name another file", 2)
    return {}


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent, prefix=".kiosk-") as folder:
            draft = Path(folder) / file.name
            draft.write_text(text, encoding="utf-8")
            with told():
                _check(draft, file)
            with draft.open("rb") as written:
                os.fsync(written.fileno())
            if _check_free(file):
                draft.replace(file)
            else:
                # Unlike a rename, a link takes no file away that has just appeared.
                file.hardlink_to(draft)
        durable.sync_folder(file.parent)
    except OSError as error:
        raise CommandError(f"init: {file}: {error.strerror}; name another file") from None


def _check(draft: Path, file: Path) -> None:
    """Check the draft, which nobody can look at later, in the name of the file it will be."""
    try:
        load(draft, {})
    except ConfigError as error:
        raise ConfigError(str(error).replace(str(draft), str(file)), error.code) from None


def _text(answers: Answers, key_file: Path, data_dir: str = "") -> str:
    lines = [
        "# Written by kiosk init. All settings: resources/kiosk.example.toml. No secrets here.",
        "[kiosk]",
        f"id = {_quoted(answers.id)}",
        f"store = {_quoted(answers.store)}",
    ]
    if data_dir:
        lines.append(f"data_dir = {_quoted(data_dir)}")
    if answers.pusher_key:
        lines += ["", "[pusher]", f"key = {_quoted(answers.pusher_key)}"]
        lines.append(f"cluster = {_quoted(answers.cluster)}")
    if answers.login_url:
        lines += ["", "[salesforce]", f"login_url = {_quoted(answers.login_url)}"]
        lines.append(f"client_id = {_quoted(answers.client_id)}")
        lines.append(f"username = {_quoted(answers.username)}")
        lines.append(f"private_key_file = {_quoted(str(key_file))}")
    if answers.hub_url:
        lines += ["", "[hub]", f"url = {_quoted(answers.hub_url)}"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A basic string of TOML, whose escapes are JSON's."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
