"""kiosk(1), from the command line's own words."""

from __future__ import annotations

from datetime import UTC, datetime

from typer.core import TyperArgument, TyperGroup, TyperOption

_AFTER = """\
.SH EXIT STATUS
0: good. 1: the thing asked for failed. 2: wrong usage or settings. 3: staff ended the kiosk.
.SH FILES
.TP
.I /etc/offer-kiosk/kiosk.toml
the settings; every one is in
.I /usr/share/doc/offer-kiosk/examples/kiosk.example.toml
.TP
.I /var/lib/offer-kiosk/data
offers, leads, their key, pictures and logs
.SH SEE ALSO
.BR systemctl (1);
.I /usr/share/doc/offer-kiosk/operations.md
"""


def man_page(command: TyperGroup, version: str, epoch: int) -> str:
    """The page in roff; `epoch` (s) is its day."""
    day = datetime.fromtimestamp(epoch, UTC).date()
    lines = [
        f'.TH KIOSK 1 "{day}" "offer-kiosk {version}" "Offer kiosk"',
        ".SH NAME",
        r"kiosk \- offers on a shop's screen, live from Salesforce",
        ".SH SYNOPSIS",
        ".B kiosk",
        ".I COMMAND",
        r"[\fIOPTIONS\fR]",
        ".SH DESCRIPTION",
        _escaped(command.help or ""),
        ".PP",
        "Root runs each command as the user",
        ".BR kiosk ,",
        "whose the data is;",
        ".B kiosk init",
        "alone writes below",
        ".I /etc",
        "and stays root.",
        ".SH COMMANDS",
        *_commands(command, ()),
    ]
    return "\n".join(lines) + "\n" + _AFTER


def _commands(group: TyperGroup, path: tuple[str, ...]) -> list[str]:
    lines = []
    for name in sorted(group.commands):
        command, here = group.commands[name], (*path, name)
        if isinstance(command, TyperGroup):
            lines += _commands(command, here)
            continue
        given = [one for one in command.params if isinstance(one, TyperArgument)]
        metavars = (str(one.name).upper() for one in given)
        lines += [f".SS {_escaped(' '.join((*here, *metavars)))}", _escaped(command.help or "")]
        lines += (_item(str(one.name).upper(), one.help) for one in given if one.help)
        lines += (
            _item(", ".join(one.opts), one.help)
            for one in command.params
            if isinstance(one, TyperOption) and not one.hidden
        )
    return lines


def _item(name: str, help_: str | None) -> str:
    return f".TP\n\\fB{_escaped(name)}\\fR\n{_escaped(help_ or '')}"


def _escaped(text: str) -> str:
    r"""Text that roff takes as it stands: no hyphen breaks, no line begins a request."""
    joined = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{joined}" if joined.startswith((".", "'")) else joined
