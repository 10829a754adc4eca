"""Locates the files provided by designers, translators and administrators."""

from __future__ import annotations

from pathlib import Path


def resources_folder() -> Path:
    """The resources folder: beside the package in a checkout, inside it in a wheel."""
    installed = Path(__file__).parent / "_resources"
    # Beside an installed package, a folder of that name would be somebody else's.
    return installed if installed.exists() else Path(__file__).parent.parent / "resources"
