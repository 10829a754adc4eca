"""The real command under hostile environments: wall, form and keyboard are there all the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.store.offers import OfferStore, SavedBoard
from kiosk.store.open_store import open_store
from kiosk.store.outbox import Outbox
from tests.bench.xvfb import Xvfb
from tests.support.root import ROOT
from tests.support.sandbox_identity import private_key

pytestmark = pytest.mark.slow

CONFIG = """
[kiosk]
id = "K-1"
store = "S-1"
data_dir = "{data}"
code_base_url = "HTTPS://OFFERS.EXAMPLE"
[pusher]
key = "k"
host = "localhost"
port = 9
[salesforce]
login_url = "https://localhost:9"
client_id = "c"
username = "kiosk@example.com"
private_key_file = "{data}/key.pem"
"""
PLAIN = {"PATH": os.environ["PATH"], "HOME": "/", "QT_QUICK_BACKEND": "software"}
OFFER = Offer(id="a01SB0000000001AAA", number="TEA15", modified=1, title="Tea")
ODD_LOCALE = "de_DE.ISO8859-15@euro"

# A value of None takes the variable away.
HOSTILE: dict[str, dict[str, str | None]] = {
    "a proxy that desktops set": {"ALL_PROXY": "socks://127.0.0.1:1080/"},
    "a proxy that no address is": {"HTTPS_PROXY": "http://[::1", "https_proxy": "://"},
    "a SOCKS proxy": {"all_proxy": "socks5h://127.0.0.1:1080"},
    "exceptions in brackets": {"HTTPS_PROXY": "http://127.0.0.1:9", "NO_PROXY": "localhost,[::1]"},
    "another input method": {"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=ibus"},
    "several input methods": {"QT_IM_MODULES": "wayland;ibus", "GTK_IM_MODULE": "ibus"},
    "a scale": {"QT_SCALE_FACTOR": "1.5", "QT_FONT_DPI": "192"},
    "scaling by Qt": {"QT_ENABLE_HIGHDPI_SCALING": "1", "QT_SCREEN_SCALE_FACTORS": "2;2"},
    "another painter": {"QT_QUICK_BACKEND": "nonsense", "QSG_RHI_BACKEND": "vulkan"},
    "QML from elsewhere": {"QML_IMPORT_PATH": "/dev/null/no", "QML2_IMPORT_PATH": "/dev/null/no"},
    "QML's switches": {"QML_DISABLE_DISK_CACHE": "1", "QV4_JIT_CALL_THRESHOLD": "x"},
    "another style": {
        "QT_QUICK_CONTROLS_STYLE": "Nonsense",
        "QT_QUICK_CONTROLS_CONF": "/dev/null/no",
    },
    "plugins from elsewhere": {"QT_PLUGIN_PATH": "/dev/null/no", "QT_QPA_PLATFORMTHEME": "gtk3"},
    "a keyboard from elsewhere": {"QT_VIRTUALKEYBOARD_LAYOUT_PATH": "/dev/null/no"},
    "a desktop's theme": {"XDG_CURRENT_DESKTOP": "GNOME:KDE", "QT_STYLE_OVERRIDE": "kvantum"},
    "all that Qt can say": {"QT_LOGGING_RULES": "*=true", "QT_DEBUG_PLUGINS": "1"},
    "Python's strict switches": {"PYTHONWARNINGS": "error", "PYTHONDEVMODE": "1"},
    "a prompt at Python's end": {"PYTHONINSPECT": "1", "PYTHONOPTIMIZE": "2"},
    "Python in ASCII": {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii:strict", "LC_ALL": "C"},
    "certificates from nowhere": {"SSL_CERT_FILE": "/dev/null/no", "SSL_CERT_DIR": "/dev/null/no"},
    "another OpenSSL": {"OPENSSL_CONF": "/dev/null/no", "SSLKEYLOGFILE": "/dev/null/no/keys"},
    "a locale that is not there": {"LC_ALL": "de_DE@euro", "LANG": "xx_YY"},
    "a locale in another encoding": {"LC_ALL": ODD_LOCALE, "LOCPATH": "{locales}"},
    "no locale": {"LANG": "C", "LC_ALL": None, "LANGUAGE": "ar"},
    "no such time zone": {
        "TZ": "Nowhere/City",
        "TZDIR": "/dev/null/no",
        "PYTHONTZPATH": "/dev/null/no",
    },
    "no such print server": {"CUPS_SERVER": "nowhere.invalid:1", "IPP_PORT": "x"},
    "no folder for temporary files": {"TMPDIR": "/dev/null/no", "SQLITE_TMPDIR": "/dev/null/no"},
    "no folders of the desktop": {"XDG_DATA_HOME": "x", "XDG_CONFIG_HOME": "/dev/null/no/c"},
    "no running session": {"XDG_RUNTIME_DIR": "/dev/null/no", "XDG_DATA_DIRS": "/dev/null/no"},
    "a bus that is dead": {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/dev/null/no"},
    "a bus that no address is": {"DBUS_SESSION_BUS_ADDRESS": "nonsense", "AT_SPI_BUS_ADDRESS": "x"},
    "a keyring that is not there": {"PYTHON_KEYRING_BACKEND": "nowhere.Keyring"},
    "libraries' switches": {"WEBSOCKETS_MAX_LINE_LENGTH": "x", "TERMINAL_WIDTH": "x"},
    "fonts from nowhere": {"FONTCONFIG_FILE": "/dev/null/no", "FONTCONFIG_PATH": "/dev/null/no"},
    "no home": {"HOME": None},
    "an empty home": {"HOME": ""},
    "nothing at all": dict.fromkeys(PLAIN),
}
CLOSED = "closed streams"
AT_ONCE = 4


@dataclass(frozen=True)
class Outcome:
    code: int
    words: str
    report: dict
    leads: int


class Machine:
    """Folders for kiosks that have an offer from before, and runs of the real command there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._before = folder / "before"
        with_offer(self._before)
        build_locale(folder)

    def environ(self, changes: dict[str, str | None]) -> dict[str, str]:
        merged = {**PLAIN, **changes}
        locales = str(self.folder / "locales")
        return {
            name: value.replace("{locales}", locales)
            for name, value in merged.items()
            if value is not None
        }

    def config(self, name: str) -> Path:
        home = self.folder / name.replace(" ", "-")
        shutil.copytree(self._before, home / "data")
        file = home / "kiosk.toml"
        file.write_text(CONFIG.format(data=(home / "data").as_posix()), encoding="utf-8")
        return file

    def run(self, name: str, changes: dict, *options: str, first=(), **popen) -> Outcome:
        config = self.config(name)
        report = config.parent / "report.json"
        environ = {**self.environ(changes), "DRIVEN_REPORT": str(report)}
        module = ("-m", "tests.environment.driven", "run", "--config", str(config))
        with (config.parent / "stderr").open("w+", encoding="utf-8") as err:
            done = subprocess.run(
                [*first, sys.executable, *module, *options],
                **{"stdin": subprocess.DEVNULL, "stderr": err, **popen},
                env=environ, cwd=ROOT, timeout=40, check=False,
            )  # fmt: skip
            err.seek(0)
            words = err.read()
        seen = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        return Outcome(done.returncode, words, seen, leads_in(config.parent / "data"))


