"""Writes docs/screens/compare-*.jpg, each target beside ours: `make compare`. Look at each.

The targets are drawn pictures, `01-….png` to `20-….png` in a folder that is not part of the
repository. The phone's pages need Chromium; without it they are left as they are.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from kiosk.ui.screen.runtime import prepare_environment
from kiosk.ui.screen.window import make_application
from tests.gallery.papers import receipt, shelf_sheet, side_by_side, write_papers
from tests.gallery.phone_pages import taken, write_pages
from tests.gallery.screens import FOLDER, in_pixels, save_small, take
from tests.gallery.target_scenes import Scene, scenes
from tests.hub_demo.phone import chromium

# A sheet's pictures have this height, and a sheet about this width at most, in px.
_HEIGHT, _WIDEST = 1200, 2500
_GAP, _AROUND = 12, "#777777"
_MOST_BYTES = 170_000
_A5_AT_150_DPI = 1240

Ours = Callable[[], list[Image.Image]]


def _of_scene(scene: Scene) -> Ours:
    return lambda: [in_pixels(take(shot)) for shot in scene.shots]


def _sheets() -> Iterator[tuple[str, Ours]]:
    """The name of each sheet, which begins as its target's does, and what takes ours."""
    for scene in scenes():
        yield scene.sheet, _of_scene(scene)
    yield "18-shelf-sheet", lambda: [shelf_sheet(_A5_AT_150_DPI)]
    yield "19-receipt", lambda: [receipt()]
    if program := chromium():
        pages = taken(program)
        yield "16-phone-offer", lambda: [pages["offer"]]
        yield "17-phone-voucher", lambda: [pages["voucher"]]


def _beside(target: Image.Image, ours: list[Image.Image]) -> Image.Image:
    pictures = [target, *(one.convert("RGB") for one in ours)]
    height = min(_HEIGHT, target.height)
    share = height / target.height
    first = target.resize((round(target.width * share), height), Image.Resampling.LANCZOS)
    row = side_by_side([first, *pictures[1:]], _AROUND, _GAP)
    row.thumbnail((_WIDEST, _HEIGHT + 2 * _GAP), Image.Resampling.LANCZOS)
    return row


def _target(folder: Path, sheet: str) -> Path:
    """The picture of that number. Exits where there is none."""
    found = sorted(folder.glob(f"{sheet.partition('-')[0]}-*.png"))
    if not found:
        sys.exit(f"compare: {folder} has no picture {sheet.partition('-')[0]}-….png")
    return found[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="numbers like 01; all, if none is given")
    parser.add_argument("--targets", type=Path, required=True, help="folder of the targets")
    parser.add_argument("--folder", type=Path, default=FOLDER)
    args = parser.parse_args()
    prepare_environment(offscreen=True)
    application = make_application()
    args.folder.mkdir(parents=True, exist_ok=True)
    for sheet, ours in _sheets():
        if args.names and sheet.partition("-")[0] not in args.names:
            continue
        with Image.open(_target(args.targets, sheet)) as drawn:
            picture = _beside(drawn.convert("RGB"), ours())
        save_small(picture, args.folder / f"compare-{sheet}.jpg", _MOST_BYTES)
        print(f"compare-{sheet}.jpg", flush=True)
    if not args.names:
        write_papers(args.folder)
        if program := chromium():
            write_pages(program, args.folder)
    del application


if __name__ == "__main__":
    main()
