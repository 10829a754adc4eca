"""Where the files that designers, translators and admins hand in are found."""

from __future__ import annotations

from pathlib import Path


def resources_folder() -> Path:
    """In a checkout beside the package, in a wheel inside it."""
    checkout = Path(__file__).parent.parent / "resources"
    return checkout if checkout.exists() else Path(__file__).parent / "_resources"
