"""Reads sample offers from a folder: `offers.json`, and pictures in `images/`."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import msgspec

from kiosk.core.feed.offer import MalformedOfferError
from kiosk.sandbox.org.org import DuplicateNumberError, Org

_PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Samples:
    """Sample offers. `entries` use the offer contract's keys, without id, modified and times.

    An entry's `image` is a file in `images`. Its `valid_days` means: valid until the end of that
    day, counted from today, UTC; `valid_minutes`: from now.
    """

    entries: tuple[dict[str, object], ...]
    images: Path | None

    def image_urls(self, base_url: str) -> tuple[str, ...]:
        files = sorted(self.images.iterdir()) if self.images else []
        return tuple(
            _image_url(base_url, file.name) for file in files if file.suffix.lower() in _PICTURES
        )


NO_SAMPLES = Samples((), None)


def read_samples(folder: Path) -> Samples:
    """Read a folder; without `offers.json` there are no sample offers.

    Raises:
        ValueError: `offers.json` is not a list of JSON objects.
    """
    images, listing = folder / "images", folder / "offers.json"
    text = listing.read_bytes() if listing.exists() else b"[]"
    entries = msgspec.json.decode(text, type=tuple[dict[str, object], ...])
    return Samples(entries, images if images.is_dir() else None)


def load_samples(org: Org, samples: Samples, base_url: str, now: datetime) -> None:
    """Create an offer for each entry; a malformed one is skipped and logged."""
    for entry in samples.entries:
        try:
            org.create_offer(_fields(entry, base_url, now), int(now.timestamp() * 1000))
        except (MalformedOfferError, DuplicateNumberError) as error:
            _log.warning("sample offer left out: %s", error)


def _fields(entry: dict[str, object], base_url: str, now: datetime) -> dict[str, object]:
    fields = dict(entry)
    image, days = fields.get("image"), fields.pop("valid_days", None)
    if isinstance(image, str) and image:
        fields["image"] = _image_url(base_url, image)
    if isinstance(days, int):
        fields["valid_until"] = _end_of_day(now, days)
    if isinstance(minutes := fields.pop("valid_minutes", None), int):
        fields["valid_until"] = now + timedelta(minutes=minutes)
    return fields


def _image_url(base_url: str, name: str) -> str:
    return f"{base_url}/images/{name}"


def _end_of_day(now: datetime, days_ahead: int) -> datetime:
    """Midnight after that day: the first moment at which the offer no longer holds."""
    day = now.astimezone(UTC).date() + timedelta(days=days_ahead + 1)
    return datetime.combine(day, time(), tzinfo=UTC)
