"""`kiosk update`: asks the service's machine to update itself."""

from __future__ import annotations

import os

from kiosk.commands.answers import answered, say
from kiosk.commands.session import CommandError
from kiosk.store.release_folder import ReleaseFolder


def ask_for_update() -> int:
    """Ask for an update and return the exit code.

    It is fetched and put on trial by a unit of the system, which has the rights for it.
    """

    def command() -> int:
        folder = ReleaseFolder.of(os.environ)
        try:
            folder.ask_for_update()
        except OSError as error:
            raise CommandError(f"{folder.state}: {error.strerror}") from error
        say("asked for; what comes of it: journalctl -u offer-kiosk-update, then kiosk status")
        return 0

    return answered(command)
