"""`kiosk hub enrol` and `kiosk hub leave`."""

from __future__ import annotations

import asyncio
import getpass
import os
import sys
from contextlib import closing
from pathlib import Path

from kiosk.commands.answers import answered, say
from kiosk.commands.audit import noted
from kiosk.commands.session import CommandError, CommandSession, owning, told
from kiosk.core.counter.crockford import normal
from kiosk.core.delivery.call_fault import CallFaultError
from kiosk.core.delivery.outbox import UNSENT
from kiosk.core.fleet.enrolment import Invitation, read_enrolment_code, read_invitation
from kiosk.core.fleet.key_pair import fingerprint, key_id
from kiosk.core.fleet.worker_keys import WorkerKey, WorkerKeys, rooted_at
from kiosk.link.enrolment import CodeEndedError, Enrolling, UnansweredCodeError
from kiosk.services.fleet.enrolling import enrol_at
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.addresses import is_safe_address
from kiosk.settings.model import Settings
from kiosk.store.device import DeviceStore, EnrolledKiosk
from kiosk.store.outbox import Outbox
from kiosk.store.store_keys import StoreKeyStore
from kiosk.wiring.network import network_of


def run_hub_enrol(config: Path | None, code: str, url: str, shown: str) -> int:
    """Enrol this kiosk with a code or a QR code's text; returns the exit code.

    `shown` is the hub's fingerprint as it stands with the code; without it a person compares it.
    """

    def command() -> int:
        # Asked before the store is opened: the kiosk may want to start while a person types.
        text = code or _ask("The code: ", hidden=True)
        with owning(config) as session, told():
            invitation = _invitation(text, url, shown, session.settings)
            enrolled = asyncio.run(_enrol(session, invitation))
            noted(session, "hub_enrolled", enrolled.kiosk)
            say(f"enrolled as {enrolled.kiosk} in {enrolled.store} at {invitation.url}")
            if session.settings.hub is None:
                say(f'now write into the settings: [hub] url = "{invitation.url}"')
        return 0

    return answered(command)


def run_hub_leave(config: Path | None) -> int:
    """Forget the key at the hub, and the store's voucher keys; returns the exit code."""

    def command() -> int:
        with owning(config) as session, told():
            counts = Outbox(session.connection).counts()
            if unsent := sum(counts.get(state, 0) for state in UNSENT):
                raise CommandError(
                    f"hub leave: {unsent} rows are unsent; let the kiosk run until they are sent (a"
                    " revoked one by a new code: kiosk hub enrol), or take it out of service by:"
                    " kiosk leave --export FILE --encrypt-to KEYFILE"
                )
            DeviceStore(session.connection).leave()
            StoreKeyStore(session.connection).replace(())
            noted(session, "hub_left", session.settings.kiosk.id)
            say("this kiosk has no key at a hub any more; revoke it in Salesforce too")
        return 0

    return answered(command)


def _invitation(text: str, url: str, shown: str, settings: Settings) -> Invitation:
    """What the QR code says, or a code that was typed and what the settings say beside it."""
    found = read_invitation(text)
    if found is None:
        code = read_enrolment_code(text)
        if code is None:
            raise CommandError("hub enrol: this is no code; a character may be mistyped", 2)
        address = url or (settings.hub.url if settings.hub else "")
        if not address:
            raise CommandError("hub enrol: which hub? give its address as --url", 2)
        found = Invitation(address.rstrip("/"), code, normal(shown))
    if not is_safe_address(found.url):
        raise CommandError("hub enrol: the address must start with https:// outside loopback", 2)
    return found


async def _enrol(session: CommandSession, invitation: Invitation) -> EnrolledKiosk:
    network = network_of(session.settings.network, os.environ)
    device = DeviceStore(session.connection)
    try:
        async with Enrolling(invitation.url, network) as enrolling:
            workers = _trusted(invitation, (await enrolling.facts()).keys)
            url = invitation.url
            with closing(WorkerThread()) as disk:
                return await enrol_at(enrolling, url, invitation.code, workers, device, disk)
    except CodeEndedError:
        raise CommandError(
            "hub enrol: this code was used, has ended or was never given out; make a new one"
        ) from None
    except UnansweredCodeError:
        raise CommandError(
            "hub enrol: the hub has not answered yet; try the same code again"
        ) from None
    except CallFaultError as error:
        raise CommandError(f"hub enrol: {error}: {error.fault.sentence}") from None


def _trusted(invitation: Invitation, links: tuple[WorkerKey, ...]) -> WorkerKeys:
    """The worker's keys, if they are those that whoever made the code has seen."""
    if invitation.fingerprint:
        keys = rooted_at(invitation.fingerprint, links)
        if keys is None:
            raise CommandError(
                "hub enrol: this hub has another fingerprint than the one with the code; do not"
                " enrol, and ask whoever runs the hub"
            )
        return keys
    if not links:
        raise CommandError("hub enrol: the hub has no key yet; start its worker")
    newest = links[-1].public
    say(f"the hub's fingerprint is {fingerprint(newest)}")
    last = _ask("The same as beside the code? Type its last four characters: ")
    if normal(last) != key_id(newest)[-4:]:
        raise CommandError("hub enrol: not confirmed; nothing was sent to the hub")
    return WorkerKeys((newest,))


def _ask(question: str, *, hidden: bool = False) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    if hidden:
        return getpass.getpass(question).strip()
    print(question, end="", flush=True)  # noqa: T201  a question on the terminal
    return sys.stdin.readline().strip()