def with_offer(data: Path) -> None:
    connection = open_store(data, {}, datetime.now(UTC))
    OfferStore(connection).save(SavedBoard(Board.of([OFFER]), datetime.now(UTC)))
    connection.close()
    key = data / "key.pem"
    key.write_bytes(private_key())
    key.chmod(0o600)


def leads_in(data: Path) -> int:
    connection = open_store(data, {}, datetime.now(UTC))
    try:
        return sum(Outbox(connection).counts().values())
    finally:
        connection.close()


def build_locale(folder: Path) -> None:
    """A locale that is not in UTF-8, as old machines have; made as locale-gen does."""
    target = folder / "locales"
    target.mkdir()
    command = ["localedef", "-i", "de_DE@euro", "-f", "ISO-8859-15", str(target / ODD_LOCALE)]
    subprocess.run(command, check=False, capture_output=True)


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    return Machine(tmp_path_factory.mktemp("machine"))


def subjects(changes):
    return {"PROXY" if "PROXY" in name.upper() else name for name in changes}


def groups():
    """Names of environments that can be met at once, since they differ in what they change."""
    found: list[list[str]] = []
    for name, changes in HOSTILE.items():
        for group in found:
            taken = set().union(*(subjects(HOSTILE[other]) for other in group))
            if len(group) < AT_ONCE and not taken & subjects(changes):
                group.append(name)
                break
        else:
            found.append([name])
    return found


