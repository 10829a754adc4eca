"""A correction of one lead, from an editor or as JSON: what people typed is no argument.

Arguments of a command are in the shell's history and visible to every user of the machine.
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.commands.session import CommandError
from kiosk.core.form.correction import LEAD_CORRECTION

_EDITORS = ("VISUAL", "EDITOR")
_EDITOR = "vi"
_Fields = dict[str, str | bool | None]


@dataclass(frozen=True, slots=True)
class ShellCorrection:
    """Where a correction comes from: `edit` opens an editor, `source` is a JSON file or "-"."""

    edit: bool = False
    source: str | None = None

    @property
    def is_wanted(self) -> bool:
        return self.edit or self.source is not None

    def changes(self, body: bytes) -> Mapping[str, str]:
        """The new value of each field that changes; an empty one takes the field away.

        Raises:
            CommandError: it cannot be read, or changes nothing.
        """
        before = msgspec.json.decode(body, type=dict[str, object])
        open_ones = {
            name: value for name, value in before.items() if name not in LEAD_CORRECTION.fixed
        }
        if self.source is not None:
            after = _fields(_read(self.source))
        else:
            edited = _fields(_edited(json.dumps(open_ones, indent=2, ensure_ascii=False)))
            after = {**dict.fromkeys(open_ones), **edited}
        changed = {name: _text(value) for name, value in after.items() if value != before.get(name)}
        if not changed:
            raise CommandError(
                "leads retry: nothing was changed; without --edit it is sent as it is"
            )
        return changed


def _read(source: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as error:
        raise CommandError(f"leads retry: {source}: {error.strerror}", 2) from None


def _fields(given: bytes) -> _Fields:
    try:
        return msgspec.json.decode(given, type=_Fields)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CommandError(
            f'leads retry: {error}; write the fields as JSON, like {{"Email": "…"}}', 2
        ) from None


def _edited(text: str) -> bytes:
    """The text as it is left by the editor; its file is only the owner's, and removed."""
    editor = next((os.environ[name] for name in _EDITORS if os.environ.get(name)), _EDITOR)
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        file = Path(folder) / "lead.json"
        file.write_text(text + "\n", encoding="utf-8")
        try:
            done = subprocess.run([*shlex.split(editor), str(file)], check=False)  # noqa: S603  the user's editor
            if done.returncode == 0:
                return file.read_bytes()
        except (OSError, ValueError) as error:
            raise CommandError(
                f"leads retry: {editor}: {error}; set EDITOR, or use --fields"
            ) from None
    raise CommandError(f"leads retry: {editor} ended with {done.returncode}; nothing was changed")


def _text(value: str | bool | None) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value or ""
