"""`kiosk bundle`: writes the support file and says what it could not have."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bundle.archive import packed, write_whole
from kiosk.bundle.parts import SupportFile
from kiosk.commands.answers import complain, say
from kiosk.core.text import for_log


def run_bundle(config: Path | None, place: Path | None, *, with_check: bool) -> int:
    """Write the support file and return the exit code; `place` "-" is the standard output.

    The file is written whenever it can be, whatever else is broken.
    """
    to_stdout = place is not None and str(place) == "-"
    if place is None:
        now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        place = Path(f"kiosk-bundle-{now}.zip")
    file = SupportFile(config, os.environ)
    file.collect(with_check=with_check)
    content = packed(file.redacted())
    try:
        write_whole(None if to_stdout else place, content)
    except FileExistsError:
        complain(f"bundle: {place} is there already; name another file")
        return 2
    except OSError as error:
        complain(
            f"bundle: {place} cannot be written ({error.strerror}); name another place, like a USB"
            " disk, or fetch it from another machine: ssh KIOSK kiosk bundle - > bundle.zip"
        )
        return 1
    for name, why in file.problems.items():
        complain(f"bundle: without {name}: {for_log(why)}")
    if not to_stdout:
        say(f"{place.resolve()} ({len(content) // 1000 + 1} kB); look into it before you send it")
    return 0
