"""What `kiosk status` tells of the settings that the org has ordered."""

from __future__ import annotations

from typing import Any

from kiosk.settings.ordered import differing
from kiosk.wiring.ordered_settings import InForce


def ordered_status(found: InForce) -> dict[str, Any]:
    """JSON keys: `serial` of the settings in force, or null where the file's count.

    `on_trial` is the serial of those that have still to prove themselves, or null; `undone` has the
    `serial` and `why` of the last that do not count, or is null; `differs` has for each setting in
    the place of the file's, as "section.key", its value in the `file` and `now`.
    """
    ordered = found.ordered
    order, trial, undone = ordered.in_force, ordered.trial, ordered.undone
    differs = differing(found.written, order.settings) if order else {}
    return {
        "serial": order.serial if order else None,
        "on_trial": trial.serial if trial else None,
        "undone": {"serial": undone.serial, "why": undone.why} if undone else None,
        "differs": {name: {"file": file, "now": now} for name, (file, now) in differs.items()},
    }


def ordered_in_words(status: dict[str, Any]) -> list[str]:
    """One line for each thing that is worth one."""
    serial, trial, undone = status["serial"], status["on_trial"], status["undone"]
    lines = []
    if serial is not None:
        names = ", ".join(status["differs"]) or "nothing"
        lines.append(f"settings  order {serial} of Salesforce is in force; it changes {names}")
    if trial is not None:
        when = "have to prove themselves" if trial == serial else "count from the next start on"
        lines.append(f"settings  those of order {trial} {when}")
    if undone and undone["serial"] >= max(serial or 0, trial or 0):
        lines.append(f"settings  those of order {undone['serial']} do not count: {undone['why']}")
    return lines