@pytest.fixture(scope="module")
def outcomes(machine):
    """Asks what became of one: several are met by one kiosk, and two kiosks run at a time."""
    with ThreadPoolExecutor(2) as pool:
        runs = {}
        for group in groups():
            changes = {key: value for name in group for key, value in HOSTILE[name].items()}
            run = pool.submit(machine.run, group[0], changes, "--offscreen")
            runs |= dict.fromkeys(group, run)
        closed = {"stdin": None, "stderr": None, "preexec_fn": close_streams}
        runs[CLOSED] = pool.submit(machine.run, CLOSED, {}, "--offscreen", **closed)
        # One that hangs fails the tests of its own group.
        yield lambda name: runs[name].result()


def close_streams():
    for number in range(3):
        os.close(number)


@pytest.mark.parametrize("name", [*HOSTILE, CLOSED])
def test_the_wall_the_form_and_the_keyboard_are_there(outcomes, name):
    outcome = outcomes(name)
    assert outcome.code == 0, outcome.words
    assert "Traceback" not in outcome.words
    assert "unexpected" not in outcome.words
    assert outcome.report["ratio"] == 1.0
    assert [code for code in outcome.report["codes"] if "/O/TEA15" in code], outcome.report
    assert outcome.leads == 1


@pytest.mark.parametrize(
    "name", ["a proxy that desktops set", "a proxy that no address is", "a SOCKS proxy"]
)
def test_a_proxy_that_cannot_be_used_is_named_in_one_line(outcomes, name):
    lines = [line for line in outcomes(name).words.splitlines() if "done without a proxy" in line]
    assert len(lines) == 1
    assert any(f" {variable}: " in lines[0] for variable in HOSTILE[name])


def test_what_does_not_count_is_named_without_its_value(outcomes):
    (line,) = [one for one in outcomes("a scale").words.splitlines() if "not taken from" in one]
    assert {"QT_FONT_DPI", "QT_SCALE_FACTOR"} <= set(line.replace(",", "").split())
    assert "192" not in line


def told(machine, config, changes, *options, first=()):
    """Exit code, and what is said on stderr but for the log."""
    command = [*first, sys.executable, "-m", "kiosk", "run", "--config", str(config), *options]
    done = subprocess.run(
        command, env=machine.environ(changes), cwd=ROOT, stdin=subprocess.DEVNULL,
        capture_output=True, encoding="utf-8", timeout=30, check=False,
    )  # fmt: skip
    return done.returncode, [one for one in done.stderr.splitlines() if " INFO " not in one]


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("no screen", {}),
        ("a dead screen", {"DISPLAY": ":987"}),
        ("a dead compositor", {"WAYLAND_DISPLAY": "none", "XDG_RUNTIME_DIR": "/dev/null/no"}),
    ],
)
def test_without_a_screen_one_line_says_so(machine, name, changes):
    code, lines = told(machine, machine.config(name), changes)
    assert code == 1
    assert len(lines) == 1, lines
    assert "there is no screen" in lines[0]


def test_a_wrong_screen_is_replaced_by_the_sessions(machine, tmp_path):
    with Xvfb(tmp_path) as screen:
        changes = {"QT_QPA_PLATFORM": "nonsense", "DISPLAY": screen.display}
        outcome = machine.run("a wrong screen", changes)
        scaled = {"QT_QPA_PLATFORM": "wayland", "DISPLAY": screen.display, "QT_FONT_DPI": "300"}
        other = machine.run("another screen", scaled)
    for one in (outcome, other):
        assert (one.code, one.report["platform"]) == (0, "xcb"), one.words


def without_entry(*command):
    """The command as a user who owns what this one owns, and whom /etc/passwd does not know."""
    stranger = ("unshare", "--user", "--map-user=54321", "--map-group=54321")
    there = shutil.which("unshare") is not None
    if not there or subprocess.run([*stranger, "true"], check=False).returncode:
        pytest.skip("this machine lets nobody be another user")
    return [*stranger, *command]


def test_a_user_without_entry_has_wall_and_form(machine):
    outcome = machine.run("a stranger", {"HOME": None}, "--offscreen", first=without_entry())
    assert outcome.code == 0, outcome.words
    assert outcome.leads == 1


def test_without_a_home_the_data_need_a_folder(machine):
    config = machine.config("no home for data")
    text = config.read_text(encoding="utf-8")
    config.write_text(text.replace("data_dir", "#data_dir"), encoding="utf-8")
    code, lines = told(machine, config, {"HOME": None}, "--offscreen", first=without_entry())
    assert code == 1
    assert len(lines) == 1, lines
    assert "[kiosk] data_dir" in lines[0]
