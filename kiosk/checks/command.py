"""`kiosk check`: runs what applies and prints it for a person or as one JSON object.

JSON keys: `ok` (bool), `lines` (list of `check`, `verdict` ok/warn/fail, `found`, `remedy`).
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from kiosk.checks.line import Line, Verdict
from kiosk.checks.machine import check_clock, check_contrast, check_data_folder, check_secret
from kiosk.checks.network import check_pusher, check_salesforce
from kiosk.config import ConfigError, Settings, load
from kiosk.pusher.client import Endpoint
from kiosk.salesforce.auth import Credentials
from kiosk.store.secrets import private_key


def run_check(config: Path | None, *, as_json: bool) -> int:
    """The exit code: 2 for a wrong configuration, 1 when a check failed."""
    try:
        settings = load(config, os.environ)
    except ConfigError as error:
        if as_json:
            _print([Line("configuration", Verdict.FAIL, str(error), "correct this key")], True)
        else:
            print(f"kiosk: {error}", file=sys.stderr)  # noqa: T201  the command's answer
        return 2
    lines = asyncio.run(_all(settings))
    _print(lines, as_json)
    return 1 if any(line.verdict is Verdict.FAIL for line in lines) else 0


async def _all(settings: Settings) -> list[Line]:
    lines = [
        Line("configuration", Verdict.OK, "every key is known and valid"),
        check_clock(datetime.now(UTC)),
        check_data_folder(settings.kiosk.data_path),
        *check_contrast(settings.brand),
    ]
    section, pusher = settings.salesforce, settings.pusher
    if section:
        secret = check_secret(os.environ, section.private_key_file)
        lines.append(secret)
        if secret.verdict is Verdict.OK:
            key = private_key(os.environ, section.private_key_file)
            lines.append(
                await check_salesforce(
                    Credentials(section.login_url, section.client_id, section.username, key)
                )
            )
    if pusher:
        endpoint = (
            Endpoint.for_cluster(pusher.key, pusher.cluster)
            if pusher.cluster
            else Endpoint(pusher.key, pusher.host, pusher.port, pusher.tls)
        )
        lines.append(await check_pusher(endpoint))
    return lines


def _print(lines: list[Line], as_json: bool) -> None:
    if as_json:
        ok = all(line.verdict is not Verdict.FAIL for line in lines)
        print(json.dumps({"ok": ok, "lines": [asdict(line) for line in lines]}))  # noqa: T201
        return
    for line in lines:
        print(f"{line.verdict:4}  {line.check}: {line.found}")  # noqa: T201  the command's answer
        if line.remedy:
            print(f"      → {line.remedy}")  # noqa: T201  the command's answer
