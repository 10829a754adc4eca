"""Pictures from a real server: what is allowed is shown, what fails never empties a card."""

from __future__ import annotations

import asyncio
import hashlib
import io
import random
from contextlib import asynccontextmanager
from dataclasses import replace

import msgspec
import pytest
from PIL import Image

from kiosk.services.threads.loop import WorkerThread
from kiosk.services.wall.picture_check import PictureCheck, Unusable
from kiosk.services.wall.picture_schedule import PicturePace
from kiosk.services.wall.picture_sizes import smaller_names
from kiosk.services.wall.pictures import PictureLimits, Pictures
from kiosk.web import picture_fetch
from kiosk.web.picture_fetch import PictureFetcher
from tests.support.picture_server import PictureServer, hang, picture, reply

pytestmark = pytest.mark.slow

CALM = PicturePace(first_retry=0.02, longest_unreached=0.05, longest_failing=0.05, renew=0.02)
QUICK = replace(CALM, recheck=0.1)


class Kept:
    """Pictures with a counter of announcements to wait for."""

    def __init__(self, images: Pictures) -> None:
        self.images = images
        self.ready = 0
        self.changed = asyncio.Condition()

    async def until(self, seen) -> None:
        async with asyncio.timeout(10):
            while not seen():
                async with self.changed:
                    await self.changed.wait()

    def announce(self) -> None:
        self.ready += 1
        asyncio.ensure_future(self._tell())  # noqa: RUF006  over at once

    async def _tell(self) -> None:
        async with self.changed:
            self.changed.notify_all()


@pytest.fixture
async def server():
    async with PictureServer() as running:
        yield running


@asynccontextmanager
async def pictures(folder, *, pace=CALM, max_bytes=200_000, cache=10_000_000, hosts=("127.0.0.1",)):
    worker = WorkerThread()
    kept = Kept(None)
    kept.images = Pictures(
        folder / "pictures",
        PictureFetcher(frozenset(hosts), max_bytes),
        worker,
        kept.announce,
        PictureLimits(1_000_000, cache),
        pace,
    )
    kept.worker = worker
    await kept.images.load()
    try:
        yield kept
    finally:
        await kept.images.aclose()
        worker.close()


async def test_a_picture_is_kept_under_the_hash_of_what_is_shown(tmp_path, server):
    url = f"{server.base}/a.png"
    server.answers["/a.png"] = reply(picture())
    async with pictures(tmp_path) as kept:
        assert kept.images.path(url) is None
        await kept.images.fetch_missing({url: 1, "": 1})
        await kept.until(lambda: kept.images.path(url))
        file = kept.images.path(url)
        assert file.stem == hashlib.sha256(file.read_bytes()).hexdigest()
        with Image.open(file) as shown:
            assert shown.size == (40, 30)
        assert kept.ready == 1
    assert not list(file.parent.glob("*.part"))


async def test_a_restart_finds_the_files_without_asking_again(tmp_path, server):
    url = f"{server.base}/a.png"
    server.answers["/a.png"] = reply(picture())
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing({url: 1})
        await kept.until(lambda: kept.images.path(url))
        file = kept.images.path(url)
    (file.parent / ("0" * 64 + ".jpg.part")).write_bytes(b"cut off")
    (file.parent / ("0" * 64 + ".jpg")).write_bytes(b"nobody's")
    async with pictures(tmp_path) as kept:
        assert kept.images.path(url) == file
        await kept.images.fetch_missing({url: 1})
        server.answers["/b.png"] = reply(picture())
        await kept.images.fetch_missing(dict.fromkeys([url, f"{server.base}/b.png"], 1))
        await kept.until(lambda: kept.images.path(f"{server.base}/b.png"))
    assert server.count("/a.png") == 1
    names = sorted(f.name for f in file.parent.iterdir() if f.suffix != ".json")
    assert names == sorted([file.name, *smaller_names(file.name)])


async def test_a_picture_has_its_size_and_smaller_copies_which_leave_with_it(tmp_path, server):
    old, new = f"{server.base}/a.png", f"{server.base}/b.png"
    server.answers["/a.png"] = reply(picture())
    server.answers["/b.png"] = reply(picture(colour="blue"))
    async with pictures(tmp_path, cache=1) as kept:
        await kept.images.fetch_missing({old: 1})
        await kept.until(lambda: kept.images.path(old))
        file = kept.images.path(old)
        assert kept.images.facts(old) == "40x30,fe0000"
        copies = [file.with_name(name) for name in smaller_names(file.name)]
        sizes = []
        for copy in copies:
            with Image.open(copy) as shown:
                sizes.append(shown.size)
        assert sizes == [(20, 15), (10, 8)]
        await kept.images.fetch_missing({new: 1})
        await kept.until(lambda: kept.images.path(new))
        async with asyncio.timeout(10):
            while any(path.exists() for path in (file, *copies)):  # noqa: ASYNC110  nobody tells
                await asyncio.sleep(0.01)
    assert [path for path in (file, *copies) if path.exists()] == []


