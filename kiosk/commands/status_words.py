"""The state of a kiosk in lines for people, from what `kiosk status --json` prints."""

from __future__ import annotations

from typing import Any

from kiosk.commands.ordered_status import ordered_in_words
from kiosk.core.counter.catalogue import who_helps
from kiosk.core.delivery.outbox import RowState


def status_in_words(status: dict[str, Any]) -> list[str]:
    """Each line begins with its subject; what nobody need know is left out."""
    outbox, clock, hub = status["outbox"], status["clock"], status["hub"]
    version = status["versions"]["kiosk"]
    running = "running" if status["running"] else "not running"
    waiting = ", ".join(f"{outbox[state]} {state}" for state in RowState)
    return [
        f"kiosk     {status['kiosk']} in {status['store']}, {running}, version {version}",
        *([f"hub       {_at_hub(hub)}"] if hub["url"] else []),
        *_feed(status["feed"]),
        f"offers    {status['offers']}",
        f"outbox    {waiting}" + (f"; unsent since {outbox['oldest']}" if outbox["oldest"] else ""),
        f"clock     {clock['now']}, the server's is {_skew(clock['skew_s'])}",
        "disk      {free_mb} MB free, the database has {database_mb} MB".format(**status["disk"]),
        *_machine(status),
        *ordered_in_words(status["settings"]),
        *_troubles(status),
    ]


def _feed(feed: dict[str, Any]) -> list[str]:
    lines = [f"feed      {feed['state']}, the board was right at {feed['as_of'] or 'no time yet'}"]
    if rung := feed["ladder"]["rung"]:
        lines.append(f"          offers come by {rung}")
        lines += [
            f"          not by {b['rung']}: {b['detail']} {who_helps(b['reason'])}".rstrip()
            for b in feed["ladder"]["better"]
        ]
    if feed.get("detail"):
        lines.append(f"          {feed['detail']} {who_helps(feed['reason'])}".rstrip())
    if (latency := feed["latency"])["count"]:
        lines.append(
            "          from Salesforce to the screen today: half within {p50_ms} ms,"
            " 95 % within {p95_ms}, 99 % within {p99_ms} "
            "({count} measured, ± {within_ms} ms)".format(**latency)
        )
    return lines


def _machine(status: dict[str, Any]) -> list[str]:
    lines = []
    if status["machine"]["under_voltage"]:
        lines.append("machine   its power supply is too weak: use one made for it")
    if (runs := status["runs"])["unclean_stops"]:
        lines.append(
            f"runs      {runs['unclean_stops']} unclean stops within seven days, the last noticed"
            f" at {runs['last_unclean']['at']}: {runs['last_unclean']['cause']}"
        )
    lines += _releases(status["releases"])
    if wrong := status["staff"]["wrong_pins"]:
        lines.append(f"staff     {wrong} wrong PINs within a day; kiosk staff log says when")
    return lines


def _troubles(status: dict[str, Any]) -> list[str]:
    held_up = [
        f"held up   {c['kind']} rows since {c['since']} ({c['code']}): {c['sentence']}"
        f" {who_helps(c['reason'])}".rstrip()
        for c in status["channels"]
    ]
    lost = [
        f"lost      {loss['file']} could not be read at {loss['at']};"
        f" recover what can be by: kiosk leads import {loss['file']}"
        for loss in status["lost"]
    ]
    return held_up + lost


def _at_hub(hub: dict[str, Any]) -> str:
    if hub["device"] is None:
        return f"{hub['url']}, not enrolled; run kiosk hub enrol with a code"
    return f"{hub['url']}, as {hub['kiosk']} in {hub['store']}, device {hub['device']}"


def _releases(releases: dict[str, Any]) -> list[str]:
    lines = []
    if trial := releases["trial"]:
        shown = ", ".join(trial["signs"]) or "nothing yet"
        lines.append(
            f"updates   {releases['current']} is on trial, start {trial['starts']}, shown: {shown};"
            f" else back to {releases['previous']}"
        )
    lines += [
        f"updates   {one['version']} was left at {one['at']}: {one['why']}"
        for one in releases["refused"]
    ]
    return lines


def _skew(seconds: float | None) -> str:
    return "unknown" if seconds is None else f"{seconds:+.0f} s from it"
