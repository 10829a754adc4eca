"""Qt's plugins for pictures: only those of the formats that a kiosk shows.

At its first picture Qt loads all that it finds, with the libraries of PDF, TIFF and WebP: 1.6 MB.
It finds them by folder alone, so the kiosk has a folder of its own, with links.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo

log = logging.getLogger(__name__)

_PICTURES = "imageformats"
# Of offers; PNG, of codes, needs none. What a logo needs comes by its file's ending.
_ALWAYS = ".jpg"
_PLUGINS = {".jpg": "qjpeg", ".jpeg": "qjpeg", ".webp": "qwebp", ".svg": "qsvg"}


def find_few_plugins(folder: Path, logo: str) -> None:
    """Have Qt look for plugins in `folder`, which is made as it should be.

    To be called before there is an application. `logo` is the file of the shop's logo, or empty.
    Where the links cannot be made, Qt finds all as before.
    """
    theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    try:
        links = _links(theirs, Path(logo).suffix.lower())
        if _found(folder) != links:
            _make(folder, links)
    except OSError as error:
        log.info("no plugins folder of its own: %s", error)
        return
    QCoreApplication.setLibraryPaths([str(folder)])


def _links(theirs: Path, logo_kind: str) -> Mapping[Path, Path]:
    """Where each link leads, by its place in the folder. Raises OSError."""
    links = {Path(kind.name): kind for kind in theirs.iterdir() if kind.name != _PICTURES}
    names = {_PLUGINS[kind] for kind in (_ALWAYS, logo_kind) if kind in _PLUGINS}
    for name in names:
        place = Path(_PICTURES, f"lib{name}.so")
        links[place] = theirs / place
    return links


def _found(folder: Path) -> Mapping[Path, Path]:
    if not folder.is_dir():
        return {}
    inner = folder / _PICTURES
    places = [*folder.iterdir(), *(inner.iterdir() if inner.is_dir() else ())]
    # What is no link does not belong there, and leads nowhere.
    return {
        place.relative_to(folder): place.readlink() if place.is_symlink() else Path()
        for place in places
        if place != inner
    }


def _make(folder: Path, links: Mapping[Path, Path]) -> None:
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)
    (folder / _PICTURES).mkdir(parents=True)
    for place, target in links.items():
        (folder / place).symlink_to(target)
