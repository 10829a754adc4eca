"""Switching the panel with the tools of X and Wayland; the tools are stand-ins on the PATH."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from kiosk.hardware import panel_power
from kiosk.hardware.panel_power import WAYLAND_TOOLS, X_TOOLS, PanelPower, PanelPowerError

BOTH = ("HDMI-A-1", "DP-2")


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """Makes a tool that notes how it was called; nothing else is on the PATH."""
    monkeypatch.setenv("PATH", str(tmp_path))
    calls = tmp_path / "calls"
    calls.touch()

    def make(name: str, then: str = ":") -> None:
        tool = Path(tmp_path / name)
        tool.write_text(f'#!/bin/sh\necho "{name} $*" >>{calls}\n{then}\n', encoding="utf-8")
        tool.chmod(tool.stat().st_mode | stat.S_IXUSR)

    make.calls = lambda: calls.read_text(encoding="utf-8").splitlines()
    return make


def test_x_switches_all_outputs_at_once(tools):
    tools("xset")
    power = PanelPower(X_TOOLS)
    power.switch(BOTH, on=False)
    power.switch(BOTH, on=True)
    assert tools.calls() == ["xset dpms force off", "xset dpms force on"]


def test_wayland_switches_each_output_by_the_first_tool_that_can(tools):
    tools("wlr-randr")
    power = PanelPower(WAYLAND_TOOLS)
    power.switch(BOTH, on=False)
    tools("wlopm", "echo 'no protocol' >&2; exit 1")
    power.switch(BOTH[:1], on=True)
    tools("wlopm")
    power.switch(BOTH[:1], on=True)
    assert tools.calls() == [
        *("wlr-randr --output HDMI-A-1 --off", "wlr-randr --output DP-2 --off"),
        *("wlopm --on HDMI-A-1", "wlr-randr --output HDMI-A-1 --on", "wlopm --on HDMI-A-1"),
    ]


@pytest.mark.parametrize(
    ("name", "then", "words"),
    [
        ("", "", r"no xset \(apt install x11-xserver-utils\)"),
        ("xset", "exit 1", "xset: failed"),
        # As a real one says it: in words, with exit code 0.
        ("xset", "echo 'server does not have extension' >&2; echo usage >&2", "server does not"),
        ("xset", "printf '\\377' >&2; exit 1", "xset: "),
        ("xset", "exec sleep 60", "xset does not answer"),
    ],
)
def test_a_tool_that_cannot_is_told_of_in_one_line(tools, monkeypatch, name, then, words):
    if name:
        tools(name, then.replace("sleep", "/bin/sleep"))
    monkeypatch.setattr(panel_power, "_TOOL_S", 0.5)
    with pytest.raises(PanelPowerError, match=words) as told:
        PanelPower(X_TOOLS).switch(BOTH, on=False)
    assert "\n" not in str(told.value)
