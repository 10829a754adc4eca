"""TLS trust: the system's certificate store plus the network owner's own authority."""

from __future__ import annotations

import ssl


class TrustError(Exception):
    """The certificate file cannot be used; the message is one line with the remedy."""


def trust(ca_file: str, setting: str = "[network] ca_file") -> ssl.SSLContext:
    """Create the TLS context.

    `ca_file` holds PEM certificates to trust in addition to the system's; empty for none. `setting`
    is what the error names.

    Raises:
        TrustError: the file cannot be used.
    """
    context = ssl.create_default_context()
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as error:
            raise TrustError(
                f"{setting}: {ca_file} holds no certificates in PEM ({error.strerror})"
            ) from None
    return context
