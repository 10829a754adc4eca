"""`kiosk check`: runs the checks that apply and prints them as text or as one JSON object.

JSON keys: `ok` (bool), `lines` (list of `check`, `verdict` ok/warn/fail, `found`, `remedy`,
`reason`, a key of the catalogue of faults, `helper`).
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import assert_never

from kiosk.checks.consent import check_consent
from kiosk.checks.devices import check_devices
from kiosk.checks.display import check_display
from kiosk.checks.greeting import check_greeting
from kiosk.checks.line import Line
from kiosk.checks.machine import (
    check_client_secret,
    check_clock,
    check_contrast,
    check_data_folder,
    check_secret,
)
from kiosk.checks.network import check_feed, check_salesforce
from kiosk.commands.answers import say
from kiosk.core.counter.health import Level
from kiosk.salesforce.client import SalesforceClient
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.patient_loop import PatientLoop
from kiosk.services.trust import TrustError, trust
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.rules import ConfigError
from kiosk.settings.sections.links import SalesforceSection
from kiosk.wiring.clock import clock_limits
from kiosk.wiring.edges import authorize_of, snapshots_of
from kiosk.wiring.login_secret import credentials_of
from kiosk.wiring.network import network_of


def run_check(config: Path | None, *, as_json: bool) -> int:
    """Run the checks and return the exit code: 2 for a wrong configuration, 1 if a check failed."""
    try:
        settings = load(config, os.environ)
        trust(settings.network.ca_file)
    except (ConfigError, TrustError) as error:
        if as_json:
            _print([Line("configuration", Level.FAIL, str(error), "correct this key")], True)
        else:
            print(f"kiosk: {error}", file=sys.stderr)  # noqa: T201  the command's answer
        return 2
    with asyncio.Runner(loop_factory=PatientLoop) as runner:
        lines = runner.run(_all(settings))
    lines += check_devices(settings)
    lines.append(check_display(settings))
    _print(lines, as_json)
    return 1 if any(line.verdict is Level.FAIL for line in lines) else 0


async def _all(settings: Settings) -> list[Line]:
    lines = [
        Line("configuration", Level.OK, "every key is known and valid"),
        check_data_folder(settings.kiosk.data_path),
        *check_contrast(settings.brand),
        check_consent(settings),
        check_greeting(settings),
    ]
    if settings.salesforce:
        lines.append(_login_secret(settings.salesforce))
    if any(line.verdict is Level.FAIL for line in lines):
        return lines
    clock = Clock(clock_limits(settings, None), lambda: None)
    return [*lines, *await _outside(settings, clock), check_clock(clock)]


def _login_secret(section: SalesforceSection) -> Line:
    match section.flow:
        case "jwt":
            return check_secret(os.environ, section.private_key_file)
        case "client_credentials":
            return check_client_secret(os.environ)
        case _:
            assert_never(section.flow)


async def _outside(settings: Settings, clock: Clock) -> list[Line]:
    network = network_of(settings.network, os.environ)
    credentials = credentials_of(settings, os.environ)
    salesforce = SalesforceClient(credentials, network, clock.learn) if credentials else None
    lines = []
    try:
        if salesforce and settings.salesforce:
            take = snapshots_of(settings.salesforce, salesforce, settings.kiosk.store)
            lines.append(await check_salesforce(take))
        if settings.pusher:
            authorize = authorize_of(settings, os.environ, network, salesforce)
            lines.append(await check_feed(settings.pusher, network, authorize, clock))
    finally:
        if salesforce:
            await salesforce.aclose()
    return lines


def _print(lines: list[Line], as_json: bool) -> None:
    if as_json:
        ok = all(line.verdict is not Level.FAIL for line in lines)
        print(json.dumps({"ok": ok, "lines": [asdict(line) for line in lines]}))  # noqa: T201
        return
    for line in lines:
        say(f"{line.verdict:4}  {line.check}: {line.found}")
        if line.remedy:
            say(f"      → {line.remedy}")
