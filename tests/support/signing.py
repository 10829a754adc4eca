"""Signs logins in the test's own process, by a key that the test has."""

from __future__ import annotations

from kiosk.salesforce.login_refusal import LoginError
from kiosk.salesforce.private_key import UnusableKeyError, signed, signing_key


def signed_by(pem: bytes | str):
    """What `Credentials` take to sign by this key."""

    async def sign(claims):
        try:
            text = pem if isinstance(pem, str) else pem.decode()
            return signed(signing_key(text), claims)
        except UnusableKeyError as error:
            raise LoginError("UNUSABLE_SECRET", 400) from error

    return sign
