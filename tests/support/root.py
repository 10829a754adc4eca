"""The checkout's folder; programs of the tests are started there, with `python -m tests.…`."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
