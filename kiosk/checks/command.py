"""`kiosk check`: runs the checks that apply and prints them as text or as one JSON object.

JSON keys: `ok` (bool), `lines` (list of `check`, `verdict` ok/warn/fail, `found`, `remedy`,
`reason`, a key of the catalogue of faults, `helper`).
"""

from __future__ import annotations

import asyncio
import os
import textwrap
from dataclasses import asdict
from pathlib import Path
from typing import assert_never

from kiosk.checks.apart import check_apart
from kiosk.checks.code_address import check_code_address
from kiosk.checks.consent import check_consent
from kiosk.checks.devices import check_devices
from kiosk.checks.disk import check_data_folder
from kiosk.checks.display import check_display
from kiosk.checks.greeting import check_greeting
from kiosk.checks.keyboard import check_keyboard
from kiosk.checks.letters import check_letters
from kiosk.checks.line import Line
from kiosk.checks.machine import (
    check_client_secret,
    check_clock,
    check_contrast,
    check_secret,
)
from kiosk.checks.metrics import check_metrics
from kiosk.checks.network import check_feed, check_salesforce
from kiosk.checks.session import check_locale, check_proxy, check_saver
from kiosk.commands.answers import answered, complain, say, say_json
from kiosk.core.counter.health import Level
from kiosk.core.text import for_log
from kiosk.salesforce.client import SalesforceClient
from kiosk.salesforce.streaming.channel import CHANNELS
from kiosk.services.feed.clock import Clock
from kiosk.services.threads.loop import WorkerThread
from kiosk.services.threads.patient_loop import PatientLoop
from kiosk.services.trust import TrustError, trust
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.rules import ConfigError
from kiosk.settings.sections.links import SalesforceSection
from kiosk.web.network import Network
from kiosk.wiring.clock import clock_limits
from kiosk.wiring.edges import authorize_of, pusher_client, snapshots_of, streaming_source
from kiosk.wiring.login_secret import credentials_of
from kiosk.wiring.network import network_of

_COLUMNS = 80


def run_check(config: Path | None, *, as_json: bool) -> int:
    """Run the checks and return the exit code: 2 for a wrong configuration, 1 if a check failed."""
    return answered(lambda: _checked(config, as_json=as_json))


def _checked(config: Path | None, *, as_json: bool) -> int:
    try:
        settings = load(config, os.environ)
        trust(settings.network.ca_file)
    except (ConfigError, TrustError) as error:
        if as_json:
            _print([Line("configuration", Level.FAIL, str(error), "correct this key")], True)
        else:
            complain(str(error))
        return 2
    lines = _here(settings)
    if all(line.verdict is not Level.FAIL for line in lines):
        lines.append(check_proxy(settings.network, os.environ))
        with asyncio.Runner(loop_factory=PatientLoop) as runner:
            lines += runner.run(_outside(settings))
    lines += check_devices(settings)
    lines += [check_saver(os.environ), check_keyboard(os.environ)]
    lines += check_letters(settings, os.environ)
    lines.append(check_display(settings))
    _print(lines, as_json)
    return 1 if any(line.verdict is Level.FAIL for line in lines) else 0


def _here(settings: Settings) -> list[Line]:
    """What must be right before anything outside is asked."""
    lines = [
        Line("configuration", Level.OK, "every key is known and valid"),
        check_locale(),
        check_data_folder(settings),
        check_apart(),
        *check_contrast(settings.brand),
        check_consent(settings),
        check_greeting(settings),
        *check_metrics(settings.metrics),
    ]
    if settings.salesforce:
        lines.append(_login_secret(settings.salesforce))
    return lines


def _login_secret(section: SalesforceSection) -> Line:
    match section.flow:
        case "jwt":
            return check_secret(os.environ, section.private_key_file)
        case "client_credentials":
            return check_client_secret(os.environ)
        case _:
            assert_never(section.flow)


async def _outside(settings: Settings) -> list[Line]:
    clock = Clock(clock_limits(settings, None), lambda: None)
    network = network_of(settings.network, os.environ)
    worker = WorkerThread("secrets")
    credentials = credentials_of(settings, os.environ, None, worker)
    salesforce = SalesforceClient(credentials, network, clock.learn) if credentials else None
    lines = []
    try:
        if salesforce and settings.salesforce:
            take = snapshots_of(settings.salesforce, salesforce, settings.kiosk.store)
            lines.append(await check_salesforce(take))
        lines += await _feed(settings, network, salesforce, clock)
    finally:
        if salesforce:
            await salesforce.aclose()
        worker.close()
    return [*lines, await check_code_address(settings, network), check_clock(clock)]


async def _feed(
    settings: Settings, network: Network, salesforce: SalesforceClient | None, clock: Clock
) -> list[Line]:
    """The line of the configured feed; none where snapshots are all there is."""
    org, pusher = settings.salesforce, settings.pusher
    if settings.feed.kind == "streaming" and org and salesforce:
        streaming = streaming_source(org, salesforce, network, clock.learn, 0.0)
        return [await check_feed(streaming, CHANNELS[org.streaming])]
    if pusher:
        authorize = authorize_of(settings, os.environ, network, salesforce)
        client = pusher_client(pusher, network, authorize, clock.learn, 0.0)
        return [await check_feed(client, pusher.channel)]
    return []


def _print(lines: list[Line], as_json: bool) -> None:
    if as_json:
        ok = all(line.verdict is not Level.FAIL for line in lines)
        say_json({"ok": ok, "lines": [asdict(line) for line in lines]})
        return
    for line in lines:
        _say_wrapped(f"{line.verdict:4}  ", f"{line.check}: {line.found}")
        if line.remedy:
            _say_wrapped("      → ", line.remedy)


def _say_wrapped(begin: str, text: str) -> None:
    """Print within 80 columns; a path or an address longer than that stays whole."""
    lines = textwrap.wrap(
        for_log(text),
        _COLUMNS,
        initial_indent=begin,
        subsequent_indent=" " * len(begin),
        break_long_words=False,
        break_on_hyphens=False,
    )
    for line in lines:
        say(line)
