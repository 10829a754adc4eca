"""Whose work a kiosk contains, with the licence texts: one text file for people and lawyers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution

from environment import PROJECT
from licensing import by_hand, ids_in, licence_of, standard_text, texts_of

from resources import RESOURCES, resources

_HEAD = """Notices

The offer kiosk {version} is free software under the GNU General Public License, version 3 or
later. It contains the works of others that are listed here, each with its licence. The kiosk as a
whole is conveyed under the GPL because the on-screen keyboard (Qt Virtual Keyboard) is under
GPL-3.0-only; Qt and Qt for Python are used under LGPL-3.0-only. They are unmodified.
Their source: {sources}
"""
_RULE = "=" * 96


def notices(shipped: Mapping[str, Distribution]) -> str:
    """Return the whole file. Raises SystemExit where a licence or its text is not known."""
    hand = by_hand()["package"]
    sources = "\n".join(sorted({one["source"] for one in hand.values() if "source" in one}))
    parts = [_HEAD.format(version=shipped[PROJECT].version, sources="\n" + sources)]
    standard: set[str] = {"GPL-3.0-or-later"}
    for name, package in shipped.items():
        if name == PROJECT:
            continue
        licence = licence_of(name, package)
        parts.append(_heading(f"{name} {package.version}", licence))
        parts += [f"--- {title}\n\n{text}\n" for title, text in texts_of(name, package)]
        standard.update(hand.get(name, {}).get("texts", ()))
        parts += _inside(name, standard)
    parts += _resources()
    for one in sorted(standard):
        parts.append(f"{_RULE}\nThe text of {one}\n{_RULE}\n\n{standard_text(one)}\n")
    return "\n".join(parts)


def _inside(name: str, standard: set[str]) -> Iterator[str]:
    """What a wheel has inside; the licences whose texts it does not bring go to `standard`."""
    inside = by_hand()["inside"].get(name)
    if inside is None:
        return
    yield f"--- Inside {name}\n"
    for part in inside["parts"]:
        version = f" {part['version']}" if part.get("version") else ""
        yield f"{part['name']}{version}, under {part['licence']}"
        if "copyright" in part:
            yield f"    {part['copyright']}"
        if not inside.get("told"):
            standard.update(ids_in(part["licence"]))
    yield ""


def _resources() -> Iterator[str]:
    for about in by_hand()["resource"]:
        if "text" not in about:
            continue
        files = [one.path for one in resources() if one.about is about]
        version = f" {about['version']}" if about.get("version") else ""
        yield _heading(f"{about['name']}{version}", about["licence"])
        yield "Files in resources/: " + ", ".join(files) + "\n"
        yield (RESOURCES / about["text"]).read_text(encoding="utf-8").strip() + "\n"


def _heading(name: str, licence: str) -> str:
    return f"{_RULE}\n{name}\nLicence: {licence}\n{_RULE}\n"
