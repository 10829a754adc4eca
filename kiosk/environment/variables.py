"""One table of what Qt, Python and the libraries read from the environment, and its fate here.

The first row that names a variable decides. docs/environment.md shows the same table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Final

UTF_8: Final = "C.UTF-8"


class Fate(StrEnum):
    """What becomes of a variable before anything reads it."""

    SET = "set"
    CHECKED = "checked"
    KEPT = "kept"
    CLEARED = "cleared"
    BEFORE_US = "cleared, starts anew"


@dataclass(frozen=True, slots=True)
class Row:
    """Variables that share a fate. A name may end in `*`; `value` is what a set one gets."""

    names: tuple[str, ...]
    fate: Fate
    what: str
    value: str = ""

    def holds(self, name: str) -> bool:
        return any(fnmatchcase(name, pattern) for pattern in self.names)


# What Qt reads while it makes the application; ui.screen.runtime sets it.
FOR_QT: Final = (
    Row(
        ("QT_IM_MODULE",),
        Fate.SET,
        "the kiosk's own keyboard on the screen, whatever the session types with",
        "qtvirtualkeyboard",
    ),
    Row(
        ("QT_ENABLE_HIGHDPI_SCALING",),
        Fate.SET,
        "Qt scales nothing: the codes' modules are whole px of the panel",
        "0",
    ),
    Row(
        ("QT_QPA_UPDATE_IDLE_TIME",),
        Fate.SET,
        "no wait before a frame in which a new offer appears (ms)",
        "1",
    ),
    Row(
        ("QT_QPA_PLATFORMTHEME",),
        Fate.SET,
        "no desktop's theme with its libraries and its calls over D-Bus",
        "generic",
    ),
)

TABLE: Final = (
    *FOR_QT,
    Row(
        ("LC_ALL",),
        Fate.SET,
        "text is UTF-8 in files, names and the tools that the kiosk runs; the screen's languages"
        " are `[kiosk] language` and `[display] languages`",
        UTF_8,
    ),
    Row(
        ("LANG", "LANGUAGE", "LC_*", "LOCPATH", "NLSPATH"),
        Fate.CLEARED,
        "see `LC_ALL`; a kiosk that was started in another encoding starts itself anew",
    ),
    Row(
        ("QT_QPA_PLATFORM",),
        Fate.CHECKED,
        "the screen: `xcb`, `wayland`, `eglfs`, `linuxfb`, `vnc` or `offscreen`; another name is"
        " cleared, and where the named one fails, the session's own is tried",
    ),
    Row(
        ("QT_QUICK_BACKEND",),
        Fate.CHECKED,
        "`software` paints without a GPU; any other value is cleared",
    ),
    Row(
        (
            *("QT_QPA_EGLFS_*", "QT_QPA_EVDEV_*", "QT_QPA_FB_*", "QT_QPA_GENERIC_PLUGINS"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
        ),
        Fate.KEPT,
        "the panel, and its touch, of a kiosk without a compositor; screen readers",
    ),
    Row(
        ("QT*", "QML*", "QSG_*", "QV4_*", "PYSIDE*", "SHIBOKEN*"),
        Fate.CLEARED,
        "scaling, styles, plugins, import paths, caches, logging of Qt: the kiosk brings what it"
        " needs",
    ),
    Row(
        ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE"),
        Fate.KEPT,
        "where the screen is; without one `kiosk run` says so in one line and exits with 1",
    ),
    Row(
        ("WAYLAND_DEBUG", "XMODIFIERS", "XCOMPOSEFILE", "XLOCALEDIR", "XKB_*"),
        Fate.CLEARED,
        "debugging, input methods and keyboard files of the session",
    ),
    Row(
        ("FONTCONFIG_*", "GTK_*", "IBUS_*", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS"),
        Fate.CLEARED,
        "another desktop's fonts, styles and folders: the machine's own are used",
    ),
    Row(
        ("LIBGL_*", "MESA_*", "GALLIUM_*", "EGL_*", "VK_*", "__GL*", "__EGL*"),
        Fate.KEPT,
        "the graphics driver's; `QT_QUICK_BACKEND=software` needs none",
    ),
    Row(
        ("DBUS_*", "AT_SPI_BUS_ADDRESS"),
        Fate.KEPT,
        "the desktop's keyring and screen readers; one that does not answer is done without",
    ),
    Row(
        ("HOME",),
        Fate.CHECKED,
        "the home folder, where `[kiosk] data_dir` is empty; one that is not there is replaced by"
        " the user entry's",
    ),
    Row(
        ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"),
        Fate.CHECKED,
        "the user's folders for data (where `[kiosk] data_dir` is empty), `kiosk.toml` and Qt's"
        " caches; only absolute paths count",
    ),
    Row(
        ("XDG_*", "DESKTOP_*", "KDE*", "GNOME_*", "XCURSOR_*"),
        Fate.KEPT,
        "the desktop's name, theme and pointer: nothing here follows them",
    ),
    Row(
        ("TMPDIR", "TEMP", "TMP"),
        Fate.CHECKED,
        "temporary files; a folder that is not there is cleared: /tmp is used",
    ),
    Row(
        ("TZ",),
        Fate.CHECKED,
        "the time zone, where `[kiosk] time_zone` is empty; a name that is none is cleared: the"
        " machine's is used",
    ),
    Row(("TZDIR", "PYTHONTZPATH"), Fate.CLEARED, "time zones are the machine's"),
    Row(
        ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"),
        Fate.KEPT,
        "the proxy, where `[network] proxy` is empty; a value that cannot be used is named in one"
        " line and done without",
    ),
    Row(
        ("HTTP_PROXY", "http_proxy", "WSS_PROXY", "WS_PROXY", "SOCKS_PROXY", "NETRC"),
        Fate.CLEARED,
        "nothing leaves this machine in plain text, and the kiosk speaks no SOCKS",
    ),
    Row(
        ("SSL_CERT_FILE", "SSL_CERT_DIR", "OPENSSL_*", "SSLKEYLOGFILE"),
        Fate.CLEARED,
        "certificates are the system's and `[network] ca_file`; keys of connections are written"
        " nowhere",
    ),
    Row(
        ("HOSTALIASES", "LOCALDOMAIN", "RES_OPTIONS"),
        Fate.CLEARED,
        "names are looked up as the machine is set up",
    ),
    Row(
        ("CUPS_*", "IPP_PORT"),
        Fate.KEPT,
        'the print server of `[printer] kind = "cups"`; the doctor asks it',
    ),
    Row(
        ("CREDENTIALS_DIRECTORY", "PYTHON_KEYRING_BACKEND"),
        Fate.KEPT,
        "where secrets are: the service manager's, and another keyring than the desktop's",
    ),
    Row(
        ("KIOSK_CONFIG", "KIOSK_SECRET_*", "KIOSK_*"),
        Fate.KEPT,
        "the settings file, secrets, and single settings: `KIOSK_<SECTION>_<KEY>`",
    ),
    Row(
        (
            *("WEBSOCKETS_*", "PILLOW_*", "ESCPOS_*", "PYUSB_*", "LIBUSB_*", "OPENCV_*"),
            *("KEYRING_PROPERTY_*", "KEYCHAIN_PATH", "TYPER_*", "TERMINAL_WIDTH", "JUPYTER_*"),
            *("DATABRICKS_*", "GITHUB_ACTIONS", "PY_COLORS", "SPHINX_BUILD", "UNICODE_VERSION"),
            *("ANDROID_*", "SQLITE_TMPDIR"),
        ),
        Fate.CLEARED,
        "switches of libraries, some of which do not load with a wrong value",
    ),
    Row(
        ("PYTHONPATH", "PYTHONHOME", "PYTHONPYCACHEPREFIX"),
        Fate.KEPT,
        "Python's, read before the kiosk's first line: a service sets none",
    ),
    Row(
        (
            *("PYTHONFAULTHANDLER", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"),
            "PYTHONHASHSEED",
        ),
        Fate.KEPT,
        "harmless switches of Python",
    ),
    Row(
        ("PYTHON*",),
        Fate.BEFORE_US,
        "Python has taken them in already: warnings as errors, debugging, another encoding, a"
        " prompt at the end",
    ),
    Row(
        ("EDITOR", "VISUAL"),
        Fate.KEPT,
        "the editor of `kiosk leads retry --edit`",
    ),
    Row(
        ("COLUMNS", "LINES", "TERM", "COLORTERM", "TTY_*", "NO_COLOR", "FORCE_COLOR"),
        Fate.KEPT,
        "the terminal of the commands",
    ),
    Row(
        ("_KIOSK_COMPLETE", "_TYPER_*", "COMP_*"),
        Fate.KEPT,
        "completion of commands in a shell",
    ),
    Row(
        ("PATH", "SHELL", "PREFIX", "PAGER", "LESS", "LD_*", "MALLOC_*", "GCONV_PATH"),
        Fate.KEPT,
        "the system's; whoever sets them can run anything as the kiosk's user",
    ),
)


def fate_of(name: str) -> Fate | None:
    """The fate of the variable; None for one that nothing here reads."""
    return next((row.fate for row in TABLE if row.holds(name)), None)


def values_for_qt() -> Mapping[str, str]:
    return {row.names[0]: row.value for row in FOR_QT}
