"""A kiosk installed without the extra "sandbox", as in a shop."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

# None in sys.modules is Python's own way to say that there is no such module.
WITHOUT = "import sys; sys.modules.update(dict.fromkeys({missing!r}))\n"


def run_without(missing, *arguments, folder):
    program = WITHOUT.format(missing=missing) + "from kiosk.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )


@pytest.mark.parametrize("command", ["demo", "sandbox"])
@pytest.mark.parametrize(
    ("missing", "named"),
    [
        (("starlette", "uvicorn"), "starlette and uvicorn not installed"),
        (("uvicorn",), "uvicorn not installed"),
    ],
)
def test_what_needs_the_sandbox_says_in_one_line_what_to_install(tmp_path, command, missing, named):
    done = run_without(missing, command, folder=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"kiosk: {command}: {named}; ")
    assert "pip install '.[sandbox]'" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_the_kiosk_itself_needs_no_sandbox(tmp_path):
    """The doctor builds every part that a running kiosk has."""
    config = tmp_path / "kiosk.toml"
    config.write_text(
        f'[kiosk]\nid = "K-1"\nstore = "S-1"\ndata_dir = "{tmp_path}/data"\n', encoding="utf-8"
    )
    missing = ("starlette", "uvicorn")
    done = run_without(missing, "check", "--config", str(config), "--json", folder=tmp_path)
    assert json.loads(done.stdout), done.stderr
