"""The packages as files: what dpkg reads in them, and that the same source gives the same bytes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile

import pytest

from tests.support.debian_packages import (
    Names,
    add_supply_files,
    build,
    made_texts,
    meta_tree,
    target_of,
    version_tree,
)
from tests.support.root import ROOT

pytestmark = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="needs dpkg-deb")
NAMES = Names("0.1.0", target_of(12, "amd64"))
# Ahead of any clock: dpkg-deb itself takes care of files that are younger than the release.
EPOCH = 3_000_000_000
SMALL = "-z0"


def field(package, name):
    told = subprocess.run(
        ["dpkg-deb", "--field", package, name], check=True, capture_output=True, text=True
    )
    return told.stdout.strip()


def content(package):
    """Each path with its mode, owner and day."""
    told = subprocess.run(
        ["dpkg-deb", "--contents", package], check=True, capture_output=True, text=True
    ).stdout
    lines = (line.split(maxsplit=5) for line in told.splitlines())
    return {path.partition(" -> ")[0]: (mode, owner, day) for mode, owner, _, day, _, path in lines}


@pytest.fixture(scope="module")
def meta(tmp_path_factory):
    folder = tmp_path_factory.mktemp("meta")
    package = folder / "meta.deb"
    (folder / "tree").mkdir()
    meta_tree(folder / "tree", NAMES, ROOT, made_texts("0.1.0", EPOCH), EPOCH)
    build(folder / "tree", package, compression=SMALL, epoch=EPOCH)
    return package


@pytest.fixture
def own_wheel(tmp_path):
    file = tmp_path / "offer_kiosk-0.1.0-py3-none-any.whl"
    info = "offer_kiosk-0.1.0.dist-info"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("kiosk/__init__.py", "")
        archive.writestr("kiosk/__main__.py", "def main(): ...")
        archive.writestr(f"{info}/METADATA", "Name: offer-kiosk\n")
        archive.writestr(
            f"{info}/entry_points.txt", "[console_scripts]\nkiosk = kiosk.__main__:main"
        )
    return file


def version_package(folder, wheel, umask):
    before = os.umask(umask)
    try:
        folder.mkdir()
        (folder / "tree").mkdir()
        version_tree(folder / "tree", NAMES, [wheel], folder, EPOCH)
        build(folder / "tree", folder / "version.deb", compression=SMALL, epoch=EPOCH)
    finally:
        os.umask(before)
    return folder / "version.deb"


def test_the_same_source_gives_the_same_bytes_whatever_the_umask(tmp_path, own_wheel):
    one, other = (
        version_package(tmp_path / name, own_wheel, umask)
        for name, umask in (("one", 0o022), ("other", 0o077))
    )
    assert one.read_bytes() == other.read_bytes()


def test_a_version_is_run_by_its_own_python_and_can_be_read_by_all(tmp_path, own_wheel):
    package = version_package(tmp_path / "one", own_wheel, 0o077)
    files = content(package)
    place = "./usr/lib/offer-kiosk/0.1.0"
    assert files[f"{place}/bin/kiosk"][:2] == ("-rwxr-xr-x", "root/root")
    assert files[f"{place}/lib/python3.11/site-packages/kiosk/__main__.py"][0] == "-rw-r--r--"
    assert {owner for _, owner, _ in files.values()} == {"root/root"}
    assert {day for _, _, day in files.values()} == {"2065-01-24"}
    assert field(package, "Package") == "offer-kiosk-0.1.0"
    assert field(package, "Version") == "0.1.0~deb12"
    assert "python3 (>= 3.11), python3 (<< 3.12)" in field(package, "Depends")


def test_one_does_not_come_without_the_other(meta):
    assert "offer-kiosk-0.1.0 (= 0.1.0~deb12)" in field(meta, "Depends")


def test_everything_below_etc_is_kept_as_the_admin_left_it(meta, tmp_path):
    subprocess.run(["dpkg-deb", "--control", meta, tmp_path], check=True)
    files = {path[1:] for path, (mode, *_) in content(meta).items() if mode[0] == "-"}
    conffiles = set((tmp_path / "conffiles").read_text().split())
    assert conffiles == {path for path in files if path.startswith("/etc/")}


def test_what_the_service_needs_is_in_it(meta):
    files = content(meta)
    assert {
        "./usr/bin/kiosk",
        "./usr/lib/offer-kiosk/session",
        "./usr/lib/offer-kiosk/keep-versions",
        "./usr/lib/systemd/system/offer-kiosk.service",
        "./usr/lib/systemd/system/offer-kiosk-update.path",
        "./usr/lib/systemd/system/offer-kiosk-update-when-closed.timer",
        "./usr/lib/offer-kiosk/update",
        "./etc/apt/preferences.d/offer-kiosk.pref",
        "./usr/lib/sysusers.d/offer-kiosk.conf",
        "./usr/lib/tmpfiles.d/offer-kiosk.conf",
        "./usr/lib/udev/rules.d/60-offer-kiosk.rules",
        "./usr/lib/udev/rules.d/70-offer-kiosk-devices.rules",
        "./usr/share/bash-completion/completions/kiosk",
        "./usr/share/doc/offer-kiosk/operations.md",
        "./usr/share/doc/offer-kiosk/examples/kiosk.example.toml",
        "./usr/share/man/man1/kiosk.1.gz",
    } <= set(files)


def test_the_man_page_tells_of_every_command():
    page = made_texts("0.1.0", EPOCH)["usr/share/man/man1/kiosk.1.gz"]
    commands = set(re.findall(r"^\.SS (.+)$", page, re.MULTILINE))
    assert {"run", "check", "leads export FILE", "staff set\\-pin"} <= commands
    assert {"update", "bundle PLACE", "leave", "hub enrol CODE", "hub serve"} <= commands
    assert "\\-\\-config" in page


@pytest.mark.parametrize("writes", [("sbom.cdx.json", "NOTICES.txt"), ("sbom.cdx.json",), None])
def test_the_parts_list_comes_from_who_writes_it_or_not_at_all(tmp_path, writes):
    supply = tmp_path / "packaging/supply"
    doc = tmp_path / "doc"
    doc.mkdir()
    if writes is not None:
        supply.mkdir(parents=True)
        code = "import sys, pathlib\nfolder = pathlib.Path(sys.argv[-1])\n"
        code += "".join(f"(folder / {name!r}).touch()\n" for name in writes)
        (supply / "__main__.py").write_text(code)
    if writes is not None and len(writes) == 1:
        with pytest.raises(FileNotFoundError, match="NOTICES"):
            add_supply_files(tmp_path, tmp_path, doc)
    else:
        add_supply_files(tmp_path, tmp_path, doc)
        assert {path.name for path in doc.iterdir()} == set(writes or ())
