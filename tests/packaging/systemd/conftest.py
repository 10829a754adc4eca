from __future__ import annotations

import subprocess

import pytest

from tests.support.root import ROOT


@pytest.fixture(scope="session")
def installed(tmp_path_factory):
    """The root of a machine that has the service."""
    root = tmp_path_factory.mktemp("root")
    subprocess.run([ROOT / "packaging/systemd/install.sh", root], check=True)
    return root
