"""`kiosk check`: runs the checks that apply and prints them as text or as one JSON object.

JSON keys: `ok` (bool), `lines` (list of `check`, `verdict` ok/warn/fail, `found`, `remedy`,
`reason`, a key of the catalogue of faults, `helper`).
"""

from __future__ import annotations

import asyncio
import os
import shutil
import textwrap
from dataclasses import asdict
from pathlib import Path
from typing import assert_never

from kiosk.checks.apart import check_apart
from kiosk.checks.audio import check_audio
from kiosk.checks.brand import check_brand
from kiosk.checks.consent import check_consent
from kiosk.checks.devices import check_devices
from kiosk.checks.disk import check_data_folder
from kiosk.checks.display import check_display
from kiosk.checks.greeting import check_greeting
from kiosk.checks.keyboard import check_keyboard
from kiosk.checks.letters import check_letters
from kiosk.checks.line import Line
from kiosk.checks.machine import SECRETS, check_client_secret, check_contrast, check_secret
from kiosk.checks.metrics import check_metrics
from kiosk.checks.outside import check_outside
from kiosk.checks.own_texts import check_own_texts
from kiosk.checks.session import check_locale, check_saver
from kiosk.checks.store import store_if_there
from kiosk.checks.till_codes import check_till_codes
from kiosk.commands.answers import answered, complain, say, say_json
from kiosk.core.counter.health import Level
from kiosk.core.text import for_log
from kiosk.services.threads.patient_loop import PatientLoop
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.rules import ConfigError
from kiosk.settings.sections.links import SalesforceSection
from kiosk.store.device import DeviceStore
from kiosk.store.faults import StoreError
from kiosk.store.secrets import SecretError
from kiosk.web.trust import TrustError, trust
from kiosk.wiring.enrolled_start import as_known_at_hub
from kiosk.wiring.ordered_settings import in_force

_COLUMNS, _FEWEST_COLUMNS = 80, 40


def run_check(config: Path | None, *, as_json: bool) -> int:
    """Run the checks and return the exit code: 2 for a wrong configuration, 1 if a check failed."""
    return answered(lambda: _checked(config, as_json=as_json))


def _checked(config: Path | None, *, as_json: bool) -> int:
    try:
        settings = in_force(_known_at_hub(load(config, os.environ))).settings
        trust(settings.network.ca_file)
    except (ConfigError, TrustError) as error:
        code = error.code if isinstance(error, ConfigError) else 2
        if as_json:
            remedy = "correct this key" if code == 2 else "set this up on the computer"
            _print([Line("configuration", Level.FAIL, str(error), remedy)], True)
        else:
            complain(str(error))
        return code
    lines = _here(settings)
    can_log_in = all(line.check != SECRETS or line.verdict is not Level.FAIL for line in lines)
    with asyncio.Runner(loop_factory=PatientLoop) as runner:
        lines += runner.run(check_outside(settings, can_log_in=can_log_in))
    lines += check_devices(settings)
    lines += check_audio(settings)
    lines += [check_saver(os.environ), check_keyboard(os.environ)]
    lines += check_letters(settings, os.environ)
    lines += check_till_codes(settings)
    lines += check_brand(settings.brand, os.environ)
    lines.append(check_display(settings))
    _print(lines, as_json)
    return 1 if any(line.verdict is Level.FAIL for line in lines) else 0


def _known_at_hub(settings: Settings) -> Settings:
    """As the kiosk is enrolled. Whatever keeps the store shut is told by the check of the hub."""
    if settings.hub is None:
        return settings
    try:
        with store_if_there(settings) as connection:
            return as_known_at_hub(settings, DeviceStore(connection)) if connection else settings
    except (StoreError, SecretError):
        return settings


def _here(settings: Settings) -> list[Line]:
    """What is on this computer."""
    lines = [
        Line("configuration", Level.OK, "every key is known and valid"),
        check_locale(),
        check_data_folder(settings),
        check_apart(),
        *check_contrast(settings.brand),
        check_consent(settings),
        check_greeting(settings),
        *check_own_texts(settings),
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
    """Print within the terminal, at most 80 columns; a longer path or address stays whole."""
    there = shutil.get_terminal_size((_COLUMNS, 0)).columns
    lines = textwrap.wrap(
        for_log(text),
        min(max(there, _FEWEST_COLUMNS), _COLUMNS),
        initial_indent=begin,
        subsequent_indent=" " * len(begin),
        break_long_words=False,
        break_on_hyphens=False,
    )
    for line in lines:
        say(line)
