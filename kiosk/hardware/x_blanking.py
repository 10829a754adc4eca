"""Asks the X server when it blanks the screen or switches the panel off by itself."""

from __future__ import annotations

import re
import subprocess

_TOOL_S = 3.0
_SAVER = re.compile(r"^\s*timeout:\s+(\d+)", re.MULTILINE)
_DPMS = re.compile(r"^\s*DPMS is Enabled", re.MULTILINE)
_PHASES = re.compile(r"(?:Standby|Suspend|Off):\s+(\d+)")


def x_blanking() -> str:
    """What would blank the screen, such as "the saver after 600 s"; empty if nothing would.

    Where `xset` is missing or does not answer, the text says that too.
    """
    try:
        done = subprocess.run(
            ["xset", "q"],  # noqa: S607  as found by the session
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_TOOL_S,
            check=True,
        )
    except FileNotFoundError:
        return "whether X blanks is not known (apt install x11-xserver-utils)"
    except (OSError, subprocess.SubprocessError):
        return "whether X blanks is not known (xset does not answer)"
    found = []
    saver = _SAVER.search(done.stdout)
    if saver and int(saver[1]):
        found.append(f"the saver after {saver[1]} s")
    phases = [int(seconds) for seconds in _PHASES.findall(done.stdout) if int(seconds)]
    if _DPMS.search(done.stdout) and phases:
        found.append(f"the panel's power after {min(phases)} s")
    return " and ".join(found)
