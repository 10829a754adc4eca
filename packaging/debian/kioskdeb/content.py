"""What of the wheels is installed: by a file's path alone.

Of Qt only what is named here, so that a new version brings nothing along unasked; of all else what
is not for developers. What is named too few is found by `make proof`: it loads every library.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_MODULES = "Core|Gui|Network|OpenGL|Qml|Quick|Test|Widgets"
_LIBRARIES = (
    "Concurrent|Core|DBus|Gui|LabsFolderListModel|Multimedia|Network|OpenGL"
    "|Qml|QmlMeta|QmlModels|QmlWorkerScript"
    "|Quick|QuickLayouts|QuickShapes|QuickTemplates2|Svg|Test"
    # These three and Multimedia are all that is taken of PySide6-Addons.
    "|VirtualKeyboard|VirtualKeyboardQml|VirtualKeyboardSettings"
    "|WaylandClient|Widgets|XcbQpa"
)
_PLUGINS = {
    "iconengines": "qsvgicon",
    "imageformats": "q(gif|ico|jpeg|svg|webp)",
    "platforminputcontexts": "(composeplatforminputcontext|qtvirtualkeyboard)plugin",
    "platforms": "q(offscreen|wayland|xcb)",
    "tls": "q(certonly|openssl)backend",
    "wayland-graphics-integration-client": "qt-plugin-wayland-egl",
    "wayland-shell-integration": "(fullscreen-shell-v1|xdg-shell)",
    "xcbglintegrations": "qxcb-.*",
}
_QML = (
    r"Qt/labs/folderlistmodel|QtQml(/Models|/WorkerScript)?|QtQuick/Window|QtQuick/Layouts"
    r"|QtQuick/Shapes|QtQuick/Templates|QtQuick/VirtualKeyboard(/.*)?|QtQuick"
)
_QT = re.compile(
    r"(__init__|_config|_git_pyside_version)\.py"
    rf"|Qt({_MODULES})\.abi3\.so"
    r"|libpyside6(qml)?\.abi3\.so\.[\d.]+"
    rf"|Qt/lib/libQt6({_LIBRARIES})\.so\.6|Qt/lib/libicu(data|i18n|uc)\.so\.\d+"
    rf"|Qt/plugins/({'|'.join(f'{folder}/lib{name}' for folder, name in _PLUGINS.items())})\.so"
    rf"|Qt/qml/({_QML})/[^/]+"
)
_METADATA = re.compile(
    r"METADATA|entry_points\.txt|licen[cs]es?/.*|(LICEN[CS]E|COPYING|NOTICE).*", re.IGNORECASE
)
_FOR_DEVELOPERS = frozenset(
    {
        ".c",
        ".cmake",
        ".cpp",
        ".h",
        ".hpp",
        ".pc",
        ".pth",
        ".pxd",
        ".pyc",
        ".pyi",
        ".pyx",
        ".qmltypes",
    }
)
_TESTS = frozenset({"test", "tests"})
# Where numbers belong to, which carrier and which time: 43 MB that the kiosk does not ask for.
_UNUSED = ("phonenumbers/geodata/", "phonenumbers/carrierdata/", "phonenumbers/tzdata/")


def keeps(path: str) -> bool:
    """Whether a wheel's file, by its path below site-packages, is installed."""
    name = PurePosixPath(path)
    top = name.parts[0]
    if top.endswith(".data"):
        return False
    if top.endswith(".dist-info"):
        return _METADATA.fullmatch("/".join(name.parts[1:])) is not None
    if name.suffix in _FOR_DEVELOPERS or name.name == "py.typed":
        return False
    if top == "PySide6":
        return _QT.fullmatch("/".join(name.parts[1:])) is not None
    return not (path.startswith(_UNUSED) or _TESTS & set(name.parts[:-1]))
