"""Which Debian a package is for: its version's order, its wheels, and what is left out."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from itertools import pairwise

import pytest

from tests.support.debian_packages import (
    TargetError,
    debian_version,
    needed_wheels,
    pinned_for,
    target_of,
)
from tests.support.root import ROOT

LOCK = (ROOT / "packaging/requirements.lock").read_text(encoding="utf-8")
# Each is older than the next.
ORDER = [
    debian_version("0.1.0", 12),
    debian_version("0.1.0", 13),
    debian_version("0.2.0.dev3", 12),
    debian_version("0.2.0a1", 13),
    debian_version("0.2.0rc1", 12),
    debian_version("0.2.0", 12),
    debian_version("0.10.0", 12),
]


@pytest.mark.skipif(not shutil.which("dpkg"), reason="needs dpkg")
@pytest.mark.parametrize(("older", "newer"), list(pairwise(ORDER)))
def test_dpkg_orders_versions_as_python_does(older, newer):
    subprocess.run(["dpkg", "--compare-versions", older, "lt", newer], check=True)


@pytest.mark.parametrize(
    ("release", "arch", "said"),
    [(12, "arm64", "take Debian 13"), (11, "amd64", "only 12 and 13"), (13, "riscv64", "only 12")],
)
def test_where_qt_does_not_run_no_package_is_built(release, arch, said):
    with pytest.raises(TargetError, match=said):
        target_of(release, arch)


@pytest.mark.parametrize(("release", "python"), [(12, "3.11"), (13, "3.13")])
def test_only_what_the_target_needs_is_fetched_and_all_of_it_hashed(release, python):
    target = target_of(release, "amd64")
    lines = pinned_for(LOCK, target).splitlines()
    assert target.python == python
    assert all("==" in line and "--hash=sha256:" in line and ";" not in line for line in lines)
    names = {line.partition("==")[0] for line in lines}
    assert {"pyside6-essentials", "cryptography", "jeepney"} <= names
    assert "pywin32-ctypes" not in names
    # Newer Pythons have it.
    assert ("backports-tarfile" in names) == (release == 12)


def wheel(folder, name, requires=()):
    file = folder / f"{name}-1.0-py3-none-any.whl"
    told = "".join(f"Requires-Dist: {one}\n" for one in requires)
    with zipfile.ZipFile(file, "w") as archive:
        metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{told}\nThe text.\n"
        archive.writestr(f"{name}-1.0.dist-info/METADATA", metadata)
    return file


def test_the_tools_of_the_build_stay_behind(tmp_path):
    own = wheel(
        tmp_path,
        "offer_kiosk",
        (
            "Needed",
            "uvicorn; extra == 'sandbox'",
            "redis; extra == 'hub'",
            "old; python_version<'3'",
        ),
    )
    there = {
        name: wheel(tmp_path, name, requires)
        for name, requires in {
            "needed": ("dotted.name", "setuptools"),
            "dotted_name": (),
            "setuptools": (),
            "uvicorn": ("needed",),
            "redis": (),
            "hatchling": (),
        }.items()
    }
    found = needed_wheels(own, there.values(), target_of(13, "amd64"))
    assert found[0] == own
    assert {path.name.partition("-")[0] for path in found[1:]} == {
        "needed",
        "dotted_name",
        "uvicorn",
    }
