"""Switches the panel off and on with the tools of X and of Wayland's compositors."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

_TOOL_S = 3.0


class PanelPowerError(Exception):
    """The panel could not be switched; the text is one line that says what was tried."""


@dataclass(frozen=True, slots=True)
class PowerTool:
    """A command for one state of power; `{output}` stands for an output's name.

    A command without it is run once for all outputs.
    """

    package: str
    off: tuple[str, ...]
    on: tuple[str, ...]


X_TOOLS = (
    PowerTool(
        "x11-xserver-utils", ("xset", "dpms", "force", "off"), ("xset", "dpms", "force", "on")
    ),
)
# The first leaves the outputs in place, with the second they are unplugged for the kiosk.
WAYLAND_TOOLS = (
    PowerTool("wlopm", ("wlopm", "--off", "{output}"), ("wlopm", "--on", "{output}")),
    PowerTool(
        "wlr-randr",
        ("wlr-randr", "--output", "{output}", "--off"),
        ("wlr-randr", "--output", "{output}", "--on"),
    ),
)


class PanelPower:
    """The power of all outputs. Used from one thread, which it blocks for up to some seconds."""

    def __init__(self, tools: Sequence[PowerTool]) -> None:
        """Create the switch. `tools` are tried in this order."""
        self._tools = tuple(tools)

    def switch(self, outputs: Sequence[str], *, on: bool) -> None:
        """Switch these outputs by the first tool that can.

        Raises:
            PanelPowerError: none could.
        """
        problems = []
        for tool in self._tools:
            try:
                for command in _commands(tool.on if on else tool.off, outputs):
                    _run(command)
            except PanelPowerError as error:
                problems.append(str(error))
            except FileNotFoundError:
                problems.append(f"no {tool.on[0]} (apt install {tool.package})")
            else:
                return
        raise PanelPowerError("; ".join(problems) or "there is no tool for this kind of display")


def _commands(template: tuple[str, ...], outputs: Sequence[str]) -> list[tuple[str, ...]]:
    each = [tuple(word.format(output=output) for word in template) for output in outputs]
    return list(dict.fromkeys(each))


def _run(command: tuple[str, ...]) -> None:
    try:
        done = subprocess.run(  # noqa: S603  a list, no shell; outputs are named by Qt
            command,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=_TOOL_S,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        raise PanelPowerError(f"{command[0]} does not answer") from None
    except FileNotFoundError:
        raise
    except (OSError, ValueError) as error:
        raise PanelPowerError(f"{command[0]} cannot be run: {type(error).__name__}") from error
    lines = done.stderr.strip().splitlines()
    # xset says in words alone that a server has no DPMS.
    if done.returncode != 0 or lines:
        raise PanelPowerError(f"{command[0]}: {lines[0] if lines else 'failed'}")
