"""Tells wrong usage of the command line in one line that says where help is."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup

# The library's error of which a bad value is one kind; it has no public name of its own.
_UsageError: Any = typer.BadParameter.__base__


class OneLineGroup(TyperGroup):
    """The commands. What is mistyped costs one line on stderr, and the exit code 2."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,  # noqa: ANN401  as in the library
    ) -> Any:  # noqa: ANN401  as in the library
        """Run a command, and end the process unless `standalone_mode` is off."""
        told = (args, prog_name, complete_var, False, windows_expand_args)
        if not standalone_mode:
            return super().main(*told, **extra)
        try:
            code = super().main(*told, **extra)
        except _UsageError as error:
            # Where the help was printed itself, nothing is left to say.
            if message := error.format_message():
                command = error.ctx.command_path if error.ctx else "kiosk"
                _say(f"{message.removesuffix('.')} ({command} --help)")
            sys.exit(error.exit_code)
        except typer.Abort:
            _say("stopped")
            sys.exit(1)
        sys.exit(code or 0)


def _say(message: str) -> None:
    typer.echo(f"kiosk: {' '.join(message.split())}", err=True)
