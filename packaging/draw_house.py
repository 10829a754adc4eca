"""Draws docs/house.svg from the imports: which room stands where, and which layer uses which.

Run by `make house`; a test fails while the picture is not what the code says.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "house.svg"
SUBJECTS = ("feed", "wall", "form", "delivery", "counter", "devices", "fleet", "narration")
# From the roof to the cellar; what stands in one row never imports its neighbours, but for a
# service from a service and a page from a page.
LAYERS = (
    ("entrance", ("cli", "demo", "checks", "bundle", "commands", "sandbox", "helpers")),
    ("start", ("plain_run", "run", "app")),
    ("wiring", ("wiring", "hub")),
    ("ui", ()),
    ("services", ()),
    ("edges", ("pusher", "salesforce", "link", "store", "hardware", "web", "apart")),
    ("settings", ("settings", "environment", "resources", "log")),
    ("core", ()),
)
GRID = ("ui", "services", "core")
SHARED = {"ui": "screen", "services": "threads", "core": ""}

_LEFT, _TOP, _COLUMN, _ROW, _ROOM = 120, 56, 150, 96, 70
_WIDTH = _LEFT + _COLUMN * (len(SUBJECTS) + 1) + 8
_LETTERS = 26  # of "uses …" in a line
_STYLE = """
text { font-family: Inter, Helvetica, Arial, sans-serif; fill: #1b2430; }
.layer { font-size: 15px; font-weight: 600; }
.subject { font-size: 14px; font-weight: 600; fill: #3d6fa5; text-anchor: middle; }
.band { fill: #f5f8fb; }
.room { fill: #ffffff; stroke: #9fb2c6; }
.name { font-size: 13px; font-weight: 600; text-anchor: middle; }
.small { font-size: 11px; fill: #5a6675; text-anchor: middle; }
"""


@dataclass(frozen=True, slots=True)
class Room:
    """One part of kiosk/ as it is drawn, and what it imports."""

    name: str
    uses: frozenset[str]

    def words(self) -> str:
        """The layers below that it imports; of its own layer the subjects."""
        layer = layer_of(self.name)
        own = {part.partition(".")[2] or part for part in self.uses if layer_of(part) == layer}
        used = {layer_of(part) for part in self.uses} - {layer}
        row = next(parts for name, parts in LAYERS if name == layer)
        beside = [name for name in (*row, *SUBJECTS, SHARED.get(layer, "")) if name in own]
        below = [name for name, _ in LAYERS if name in used]
        return ", ".join((*below, *beside)) or "nothing of ours"


def part_of(module: tuple[str, ...]) -> str:
    """The room of a module: layer and subject in the grid, the first name elsewhere."""
    if module[0] not in GRID:
        return module[0]
    subject = module[1] if len(module) > 1 and module[1] in SUBJECTS else SHARED[module[0]]
    return f"{module[0]}.{subject}" if subject else module[0]


def layer_of(part: str) -> str:
    first = part.split(".", maxsplit=1)[0]
    return next(layer for layer, parts in LAYERS if first == layer or first in parts)


def modules() -> Iterator[tuple[str, set[str]]]:
    """Each module's room, and the rooms that it imports."""
    for file in sorted((ROOT / "kiosk").rglob("*.py")):
        names = file.relative_to(ROOT / "kiosk").with_suffix("").parts
        if names[-1].startswith("__"):
            continue
        imported = {
            part_of(tuple(node.module.split(".")[1:]))
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kiosk.")
        }
        yield part_of(names), imported


def rooms() -> Mapping[str, Room]:
    """Every room by its name."""
    uses: dict[str, set[str]] = defaultdict(set)
    for part, imported in modules():
        uses[part] |= imported - {part, ""}
    return {part: Room(part, frozenset(used)) for part, used in uses.items()}


def draw() -> str:
    """The picture as SVG text."""
    found = rooms()
    height = _TOP + _ROW * len(LAYERS)
    body = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img">',
        "<title>The house: layers from top to bottom, subjects from left to right</title>",
        f"<style>{_STYLE}</style>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
    ]
    for row, (layer, parts) in enumerate(LAYERS):
        y = _TOP + _ROW * row
        body.append(f'<text class="layer" x="12" y="{y + _ROOM // 2 + 5}">{layer}</text>')
        body += _row(y, parts, found) if parts else _grid(y, layer, found)
    for column, subject in enumerate((*SUBJECTS, "shared")):
        x = _LEFT + _COLUMN * column + _COLUMN // 2
        body.append(f'<text class="subject" x="{x}" y="{_TOP - 20}">{subject}</text>')
    return "\n".join([*body, "</svg>", ""])


def _row(y: int, parts: tuple[str, ...], found: Mapping[str, Room]) -> Iterator[str]:
    width = (_COLUMN * (len(SUBJECTS) + 1)) // max(len(parts), 4)
    for place, part in enumerate(parts):
        yield from _room(_LEFT + width * place, y, width - 10, found[part])


def _grid(y: int, layer: str, found: Mapping[str, Room]) -> Iterator[str]:
    yield f'<rect class="band" x="0" y="{y - 10}" width="{_WIDTH}" height="{_ROOM + 20}"/>'
    yield f'<text class="layer" x="12" y="{y + _ROOM // 2 + 5}">{layer}</text>'
    for column, subject in enumerate((*SUBJECTS, SHARED[layer])):
        room = found.get(f"{layer}.{subject}" if subject else layer)
        if room:
            yield from _room(_LEFT + _COLUMN * column, y, _COLUMN - 10, room)


def _room(x: int, y: int, width: int, room: Room) -> Iterator[str]:
    middle = x + width // 2
    yield f'<rect class="room" x="{x}" y="{y}" width="{width}" height="{_ROOM}" rx="6"/>'
    yield f'<text class="name" x="{middle}" y="{y + 20}">{room.name}</text>'
    for line, words in enumerate(wrap(f"uses {room.words()}", _LETTERS * width // _COLUMN)[:3]):
        yield f'<text class="small" x="{middle}" y="{y + 38 + 13 * line}">{words}</text>'


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
