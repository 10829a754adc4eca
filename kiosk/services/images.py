"""Offer pictures: fetched once, checked, kept on disk; the screen itself loads nothing."""

from __future__ import annotations

import hashlib
import io
import logging
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from PIL import Image, UnidentifiedImageError

from kiosk.config import is_loopback
from kiosk.services.loop import DiskThread

log = logging.getLogger(__name__)

_MAX_BYTES = 5_000_000
_MAX_PIXELS = 24_000_000
_SIZE = (960, 960)


class ImageRefusedError(Exception):
    """Why a picture is not shown, in a few words for the log."""


class Images:
    """`path` answers at once; a picture that is missing is fetched and announced."""

    def __init__(
        self, folder: Path, hosts: frozenset[str], worker: DiskThread, on_ready: Callable[[], None]
    ) -> None:
        self._folder = folder
        self._hosts = hosts
        self._worker = worker
        self._on_ready = on_ready
        self._settled: set[str] = set()
        self._http = httpx.AsyncClient(timeout=15.0, follow_redirects=False)

    async def aclose(self) -> None:
        await self._http.aclose()

    def path(self, url: str) -> Path | None:
        """The kept file of a picture, if there is one."""
        file = self._file(url)
        return file if url and file.exists() else None

    async def fetch_missing(self, urls: list[str]) -> None:
        """Fetch what is not kept yet; a picture that fails is tried again on the next call."""
        for url in urls:
            if not url or url in self._settled or self._file(url).exists():
                continue
            try:
                await self._worker.run(_keep, await self._download(url), self._file(url))
            except ImageRefusedError as error:
                # The same address will be refused again, so it is asked only once a run.
                self._settled.add(url)
                log.warning("a picture was refused: %s", error)
            except httpx.HTTPError as error:
                log.info("a picture could not be fetched: %s", type(error).__name__)
            else:
                self._on_ready()

    def _file(self, url: str) -> Path:
        return self._folder / (hashlib.sha256(url.encode()).hexdigest()[:32] + ".jpg")

    async def _download(self, url: str) -> bytes:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if host not in self._hosts:
            raise ImageRefusedError(f"its host is not in [images] hosts: {host}")
        if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
            raise ImageRefusedError("its address is not https")
        async with self._http.stream("GET", url) as reply:
            if reply.status_code != 200:
                raise httpx.HTTPError(f"HTTP {reply.status_code}")
            content = bytearray()
            async for chunk in reply.aiter_bytes():
                content += chunk
                if len(content) > _MAX_BYTES:
                    raise ImageRefusedError("it is over 5 MB")
        return bytes(content)


def _keep(content: bytes, file: Path) -> None:
    """Re-encoding leaves nothing of a hostile file; the rename swaps it in whole."""
    try:
        with Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "WEBP")) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                raise ImageRefusedError("it has over 24 million pixels")
            picture.thumbnail(_SIZE)
            file.parent.mkdir(parents=True, exist_ok=True)
            unfinished = file.with_suffix(".part")
            picture.convert("RGB").save(unfinished, format="JPEG", quality=88)
            unfinished.replace(file)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise ImageRefusedError(f"it cannot be read ({type(error).__name__})") from error
