"""Single pages of an encrypted database, which SQLCipher itself reads only after the first one.

Format: "SQLCipher Design" on zetetic.net. A page ends with its initialization vector and an HMAC
over both and the page's number; the file begins with the salt of the HMAC's key.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from typing import TYPE_CHECKING

from kiosk.core.late import LateModule

# A database that opens at once needs none of it.
if TYPE_CHECKING:
    from cryptography.hazmat.primitives import ciphers
    from cryptography.hazmat.primitives.ciphers import algorithms, modes
else:
    ciphers = LateModule("cryptography.hazmat.primitives.ciphers")
    algorithms = LateModule("cryptography.hazmat.primitives.ciphers.algorithms")
    modes = LateModule("cryptography.hazmat.primitives.ciphers.modes")

PAGE = 4096
SALT = 16
_IV, _MAC = 16, 64
RESERVED = _IV + _MAC
_HMAC_SALT_MASK = 0x3A
_HMAC_KEY_ROUNDS = 2


class CipherPages:
    """The pages of a file's content under a key; page numbers begin with 1."""

    def __init__(self, content: bytes, key: bytes, salt: bytes) -> None:
        self._content = content
        self._key = key
        mask = bytes(byte ^ _HMAC_SALT_MASK for byte in salt)
        self._mac_key = hashlib.pbkdf2_hmac("sha512", key, mask, _HMAC_KEY_ROUNDS, len(key))
        self.count = len(content) // PAGE

    def is_whole(self, number: int) -> bool:
        """Return whether the page's HMAC is right: key and salt fit, and no bit was flipped."""
        page = self._page(number)
        return hmac.compare_digest(page[-_MAC:], self._mac(number, page[:-_MAC]))

    def decrypted(self, number: int) -> bytes:
        """The page without its reserved end; of the first page, without the salt as well."""
        page = self._page(number)
        cipher = ciphers.Cipher(algorithms.AES(self._key), modes.CBC(page[-RESERVED:-_MAC]))
        return cipher.decryptor().update(page[:-RESERVED])

    def encrypted(self, number: int, plain: bytes) -> bytes:
        """Encrypt what `decrypted` returns; of the first page, the salt is left out."""
        iv = os.urandom(_IV)
        cipher = ciphers.Cipher(algorithms.AES(self._key), modes.CBC(iv))
        page = cipher.encryptor().update(plain) + iv
        return page + self._mac(number, page)

    def _page(self, number: int) -> bytes:
        page = self._content[(number - 1) * PAGE : number * PAGE]
        return page[SALT:] if number == 1 else page

    def _mac(self, number: int, page: bytes) -> bytes:
        return hmac.digest(self._mac_key, page + number.to_bytes(4, "little"), "sha512")
