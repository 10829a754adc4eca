"""The login's helper: reads the private key, shuts itself in, and signs. Its argument: the file."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

import msgspec
from cryptography.hazmat.primitives import hashes  # noqa: F401  needed once files are closed
from cryptography.hazmat.primitives.asymmetric import padding  # noqa: F401

from kiosk.apart.lock import Limits
from kiosk.apart.serving import serve
from kiosk.salesforce.assertion import SigningAnswer, SigningRequest
from kiosk.salesforce.private_key import UnusableKeyError, signed, signing_key
from kiosk.store.secrets import SecretError, is_provided, private_key

_LIMITS = Limits(memory_bytes=600_000_000, cpu_seconds=60)
_SECRET = "salesforce_private_key"  # noqa: S105  its name


class Signer:
    """Signs with a key that was read once. `place` names where it came from."""

    def __init__(self, text: str, place: str, problem: str = "") -> None:
        self._text = text
        self._place = place
        self._problem = problem

    @classmethod
    def of(cls, environ: Mapping[str, str], file: str) -> Signer:
        """Read the key; one that cannot be read is the problem of each answer."""
        try:
            text = private_key(environ, file)
        except SecretError as error:
            return cls("", "", str(error))
        provided = is_provided(environ, _SECRET)
        return cls(text, f"secret {_SECRET}" if provided else f"private_key_file {file}")

    def answer(self, request: bytes) -> bytes:
        return msgspec.json.encode(self._answer(msgspec.json.decode(request, type=SigningRequest)))

    def _answer(self, asked: SigningRequest) -> SigningAnswer:
        if self._problem:
            return SigningAnswer(problem=self._problem)
        try:
            key = signing_key(self._text, validate=asked.validate)
            return SigningAnswer(assertion=signed(key, asked.claims) if asked.claims else "")
        except UnusableKeyError as error:
            return SigningAnswer(problem=f"[salesforce] {self._place}: {error}")


def main() -> None:
    serve(Signer.of(os.environ, sys.argv[1]).answer, _LIMITS)


if __name__ == "__main__":
    main()