async def test_a_picture_of_an_older_version_gets_its_copies_with_the_next_check(tmp_path, server):
    url = f"{server.base}/a.png"
    server.answers["/a.png"] = reply(picture(), ETag='"1"')
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing({url: 1})
        await kept.until(lambda: kept.images.path(url))
        file = kept.images.path(url)
    copies = [file.with_name(name) for name in smaller_names(file.name)]
    for copy in copies:
        copy.unlink()
    [entry] = file.parent.glob("*.json")
    values = msgspec.json.decode(entry.read_bytes())
    entry.write_bytes(msgspec.json.encode({**values, "facts": ""}))
    server.answers["/a.png"] = reply(status="304 Not Modified", Content_Length="")
    async with pictures(tmp_path, pace=QUICK) as kept:
        assert kept.images.path(url) == file
        await kept.images.fetch_missing({url: 1})
        await server.until_asked("/a.png", 3)
    assert all(copy.exists() for copy in copies)


async def test_a_file_that_a_power_cut_shortened_is_fetched_again(tmp_path, server):
    url = f"{server.base}/a.png"
    server.answers["/a.png"] = reply(picture())
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing({url: 1})
        await kept.until(lambda: kept.images.path(url))
        file = kept.images.path(url)
    file.write_bytes(file.read_bytes()[:20])
    (file.parent / "nonsense.json").write_text("{")
    async with pictures(tmp_path) as kept:
        assert kept.images.path(url) is None
        await kept.images.fetch_missing({url: 1})
        await kept.until(lambda: kept.images.path(url))


async def test_a_missing_picture_is_tried_again_until_it_is_there(tmp_path, server):
    url = f"{server.base}/late.png"
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing({url: 1})
        await server.until_asked("/late.png", 3)
        server.answers["/late.png"] = reply(picture())
        await kept.until(lambda: kept.images.path(url))


async def test_a_picture_is_asked_for_again_when_its_offer_is_saved_anew(tmp_path, server):
    url = f"{server.base}/a.png"
    server.answers["/a.png"] = reply(picture(), ETag='"1"')
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing({url: 7})
        await kept.until(lambda: kept.images.path(url))
        old = kept.images.path(url)
        server.answers["/a.png"] = reply(picture(colour="blue"), ETag='"2"')
        await kept.images.fetch_missing({url: 7})
        await kept.images.fetch_missing({url: 8})
        await kept.until(lambda: kept.images.path(url) != old)
        asked = await server.until_asked("/a.png", 2)
        assert 'if-none-match: "1"' in asked.lower()
        assert "cache-control: no-cache" in asked.lower()
        await kept.images.fetch_missing({url: 8})
    async with pictures(tmp_path) as kept:
        # What was saved while the kiosk was off counts as well; what is known does not.
        await kept.images.fetch_missing({url: 8})
        await kept.images.fetch_missing({url: 9})
        await server.until_asked("/a.png", 3)
    assert server.count("/a.png") == 3


async def test_a_person_who_asks_gets_all_pictures_asked_for(tmp_path, server):
    urls = [f"{server.base}/{name}.png" for name in "ab"]
    for name in "ab":
        server.answers[f"/{name}.png"] = reply(picture(), ETag='"1"')
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing(dict.fromkeys(urls, 1))
        await kept.until(lambda: all(kept.images.path(url) for url in urls))
        old = kept.images.path(urls[0])
        server.answers["/a.png"] = reply(picture(colour="blue"), ETag='"2"')
        kept.images.ask_anew()
        await kept.until(lambda: kept.images.path(urls[0]) != old)
        await server.until_asked("/b.png", 2)


async def test_a_changed_picture_is_noticed_and_swapped_in_whole(tmp_path, server):
    url = f"{server.base}/a.png"
    server.answers["/a.png"] = reply(picture(), ETag='"1"', Last_Modified="Mon, 01 Jun 2026")
    async with pictures(tmp_path, pace=QUICK) as kept:
        await kept.images.fetch_missing({url: 1})
        await kept.until(lambda: kept.images.path(url))
        old = kept.images.path(url)
        again = await server.until_asked("/a.png", 2)
        assert 'if-none-match: "1"' in again.lower()
        assert "if-modified-since: mon, 01 jun 2026" in again.lower()
        assert kept.ready == 1
        server.answers["/a.png"] = reply(picture(colour="blue"), ETag='"2"')
        await kept.until(lambda: kept.images.path(url) != old)
        # The old file stays for a while: a card may be reading it.
        assert old.exists()
        assert kept.ready == 2
    async with pictures(tmp_path) as kept:
        assert kept.images.path(url) not in (None, old)
        assert not old.exists()


