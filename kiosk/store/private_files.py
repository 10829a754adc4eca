"""Files and folders that are their owner's alone."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class NotPrivateError(Exception):
    """The file is a link, no regular file, or others may read it; the text has the remedy."""


def read_private(file: Path, longest: int) -> bytes:
    """Read the beginning of a file that only its owner may read, and that is no link.

    What was looked at is what is read: a link that is put in its place meanwhile changes nothing.

    Raises:
        NotPrivateError: whoever made it may not be its owner, or others know what it holds.
        OSError: it cannot be read.
    """
    try:
        # O_NONBLOCK: a pipe without a writer is told, and not waited for.
        handle = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise NotPrivateError(f"{file}: is a link; name the file itself") from error
        raise
    with os.fdopen(handle, "rb") as opened:
        mode = os.fstat(handle).st_mode
        if not stat.S_ISREG(mode):
            raise NotPrivateError(f"{file}: is no regular file")
        if mode & _OTHERS:
            raise NotPrivateError(f"{file}: others may read this key; run: chmod 600 {file}")
        return opened.read(longest)


def close_folder(handle: int) -> None:
    """Take a folder's rights from others, as far as that is ours to do.

    A folder of another owner, or one like /tmp that all share, stays as it is.
    """
    with suppress(OSError):
        seen = os.fstat(handle)
        if seen.st_uid == os.geteuid() and not seen.st_mode & stat.S_ISVTX:
            os.fchmod(handle, 0o700)


def close_file(file: Path) -> None:
    """Take a file's rights from others; nothing happens where it is not there or not ours.

    The file is not opened: closing it again would release SQLite's locks on it.
    """
    with suppress(OSError):
        mode = file.lstat().st_mode
        if stat.S_ISREG(mode) and mode & _OTHERS:
            file.chmod(0o600)
