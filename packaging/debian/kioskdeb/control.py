"""The control files of both packages."""

from __future__ import annotations

from dataclasses import dataclass

from kioskdeb.target import Target
from kioskdeb.version import debian_version

_TEXT = """\
 Shows a shop's offers on a touch screen, each with a QR code, live from
 Salesforce; takes customers' details and keeps them until they have arrived.
"""

# What the libraries in the private environment load: Qt's platforms xcb and wayland, its letters,
# its on-screen keyboard (libpulse), libusb for printers, and what holds off X's screen saver.
# packaging/setup.sh has the same list for a checkout, and `make proof` looks for what is missing.
_LIBRARIES = (
    "libc6",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi-krb5-2",
    "libpulse0",
    "libusb-1.0-0",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "libxss1",
)
# libpam-systemd hands the seat over; without dbus logind cannot be asked, and without Xwayland
# cage does not start, whether or not a client of X ever comes.
_MACHINE = (
    "cage",
    "dbus",
    "kmod",
    "libpam-systemd",
    "systemd",
    "udev",
    "xwayland",
)


@dataclass(frozen=True, slots=True)
class Names:
    """How the packages of a version are called for a target."""

    version: str
    target: Target
    maintainer: str = "Offer kiosk <packages@localhost.localdomain>"

    @property
    def package(self) -> str:
        return f"offer-kiosk-{self.version}"

    @property
    def debian(self) -> str:
        return debian_version(self.version, self.target.release)

    @property
    def place(self) -> str:
        """The folder of the version on the machine."""
        return f"/usr/lib/offer-kiosk/{self.version}"

    def file(self, package: str) -> str:
        return f"{package}_{self.debian}_{self.target.arch}.deb"


def version_control(names: Names, installed_kb: int) -> str:
    """The control file of a version: the private environment, and nothing that starts it."""
    python = names.target.python
    depends = [
        f"python3 (>= {python})",
        f"python3 (<< {names.target.python_after})",
        "ca-certificates",
        "tzdata",
        *_LIBRARIES,
    ]
    return (
        f"Package: {names.package}\n{_common(names, installed_kb)}"
        f"Depends: {', '.join(depends)}\n"
        "Recommends: fonts-noto-core, fonts-noto-cjk, fonts-noto-color-emoji\n"
        "Suggests: cups-client, x11-xserver-utils, espeak-ng | speech-dispatcher\n"
        f"Description: offers on a shop's screen (version {names.version})\n"
        f"{_TEXT} .\n"
        " This is one version in a folder of its own, so that the one before can stay\n"
        " beside it. The package offer-kiosk runs it.\n"
    )


def meta_control(names: Names, installed_kb: int) -> str:
    """The control file of `offer-kiosk`: the service, and the version that it starts."""
    depends = [f"{names.package} (= {names.debian})", *_MACHINE]
    return (
        f"Package: offer-kiosk\n{_common(names, installed_kb)}"
        f"Depends: {', '.join(depends)}\n"
        "Recommends: chrony | time-daemon, unattended-upgrades\n"
        "Description: offers on a shop's screen, live from Salesforce\n"
        f"{_TEXT} .\n"
        " This package has the service, its user, and what locks the machine down. It\n"
        " brings its own version along, and keeps the one before to go back to.\n"
    )


def _common(names: Names, installed_kb: int) -> str:
    return (
        f"Version: {names.debian}\n"
        f"Architecture: {names.target.arch}\n"
        f"Maintainer: {names.maintainer}\n"
        f"Installed-Size: {installed_kb}\n"
        "Section: misc\n"
        "Priority: optional\n"
    )
