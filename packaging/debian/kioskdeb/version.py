"""A Python version as Debian writes and orders it."""

from __future__ import annotations

import re

_BEFORE_RELEASE = re.compile(r"(?<=\d)(?=(?:a|b|rc)\d)")
_BEFORE_ALPHA = re.compile(r"\.(?=dev\d)")


def debian_version(version: str, release: int) -> str:
    """The version of a package for a release of Debian.

    A build for the next release is newer, and an alpha older than what it leads to: a tilde comes
    before the end, two of them before `~deb`.
    """
    return f"{_BEFORE_RELEASE.sub('~~', _BEFORE_ALPHA.sub('~~~', version))}~deb{release}"
