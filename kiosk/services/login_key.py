"""The login's private key, which a process apart reads and signs with; it never comes here.

Why apart: docs/decisions/0056-the-key-apart.md.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from kiosk.apart.process import HelperError, HelperProcess
from kiosk.salesforce.assertion import SigningAnswer, SigningRequest

log = logging.getLogger(__name__)

_PROGRAM = "kiosk.helpers.login_program"
_LONGEST_ANSWER = 20_000
_WITHIN_S = 15.0
# Where `kiosk.store.secrets` looks, and what the desktop's keyring needs to be found.
_PLACES = (
    *("CREDENTIALS_DIRECTORY", "KIOSK_SECRET_SALESFORCE_PRIVATE_KEY"),
    *("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"),
    *("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"),
)


class LoginKey:
    """Each question starts a process and ends it. Used by one thread at a time, except `end`.

    `ended`: `end` was called, which is why a question fails.
    """

    def __init__(self, environ: Mapping[str, str], file: str) -> None:
        """`file`: where the key is, if no other place of `environ` has it."""
        self._environ = {name: environ[name] for name in _PLACES if name in environ}
        self._file = str(Path(file).absolute()) if file else ""
        self._helper: HelperProcess | None = None
        self.ended = False
        self._told = False

    def begin(self) -> None:
        """Start the process for the next question, while there is something else to do."""
        if self._helper is None:
            self._helper = HelperProcess(_PROGRAM, (self._file,), self._environ)
        if self.ended:
            self._helper.kill()

    def problem(self, *, validate: bool = False) -> str:
        """Why the key cannot sign, with the remedy; empty if it can.

        `validate`: also check that its numbers belong together, which takes up to 0.2 s more.

        Raises:
            HelperError: nobody can say.
        """
        return self._asked(SigningRequest(validate=validate)).problem

    def sign(self, claims: Mapping[str, Any]) -> SigningAnswer:
        """Sign the claims of a JWT by RS256. Raises HelperError if nobody can."""
        answer = self._asked(SigningRequest(dict(claims)))
        if not answer.assertion and not answer.problem:
            raise HelperError("it answered nonsense")
        return answer

    def end(self) -> None:
        """End the process, whatever it is doing; afterwards nothing is signed any more."""
        self.ended = True
        if helper := self._helper:
            helper.kill()

    def close(self) -> None:
        """End the process that `begin` has started and nobody has asked."""
        if helper := self._helper:
            self._helper = None
            helper.close()

    def _asked(self, request: SigningRequest) -> SigningAnswer:
        try:
            self.begin()
            return self._answer_of(request)
        except msgspec.DecodeError as error:
            raise HelperError("it answered nonsense") from error
        finally:
            self.close()

    def _answer_of(self, request: SigningRequest) -> SigningAnswer:
        if self._helper is None:
            raise HelperError("it was ended before")
        if (why := self._helper.unlocked()) and not self._told:
            self._told = True
            log.warning("logins are signed apart, but without a filter of system calls: %s", why)
        asked = msgspec.json.encode(request)
        answer = self._helper.ask(asked, longest=_LONGEST_ANSWER, within_s=_WITHIN_S)
        return msgspec.json.decode(answer, type=SigningAnswer)