async def test_what_has_not_changed_is_not_sent_again(tmp_path, server):
    url = f"{server.base}/a.png"
    server.answers["/a.png"] = reply(picture(), ETag='"1"')
    async with pictures(tmp_path, pace=QUICK) as kept:
        await kept.images.fetch_missing({url: 1})
        await kept.until(lambda: kept.images.path(url))
        server.answers["/a.png"] = reply(status="304 Not Modified", Content_Length="")
        await server.until_asked("/a.png", 4)
        assert kept.ready == 1


@pytest.mark.parametrize(
    "bad",
    [reply(status="500 Oops"), reply(picture()[:50]), reply(b"<html>"), b"nonsense", b"",
     reply(status="304 Not Modified", Content_Length="")],
)  # fmt: skip
async def test_a_picture_that_goes_bad_never_empties_a_card(tmp_path, server, bad):
    url = f"{server.base}/a.png"
    server.answers["/a.png"] = reply(picture())
    async with pictures(tmp_path, pace=QUICK) as kept:
        await kept.images.fetch_missing({url: 1})
        await kept.until(lambda: kept.images.path(url))
        file = kept.images.path(url)
        server.answers["/a.png"] = bad
        await server.until_asked("/a.png", 4)
        assert kept.images.path(url) == file
        assert file.exists()


async def test_a_server_that_hangs_holds_no_other_picture_back(tmp_path, server):
    """Three places are one host's; the others go on beside them."""
    hanging = [f"{server.base}/hang{n}" for n in range(20)]
    server.answers |= {f"/hang{n}": hang for n in range(20)}
    async with PictureServer() as other:
        good = f"{other.base}/good.png".replace("127.0.0.1", "localhost")
        other.answers["/good.png"] = reply(picture())
        async with pictures(tmp_path, hosts=("127.0.0.1", "localhost")) as kept:
            await kept.images.fetch_missing(dict.fromkeys(hanging, 1))
            await server.until(lambda: len(server.requests) == 3)
            await kept.images.fetch_missing(dict.fromkeys([*hanging, good], 1))
            await kept.until(lambda: kept.images.path(good))
    assert len(server.requests) <= 3


async def test_a_server_that_drips_is_given_up(tmp_path, server, monkeypatch):
    async def drip(_head, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.02)

    monkeypatch.setattr(picture_fetch, "_LONGEST_S", 0.1)
    server.answers["/drip"] = drip
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing(dict.fromkeys([f"{server.base}/drip"], 1))
        await server.until_asked("/drip", 2)


NOISE = random.Random(1).randbytes(300_000)


async def endless(_head, writer):
    writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        writer.write(NOISE)
        await writer.drain()


def redirect(to: str) -> bytes:
    return reply(status="302 Found", Location=to)


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"/x": reply(NOISE)}, "over 200,000 bytes"),
        ({"/x": reply(b"", Content_Length="999999999")}, "over 200,000 bytes"),
        ({"/x": endless}, "over 200,000 bytes"),
        ({"/x": reply(b"<svg xmlns='http://www.w3.org/2000/svg'/>")}, "cannot be read"),
        ({"/x": reply(b"<html>", Content_Type="image/png")}, "cannot be read"),
        ({"/x": reply(picture("GIF"))}, "cannot be read"),
        ({"/x": reply(picture("JPEG", (300, 300))[:-400])}, "cannot be read"),
        ({"/x": reply(picture(size=(2_000, 1_000), mode="1", colour=0))}, "too many pixels"),
        ({"/x": reply(picture(), Content_Encoding="gzip")}, "compressed"),
        ({"/x": redirect("https://evil.example/a.png")}, "hosts"),
        ({"/x": redirect("file:///etc/passwd")}, "hosts"),
        ({"/x": redirect("/x")}, "redirected too often"),
        (
            {"/x": redirect("/y"), "/y": redirect("/z"), "/z": redirect("/a")},
            "redirected too often",
        ),
    ],
)
async def test_what_is_refused_is_told_once_and_without_its_content(
    tmp_path, server, caplog, answers, why
):
    caplog.set_level("DEBUG", "kiosk")
    server.answers = answers
    url = f"{server.base}/x"
    async with pictures(tmp_path, pace=QUICK) as kept:
        await kept.images.fetch_missing({url: 1})
        await server.until_asked("/x", 5)
        assert kept.images.path(url) is None
        assert kept.ready == 0
    told = [r.getMessage() for r in caplog.records if "refused" in r.getMessage()]
    assert len(told) == 1
    assert why in told[0]
    for secret in ("svg", "html", "passwd", "a.png", "/x"):
        assert secret not in caplog.text


