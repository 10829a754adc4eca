"""OpenSSL's codes for a server certificate that is out of date, as in `verify_code`.

Source: openssl/x509_vfy.h; Python's `ssl` has no names for them.
"""

from __future__ import annotations

from typing import Final

NOT_YET_VALID: Final = 9  # X509_V_ERR_CERT_NOT_YET_VALID
HAS_EXPIRED: Final = 10  # X509_V_ERR_CERT_HAS_EXPIRED
