"""One table of what Qt, Python and the libraries read from the environment, and its fate here.

The first row that names a variable decides. docs/environment.md shows the same table.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Final

import msgspec

UTF_8: Final = "C.UTF-8"


class VariableFate(StrEnum):
    """What becomes of a variable before anything reads it."""

    SET = "set"
    CHECKED = "checked"
    KEPT = "kept"
    CLEARED = "cleared"
    BEFORE_US = "cleared, starts anew"


class Variables(msgspec.Struct, frozen=True):
    """Variables that share a fate. A name may end in `*`; `value` is what a set one gets."""

    names: tuple[str, ...]
    fate: VariableFate
    what: str
    value: str = ""

    def holds(self, name: str) -> bool:
        return any(fnmatchcase(name, pattern) for pattern in self.names)


# What Qt reads while it makes the application; ui.screen.runtime sets it.
FOR_QT: Final = (
    Variables(
        ("QT_IM_MODULE",),
        VariableFate.SET,
        "the kiosk's own keyboard on the screen, whatever the session types with",
        "qtvirtualkeyboard",
    ),
    Variables(
        ("QT_VIRTUALKEYBOARD_STYLE",),
        VariableFate.SET,
        "that keyboard in the shop's colours (kiosk/ui/qml/Kiosk/Screen/QtQuick)",
        "kiosk",
    ),
    Variables(
        ("QT_ENABLE_HIGHDPI_SCALING",),
        VariableFate.SET,
        "Qt scales nothing: the codes' modules are whole px of the panel",
        "0",
    ),
    Variables(
        ("QT_QPA_UPDATE_IDLE_TIME",),
        VariableFate.SET,
        "no wait before a frame in which a new offer appears (ms)",
        "0",
    ),
    Variables(
        ("QT_QPA_PLATFORMTHEME",),
        VariableFate.SET,
        "no desktop's theme with its libraries and its calls over D-Bus",
        "generic",
    ),
    Variables(
        ("QV4_FORCE_INTERPRETER",),
        VariableFate.SET,
        "QML's compiler takes a page of memory for each function, and makes nothing faster here",
        "1",
    ),
)

TABLE: Final = (
    *FOR_QT,
    Variables(
        ("LC_ALL",),
        VariableFate.SET,
        "text is UTF-8 in files, names and the tools that the kiosk runs; the screen's languages"
        " are `[kiosk] language` and `[display] languages`",
        UTF_8,
    ),
    Variables(
        ("LANG", "LANGUAGE", "LC_*", "LOCPATH", "NLSPATH"),
        VariableFate.CLEARED,
        "see `LC_ALL`; a kiosk that was started in another encoding starts itself anew",
    ),
    Variables(
        ("QT_QPA_PLATFORM",),
        VariableFate.CHECKED,
        "the screen: `xcb`, `wayland`, `eglfs`, `linuxfb`, `vnc` or `offscreen`; another name is"
        " cleared, and where the named one fails, the session's own is tried",
    ),
    Variables(
        ("QT_QUICK_BACKEND",),
        VariableFate.CHECKED,
        "`software` paints without a GPU; any other value is cleared",
    ),
    Variables(
        (
            *("QT_QPA_EGLFS_*", "QT_QPA_EVDEV_*", "QT_QPA_FB_*", "QT_QPA_GENERIC_PLUGINS"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
        ),
        VariableFate.KEPT,
        "the panel, and its touch, of a kiosk without a compositor; screen readers",
    ),
    Variables(
        ("QT*", "QML*", "QSG_*", "QV4_*", "PYSIDE*", "SHIBOKEN*"),
        VariableFate.CLEARED,
        "scaling, styles, plugins, import paths, caches, logging of Qt: the kiosk brings what it"
        " needs",
    ),
    Variables(
        ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE"),
        VariableFate.KEPT,
        "where the screen is; without one `kiosk run` says so in one line and exits with 1",
    ),
    Variables(
        ("WAYLAND_DEBUG", "XMODIFIERS", "XCOMPOSEFILE", "XLOCALEDIR", "XKB_*"),
        VariableFate.CLEARED,
        "debugging, input methods and keyboard files of the session",
    ),
    Variables(
        ("FONTCONFIG_*", "GTK_*", "IBUS_*", "XDG_DATA_DIRS", "XDG_CONFIG_DIRS"),
        VariableFate.CLEARED,
        "another desktop's fonts, styles and folders: the machine's own are used",
    ),
    Variables(
        ("LIBGL_*", "MESA_*", "GALLIUM_*", "EGL_*", "VK_*", "__GL*", "__EGL*"),
        VariableFate.KEPT,
        "the graphics driver's; `QT_QUICK_BACKEND=software` needs none",
    ),
    Variables(
        ("DBUS_*", "AT_SPI_BUS_ADDRESS"),
        VariableFate.KEPT,
        "the desktop's keyring and screen readers; one that does not answer is done without",
    ),
    Variables(
        ("HOME",),
        VariableFate.CHECKED,
        "the home folder, where `[kiosk] data_dir` is empty; one that is not there is replaced by"
        " the user entry's",
    ),
    Variables(
        ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"),
        VariableFate.CHECKED,
        "the user's folders for data (where `[kiosk] data_dir` is empty), `kiosk.toml` and Qt's"
        " caches; only absolute paths count",
    ),
    Variables(
        ("XDG_*", "DESKTOP_*", "KDE*", "GNOME_*", "XCURSOR_*"),
        VariableFate.KEPT,
        "the desktop's name, theme and pointer: nothing here follows them",
    ),
    Variables(
        ("TMPDIR", "TEMP", "TMP"),
        VariableFate.CHECKED,
        "temporary files; a folder that is not there is cleared: /tmp is used",
    ),
    Variables(
        ("TZ",),
        VariableFate.CHECKED,
        "the time zone, where `[kiosk] time_zone` is empty; a name that is none is cleared: the"
        " machine's is used",
    ),
    Variables(("TZDIR", "PYTHONTZPATH"), VariableFate.CLEARED, "time zones are the machine's"),
    Variables(
        ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"),
        VariableFate.KEPT,
        "the proxy, where `[network] proxy` is empty; a value that cannot be used is named in one"
        " line and done without",
    ),
    Variables(
        ("HTTP_PROXY", "http_proxy", "WSS_PROXY", "WS_PROXY", "SOCKS_PROXY", "NETRC"),
        VariableFate.CLEARED,
        "nothing leaves this machine in plain text, and the kiosk speaks no SOCKS",
    ),
    Variables(
        ("SSL_CERT_FILE", "SSL_CERT_DIR", "OPENSSL_*", "SSLKEYLOGFILE"),
        VariableFate.CLEARED,
        "certificates are the system's and `[network] ca_file`; keys of connections are written"
        " nowhere",
    ),
    Variables(
        ("HOSTALIASES", "LOCALDOMAIN", "RES_OPTIONS"),
        VariableFate.CLEARED,
        "names are looked up as the machine is set up",
    ),
    Variables(
        ("CUPS_*", "IPP_PORT"),
        VariableFate.KEPT,
        'the print server of `[printer] kind = "cups"`; the doctor asks it',
    ),
    Variables(
        ("CREDENTIALS_DIRECTORY", "PYTHON_KEYRING_BACKEND"),
        VariableFate.KEPT,
        "where secrets are: the service manager's, and another keyring than the desktop's",
    ),
    Variables(
        ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"),
        VariableFate.CHECKED,
        "the service manager's, of `Type=notify`: read once by `kiosk run` and then taken out, so"
        " that no program that the kiosk runs can speak for it; a value that cannot be one counts"
        " as none",
    ),
    Variables(
        ("RUNTIME_DIRECTORY",),
        VariableFate.KEPT,
        "the service's folder in /run, where the unit leaves why the run before has ended",
    ),
    Variables(
        ("STATE_DIRECTORY",),
        VariableFate.KEPT,
        "the service's folder, with the state of its versions; else /var/lib/offer-kiosk",
    ),
    Variables(
        (
            *("INVOCATION_ID", "JOURNAL_STREAM", "SYSTEMD_*", "LISTEN_*", "MAINPID", "MANAGERPID"),
            *("LOGS_DIRECTORY", "CONFIGURATION_DIRECTORY", "CACHE_DIRECTORY"),
            *("MEMORY_PRESSURE_*",),
        ),
        VariableFate.KEPT,
        "what else the service manager sets; nothing here reads it",
    ),
    Variables(
        ("KIOSK_CONFIG", "KIOSK_SECRET_*", "KIOSK_*"),
        VariableFate.KEPT,
        "the settings file, secrets, and single settings: `KIOSK_<SECTION>_<KEY>`",
    ),
    Variables(
        (
            *("WEBSOCKETS_*", "PILLOW_*", "ESCPOS_*", "PYUSB_*", "LIBUSB_*", "OPENCV_*"),
            *("KEYRING_PROPERTY_*", "KEYCHAIN_PATH", "TYPER_*", "TERMINAL_WIDTH", "JUPYTER_*"),
            *("DATABRICKS_*", "GITHUB_ACTIONS", "PY_COLORS", "SPHINX_BUILD", "UNICODE_VERSION"),
            *("ANDROID_*", "SQLITE_TMPDIR"),
        ),
        VariableFate.CLEARED,
        "switches of libraries, some of which do not load with a wrong value",
    ),
    Variables(
        ("PYTHONPATH", "PYTHONHOME", "PYTHONPYCACHEPREFIX"),
        VariableFate.KEPT,
        "Python's, read before the kiosk's first line: a service sets none",
    ),
    Variables(
        (
            *("PYTHONFAULTHANDLER", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"),
            "PYTHONHASHSEED",
        ),
        VariableFate.KEPT,
        "switches of Python; with a value that is none, Python itself says so and ends",
    ),
    Variables(
        ("PYTHON*",),
        VariableFate.BEFORE_US,
        "Python has taken them in already: warnings as errors, debugging, another encoding, a"
        " prompt at the end; with a value that is none, Python itself says so and ends",
    ),
    Variables(
        ("EDITOR", "VISUAL"),
        VariableFate.KEPT,
        "the editor of `kiosk leads retry --edit`",
    ),
    Variables(
        ("COLUMNS", "LINES", "TERM", "COLORTERM", "TTY_*", "NO_COLOR", "FORCE_COLOR"),
        VariableFate.KEPT,
        "the terminal of the commands",
    ),
    Variables(
        ("_KIOSK_COMPLETE", "_TYPER_*", "COMP_*"),
        VariableFate.KEPT,
        "completion of commands in a shell",
    ),
    Variables(
        ("PATH", "SHELL", "PREFIX", "PAGER", "LESS", "LD_*", "MALLOC_*", "GCONV_PATH"),
        VariableFate.KEPT,
        "the system's; whoever sets them can run anything as the kiosk's user",
    ),
)


def fate_of(name: str) -> VariableFate | None:
    """The fate of the variable; None for one that nothing here reads."""
    return next((row.fate for row in TABLE if row.holds(name)), None)


def values_for_qt() -> Mapping[str, str]:
    return {row.names[0]: row.value for row in FOR_QT}