async def test_two_redirects_to_allowed_hosts_are_followed(tmp_path, server):
    server.answers |= {"/x": redirect("/y"), "/y": redirect(f"{server.base}/z")}
    server.answers["/z"] = reply(picture())
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing(dict.fromkeys([f"{server.base}/x"], 1))
        await kept.until(lambda: kept.images.path(f"{server.base}/x"))


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://shop.example/a.png", "not https"),
        ("https://evil.example/a.png", "hosts"),
        ("https://shop.example.evil.example/a.png", "hosts"),
        ("https://user:pw@shop.example/a.png", "password"),
        ("ftp://shop.example/a.png", "not https"),
        ("file:///etc/passwd", "hosts"),
        ("data:image/png;base64,AAAA", "hosts"),
        ("//shop.example/a.png", "not https"),
        ("https://[::1/a.png", "address"),
        ("nonsense", "hosts"),
    ],
)
async def test_only_https_from_allowed_hosts_is_asked_for(url, why):
    fetcher = PictureFetcher(frozenset({"Shop.example"}), 1_000)
    assert why in fetcher.objection(url)
    assert fetcher.objection("https://shop.example/a.png") == ""
    assert fetcher.objection("https://SHOP.EXAMPLE:8443/a.png") == ""
    await fetcher.aclose()


async def test_the_cap_evicts_what_was_not_used_for_longest_and_nothing_on_the_board(
    tmp_path, server
):
    urls = [f"{server.base}/{n}" for n in range(6)]
    noise = [picture("JPEG", (100, 100), (n * 40, 9, 99), quality=95) for n in range(6)]
    server.answers = {f"/{n}": reply(content) for n, content in enumerate(noise)}
    async with pictures(tmp_path, cache=1) as kept:
        await kept.images.fetch_missing(dict.fromkeys(urls[:3], 1))
        await kept.until(lambda: all(map(kept.images.path, urls[:3])))
        files = [kept.images.path(url) for url in urls[:3]]
        assert all(file.exists() for file in files)
        await kept.images.fetch_missing(dict.fromkeys(urls[2:4], 1))
        await kept.until(lambda: kept.images.path(urls[3]))
        await kept.images.fetch_missing(dict.fromkeys(urls[2:5], 1))
        await kept.until(lambda: kept.images.path(urls[4]))
        assert [bool(kept.images.path(url)) for url in urls] == [
            False,
            False,
            True,
            True,
            True,
            False,
        ]
        assert kept.images.path(urls[2]).exists()
        await kept.worker.run(lambda: "everything before is done")
    async with pictures(tmp_path) as kept:
        assert [file.exists() for file in files] == [False, False, True]


async def test_two_addresses_of_one_picture_share_a_file(tmp_path, server):
    urls = [f"{server.base}/a", f"{server.base}/b"]
    server.answers = {"/a": reply(picture()), "/b": reply(picture())}
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing(dict.fromkeys(urls, 1))
        await kept.until(lambda: all(map(kept.images.path, urls)))
        assert kept.images.path(urls[0]) == kept.images.path(urls[1])


async def test_a_full_disk_is_told_and_tried_again(tmp_path, server, caplog):
    server.answers["/a"] = reply(picture())
    (tmp_path / "pictures").write_text("a file where the folder should be")
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing(dict.fromkeys([f"{server.base}/a"], 1))
        await server.until_asked("/a", 2)
        (tmp_path / "pictures").unlink()
        await kept.until(lambda: kept.images.path(f"{server.base}/a"))
    assert "could not be saved" in caplog.text


@pytest.fixture
def broken(monkeypatch):
    """What the check says of each picture in turn; the last for ever."""
    said = [Unusable("it broke the process that decodes it", by_chance=True)]

    async def safe(_check, _content):
        return said.pop(0) if len(said) > 1 else said[0]

    monkeypatch.setattr(PictureCheck, "safe", safe)
    return said


async def test_a_picture_whose_helper_was_killed_is_tried_again(tmp_path, server, broken):
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30)).save(buffer, "JPEG")
    broken.append(buffer.getvalue())
    server.answers["/x"] = reply(picture())
    url = f"{server.base}/x"
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing({url: 1})
        await kept.until(lambda: kept.images.path(url) is not None)


@pytest.mark.usefixtures("broken")
async def test_a_picture_that_breaks_its_helper_twice_rests_for_a_day(tmp_path, server, caplog):
    server.answers["/x"] = server.answers["/y"] = reply(picture())
    bad, later = f"{server.base}/x", f"{server.base}/y"
    async with pictures(tmp_path) as kept:
        await kept.images.fetch_missing({bad: 1})
        await server.until_asked("/x", 2)
        # While another is asked for twice, the first would have been asked for a third time.
        await kept.images.fetch_missing({bad: 1, later: 1})
        await server.until_asked("/y", 2)
        assert server.count("/x") == 2
    assert sum("was refused" in message for message in caplog.messages) >= 1
