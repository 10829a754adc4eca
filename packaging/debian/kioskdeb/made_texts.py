"""Texts that the kiosk's command line knows best: its man page and its completion."""

from __future__ import annotations

import os
from importlib import import_module

import typer
from typer._completion_shared import get_completion_script

from kioskdeb.man_page import man_page

_COMPLETIONS = {
    "bash": "usr/share/bash-completion/completions/kiosk",
    "fish": "usr/share/fish/vendor_completions.d/kiosk.fish",
    "zsh": "usr/share/zsh/vendor-completions/_kiosk",
}


def made_texts(version: str, epoch: int) -> dict[str, str]:
    """The texts by their paths; `epoch` (s) is the man page's day. Imports the kiosk."""
    command = typer.main.get_group(import_module("kiosk.cli").main)
    texts = {"usr/share/man/man1/kiosk.1.gz": man_page(command, version, epoch)}
    for shell, place in _COMPLETIONS.items():
        script = get_completion_script(
            prog_name="kiosk", complete_var="_KIOSK_COMPLETE", shell=shell
        )
        texts[place] = script + os.linesep
    return texts
