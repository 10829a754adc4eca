"""Static pages: complete, repeatable, and nothing of others is ever touched."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import parse_offer
from kiosk.core.languages import LANGUAGES
from kiosk.hub.pages.book import read_page_offer
from kiosk.hub.pages.folder import MANIFEST, FolderError, publish
from kiosk.hub.pages.site import PageSite
from kiosk.hub.pages.static_site import static_pages
from kiosk.store.offers import OfferStore, SavedBoard
from tests.helpers.test_picture import encoded
from tests.support.barcode_readers import by_zxing
from tests.support.page_offers import CODE, coded, in_days, raw_offer
from tests.support.qr_on_page import read_codes

SITE = PageSite("https://o.example/SHOP", "HTTPS://O.EXAMPLE/SHOP", "Ostvik", "#0e4a39", UTC)
NOW = datetime.now(UTC)


def files_of(*raw: dict[str, object]) -> dict[str, bytes]:
    pages = [page for one in raw if (page := read_page_offer(one, {}))]
    return static_pages(SITE, pages, "de", NOW)


def in_folder(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def test_each_offer_that_holds_has_a_page_in_each_language():
    files = files_of(
        raw_offer(),
        raw_offer("ENDED", valid_until=in_days(-1)),
        raw_offer("PREV", status="Preview"),
    )
    names = {"index", *LANGUAGES} - {"de"}
    saved = f"O/{CODE}/save.png"
    assert set(files) == {"404.html", saved, *(f"O/{CODE}/{name}.html" for name in names)}
    page = files[f"O/{CODE}/index.html"].decode()
    assert '<html lang="de"' in page
    assert f'href="/SHOP/O/{CODE}/en.html"' in page
    assert f'href="/SHOP/O/{CODE}/"' in files[f"O/{CODE}/en.html"].decode()
    assert "Content-Security-Policy" in page
    assert read_codes(page) == [f"HTTPS://O.EXAMPLE/SHOP/O/{CODE}"]
    assert f'href="/SHOP/{saved}" download' in page
    assert by_zxing(Image.open(io.BytesIO(files[saved]))) == {f"HTTPS://O.EXAMPLE/SHOP/O/{CODE}"}
    assert "<a href" not in files["404.html"].decode()


def test_the_shops_logo_is_one_file_for_all_pages_and_goes_with_it(tmp_path, capsys):
    from kiosk.commands.pages import build_pages
    from kiosk.commands.session import owning

    picture, out = tmp_path / "logo.png", tmp_path / "site"
    picture.write_bytes(encoded("PNG", Image.new("RGBA", (300, 100), "#0e4a39")))
    address = 'code_base_url = "HTTPS://O.EXAMPLE/SHOP"\n'
    config = configured(tmp_path, f'{address}[brand]\nlogo = "{picture.as_posix()}"\n')
    with owning(config) as session:
        offer = parse_offer(raw_offer())
        OfferStore(session.connection).save(SavedBoard(Board({offer.id: offer}), as_of=NOW))
    assert build_pages(config, out, json=True) == 0
    (logo,) = (out / "I").iterdir()
    for page in (out / "O" / CODE / "index.html", out / "404.html"):
        assert f'<img src="/SHOP/I/{logo.name}" alt="" width="102" height="34">' in page.read_text()
    picture.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert build_pages(config, out, json=True) == 0
    assert "no logo is on them: [brand] logo" in capsys.readouterr().err
    assert not logo.exists()
    assert "<img" not in (out / "404.html").read_text()


def test_a_second_run_changes_nothing_and_an_ended_offer_goes(tmp_path):
    both = files_of(raw_offer(), raw_offer("G0NE"))
    first = publish(tmp_path, both)
    assert (first.written, first.kept, first.removed) == (len(both), 0, 0)
    assert in_folder(tmp_path) == {*both, MANIFEST}
    again = publish(tmp_path, both)
    assert (again.written, again.kept, again.removed) == (0, len(both), 0)
    third = publish(tmp_path, files_of(raw_offer()))
    assert third.removed == len(LANGUAGES) + 1
    assert not (tmp_path / "O" / coded("G0NE")).exists()
    assert (tmp_path / "404.html").stat().st_mode & 0o044 == 0o044


def test_what_others_put_there_or_changed_stays(tmp_path):
    publish(tmp_path, files_of(raw_offer("G0NE")))
    room = tmp_path / "O" / coded("G0NE")
    (room / "index.html").write_text("by hand")
    (room / "logo.svg").write_text("theirs")
    (tmp_path / "index.html").write_text("theirs")
    publish(tmp_path, files_of(raw_offer()))
    assert {file.name for file in room.iterdir()} == {"index.html", "logo.svg"}
    assert (tmp_path / "index.html").read_text() == "theirs"


@pytest.mark.parametrize("name", ["../precious", "O/../../precious", "/etc/passwd", "index.html"])
def test_a_false_list_of_files_removes_nothing(tmp_path, name):
    folder, precious = tmp_path / "site", tmp_path / "precious"
    folder.mkdir()
    for file in (precious, folder / "index.html"):
        file.write_bytes(b"")
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (folder / MANIFEST).write_text(json.dumps({"files": {name: empty}}))
    publish(folder, files_of(raw_offer()))
    assert precious.exists()
    assert (folder / "index.html").exists()


def test_a_broken_list_stops_the_run(tmp_path):
    (tmp_path / MANIFEST).write_text("{")
    with pytest.raises(FolderError, match="cannot be read"):
        publish(tmp_path, {})


def configured(tmp_path: Path, more: str = "") -> Path:
    file, data = tmp_path / "kiosk.toml", tmp_path / "data"
    head = f'[kiosk]\nid = "K"\nstore = "S"\ndata_dir = "{data.as_posix()}"\n'
    file.write_text(f"{head}{more}")
    return file


def test_the_command_writes_the_boards_offers(tmp_path, capsys):
    from kiosk.commands.pages import build_pages
    from kiosk.commands.session import owning

    config = configured(tmp_path, 'code_base_url = "HTTPS://O.EXAMPLE"\n')
    out = tmp_path / "site"
    with owning(config) as session:
        store = OfferStore(session.connection)
        assert build_pages(config, out, json=True) == 1
        offer = parse_offer(raw_offer())
        store.save(SavedBoard(Board({offer.id: offer}), as_of=NOW))
    assert build_pages(config, out, json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["offers"], told["written"], told["removed"]) == (1, len(LANGUAGES) + 2, 0)
    assert (out / "O" / CODE / "index.html").exists()


def test_without_an_address_in_the_codes_there_are_no_pages(tmp_path, capsys):
    from kiosk.commands.pages import build_pages
    from kiosk.commands.session import owning

    config = configured(tmp_path)
    with owning(config):
        pass
    assert build_pages(config, tmp_path / "site", json=False) == 2
    assert "code_base_url" in capsys.readouterr().err
