"""Offer pictures: downloaded, checked and cached, so the screen itself loads nothing."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never
from urllib.parse import urlsplit

from msgspec.structs import replace

from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.picture_cache import (
    CachedPicture,
    PictureIndex,
    keep_picture,
    load_entries,
    remove,
    save_entry,
)
from kiosk.services.wall.picture_check import PictureCheck, Undecided, Unusable
from kiosk.services.wall.picture_schedule import PicturePace, Schedule
from kiosk.services.wall.picture_sizes import facts_of, keep_smaller
from kiosk.web.picture_fetch import (
    Fetched,
    NotFetched,
    PictureFetcher,
    Refused,
    Unchanged,
    Validators,
)

log = logging.getLogger(__name__)

# One unresponsive host leaves places for the others.
_AT_A_TIME = 6
_PER_HOST = 3
# A card may still read the old file when the new one is announced.
_STILL_PAINTED_S = 60.0


@dataclass(frozen=True, slots=True)
class PictureLimits:
    """Limits for pictures. Only pictures of the current board may exceed `cache_bytes`."""

    max_pixels: int = 24_000_000
    cache_bytes: int = 200_000_000


class Pictures:
    """Answers `path` from memory. A missing picture is downloaded, then `on_ready` is called."""

    def __init__(
        self,
        folder: Path,
        fetcher: PictureFetcher,
        worker: WorkerThread,
        on_ready: Callable[[], None],
        limits: PictureLimits = PictureLimits(),
        pace: PicturePace = PicturePace(),  # noqa: B008  frozen
    ) -> None:
        self._folder = folder
        self._fetcher = fetcher
        self._worker = worker
        self._on_ready = on_ready
        self._check = PictureCheck(worker, limits.max_pixels)
        self._limits = limits
        self._pace = pace
        self._index = PictureIndex()
        self._schedule = Schedule(pace, random.Random())  # noqa: S311  jitter, no secret
        self._wanted: dict[str, int] = {}
        self._told: set[str] = set()
        self._broke: set[str] = set()
        self._replaced: list[tuple[float, str]] = []
        self._fetching: set[asyncio.Task[None]] = set()
        self._all = asyncio.Semaphore(_AT_A_TIME)
        self._by_host: defaultdict[str, asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(_PER_HOST)
        )
        self._woken = asyncio.Event()
        self._runner: asyncio.Task[None] | None = None

    async def load(self) -> None:
        """Load what earlier runs cached."""
        try:
            for entry in await self._worker.run(load_entries, self._folder):
                self._index.put(entry)
        except OSError as error:
            log.warning("the cached pictures cannot be read: %s", error.strerror)

    async def aclose(self) -> None:
        tasks = [*self._fetching, *([self._runner] if self._runner else [])]
        for task in tasks:
            task.cancel()
        await self._check.aclose()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._fetcher.aclose()

    def path(self, url: str) -> Path | None:
        """The cached file of a picture, or None."""
        entry = self._index.get(url)
        return self._folder / entry.file if entry else None

    def facts(self, url: str) -> str:
        """Size and ground of a cached picture that has smaller copies; empty otherwise."""
        entry = self._index.get(url)
        return entry.facts if entry else ""

    async def fetch_missing(self, wanted: Mapping[str, int]) -> None:
        """Set the wanted pictures; they are downloaded, retried after failures, refreshed.

        `wanted`: the newest version of the offers that show each URL. When it has grown, the
        server is asked whether the picture has changed too.
        """
        before, self._wanted = self._wanted, {url: wanted[url] for url in wanted if url}
        self._told &= self._wanted.keys()
        self._broke &= self._wanted.keys()
        now = time.time()
        ages: dict[str, float | None] = dict.fromkeys(self._wanted)
        for url in self._wanted:
            if entry := self._index.get(url):
                self._index.put(replace(entry, used=now))
                ages[url] = now - entry.checked
        self._schedule.want(ages, time.monotonic())
        self._ask_soon(url for url in self._wanted if self._has_grown(url, before))
        if self._runner is None:
            self._runner = asyncio.create_task(self._run())

    def ask_anew(self) -> None:
        """Ask for each wanted picture soon, because a person wants to see what is new."""
        self._told.clear()
        self._ask_soon(self._wanted)

    def _ask_soon(self, urls: Iterable[str]) -> None:
        self._schedule.ask_soon(urls, time.monotonic())
        self._woken.set()

    def _has_grown(self, url: str, before: Mapping[str, int]) -> bool:
        """Whether the version is newer than the one asked for last, or than the wish `before`."""
        entry = self._index.get(url)
        known = entry.version if entry else before.get(url, self._wanted[url])
        return self._wanted[url] > known

    async def _run(self) -> None:
        while True:
            self._woken.clear()
            now = time.monotonic()
            for url in self._schedule.due(now):
                self._schedule.begin(url)
                task = asyncio.create_task(self._update(url))
                self._fetching.add(task)
                task.add_done_callback(self._fetching.discard)
            # Not wait_for: in Python 3.11 it may swallow a cancellation that arrives with the
            # event.
            with suppress(TimeoutError):
                async with asyncio.timeout(self._schedule.pause(now)):
                    await self._woken.wait()

    async def _update(self, url: str) -> None:
        """Try once to update a picture, and schedule the next time whatever the result."""
        try:
            if why := self._fetcher.objection(url):
                self._refuse(url, why)
            else:
                async with self._by_host[_host(url)], self._all:
                    await self._fetch(url)
                await self._tidy()
        except OSError as error:
            self._schedule.failed(url, time.monotonic(), reached=True)
            log.warning("a picture could not be saved: %s", error.strerror)
        except Exception:
            self._schedule.failed(url, time.monotonic(), reached=True)
            log.exception("unexpected error with a picture")
        self._woken.set()

    async def _fetch(self, url: str) -> None:
        """Download and cache a picture. Raises OSError."""
        entry, version = self._index.get(url), self._wanted.get(url, 0)
        known = Validators(entry.etag, entry.last_modified) if entry else Validators()
        answer = await self._fetcher.fetch(url, known)
        match answer:
            case NotFetched(why, reached):
                pause = self._schedule.failed(url, time.monotonic(), reached=reached)
                log.info("a picture from %s: %s; again in %.0f s", _host(url), why, pause)
            case Refused(why):
                self._refuse(url, why)
            case Unchanged():
                if entry:
                    await self._refresh(entry, version)
                self._settle(url, version)
            case Fetched():
                await self._keep(url, answer, version)
            case _:
                assert_never(answer)

    async def _keep(self, url: str, fetched: Fetched, version: int) -> None:
        safe = await self._check.safe(fetched.content)
        if isinstance(safe, Unusable):
            if safe.by_chance and url not in self._broke:
                # Only a second time it is surely the picture, which then rests for a day.
                self._broke.add(url)
                self._put_off(url, safe.why)
            else:
                self._refuse(url, safe.why)
            return
        if isinstance(safe, Undecided):
            self._put_off(url, safe.why)
            return
        self._broke.discard(url)
        before = self._index.get(url)
        name = await self._worker.run(keep_picture, self._folder, safe)
        facts = await self._worker.run(facts_of, safe)
        await self._worker.run(keep_smaller, self._folder, name, safe)
        now = time.time()
        await self._save(
            CachedPicture(
                url=url,
                file=name,
                size=len(safe),
                checked=now,
                used=now,
                etag=fetched.validators.etag,
                last_modified=fetched.validators.last_modified,
                version=version,
                facts=facts,
            )
        )
        self._settle(url, version)
        if before is None or before.file != name:
            self._on_ready()
        if before and before.file != name:
            self._replaced.append((time.monotonic() + _STILL_PAINTED_S, before.file))

    async def _refresh(self, entry: CachedPicture, version: int) -> None:
        """Note that a picture is up to date, and make what an older version did not."""
        facts = entry.facts or await self._worker.run(self._completed, entry.file)
        await self._save(replace(entry, checked=time.time(), version=version, facts=facts))

    def _completed(self, name: str) -> str:
        """Make the copies of a picture that an older version kept, and return its facts."""
        content = (self._folder / name).read_bytes()
        keep_smaller(self._folder, name, content)
        return facts_of(content)

    def _settle(self, url: str, version: int) -> None:
        """Schedule the next check; soon, if the offer was saved anew while this one ran."""
        self._schedule.settled(url, time.monotonic())
        if self._wanted.get(url, 0) > version:
            self._ask_soon([url])

    async def _save(self, entry: CachedPicture) -> None:
        await self._worker.run(save_entry, self._folder, entry)
        self._index.put(entry)

    async def _tidy(self) -> None:
        """Enforce the size limit and remove replaced files. Raises OSError."""
        now = time.monotonic()
        old = [file for until, file in self._replaced if until <= now]
        self._replaced = [(until, file) for until, file in self._replaced if until > now]
        gone = self._index.evict(self._limits.cache_bytes, self._wanted)
        if gone or old:
            await self._worker.run(remove, self._folder, gone, old, self._index.files())

    def _put_off(self, url: str, why: str) -> None:
        pause = self._schedule.failed(url, time.monotonic(), reached=True)
        log.warning("a picture from %s: %s; again in %.0f s", _host(url), why, pause)

    def _refuse(self, url: str, why: str) -> None:
        """Log a refusal once per URL; try again at the normal interval, in case it was replaced."""
        self._schedule.settled(url, time.monotonic())
        if url not in self._told:
            self._told.add(url)
            log.warning("a picture from %s was refused: %s", _host(url), why)


def _host(url: str) -> str:
    with suppress(ValueError):
        return (urlsplit(url).hostname or "nowhere")[:80]
    return "nowhere"
