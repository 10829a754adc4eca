"""A private Python environment, as `python -m venv` makes it, for a place where it is not yet."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kioskdeb.target import Target

_PROGRAM = """\
#!{python}
import sys

from {module} import {function}

sys.exit({function}())
"""


def make_environment(folder: Path, place: str, target: Target, commands: Mapping[str, str]) -> Path:
    """Make it in `folder`, to be used at `place`; return its site-packages.

    Debian's own Python runs it, and it sees nothing of Debian's modules.
    """
    programs = folder / "bin"
    programs.mkdir(parents=True)
    (programs / "python3").symlink_to(f"/usr/bin/python{target.python}")
    for name, entry in commands.items():
        module, _, function = entry.partition(":")
        text = _PROGRAM.format(python=f"{place}/bin/python3", module=module, function=function)
        (programs / name).write_text(text, encoding="utf-8")
        (programs / name).chmod(0o755)
    (folder / "pyvenv.cfg").write_text(
        "home = /usr/bin\n"
        "include-system-site-packages = false\n"
        f"version = {target.python}\n"
        f"executable = /usr/bin/python{target.python}\n",
        encoding="utf-8",
    )
    site_packages = folder / "lib" / f"python{target.python}" / "site-packages"
    site_packages.mkdir(parents=True)
    return site_packages
