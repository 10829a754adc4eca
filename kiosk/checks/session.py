"""Checks what the kiosk was started in: screen saver, proxy, locale."""

from __future__ import annotations

import locale
import socket
import sys
from collections.abc import Mapping
from urllib.parse import urlsplit

from kiosk.checks.line import Line
from kiosk.checks.patience import within
from kiosk.core.common_remedies import PROXY_LOGIN
from kiosk.core.counter.health import Level
from kiosk.hardware.screen_saver import DesktopSaver, SaverError, XScreenSaver
from kiosk.hardware.x_blanking import x_blanking
from kiosk.services.threads.watched_call import GivenUpError
from kiosk.settings.model import Settings
from kiosk.settings.sections.links import NetworkSection
from kiosk.store.secrets import SecretError
from kiosk.web.network import Network
from kiosk.web.reachable import page_answer
from kiosk.wiring.network import proxy_of

_DEADLINE_S = 5.0
_PROXY_S = 10.0
_PROXY_REMEDY = 'correct [network] proxy, or set it to "none"; ask the network\'s owner'
_X_REMEDY = "apt install libxss1, or run in the session: xset s off -dpms"
_WAYLAND_REMEDY = "switch blanking off in the compositor; docs/admin.md says where"
_UTF_8 = "set LC_ALL=C.UTF-8 for the kiosk; Debian brings it with libc-bin"


def check_saver(environ: Mapping[str, str]) -> Line:
    """Check that what blanks the screen of this session can be held off while the kiosk runs."""
    if environ.get("WAYLAND_DISPLAY"):
        return _wayland_saver()
    if environ.get("DISPLAY"):
        return _x_saver()
    found = "no screen in this session; run the check where the kiosk runs to see its saver"
    return Line("screen saver", Level.OK, found)


def _x_saver() -> Line:
    blanks = x_blanking()
    found = blanks or "X blanks nothing by itself"
    try:
        within(_DEADLINE_S, XScreenSaver().hold)
    except SaverError as error:
        if not blanks:
            return Line("screen saver", Level.OK, found)
        return Line("screen saver", Level.FAIL, f"{found}; {error}", _X_REMEDY)
    except GivenUpError:
        return Line("screen saver", Level.FAIL, "the X server does not answer", "start X anew")
    return Line("screen saver", Level.OK, f"{found}; the kiosk holds it off while it runs")


def _wayland_saver() -> Line:
    saver = DesktopSaver()
    try:
        within(_DEADLINE_S, saver.hold)
    except (SaverError, GivenUpError) as error:
        problem = str(error) or "the desktop does not answer"
        found = f"nothing holds blanking off: {problem}"
        return Line("screen saver", Level.WARN, found, _WAYLAND_REMEDY)
    saver.close()
    return Line("screen saver", Level.OK, "the desktop's is held off while the kiosk runs")


def check_proxy(section: NetworkSection, environ: Mapping[str, str]) -> Line:
    """Check that the proxy of the settings or of the environment takes connections."""
    try:
        proxy, problem = proxy_of(section, environ)
    except SecretError as error:
        return Line("proxy", Level.FAIL, str(error), "let the kiosk's user read it")
    if problem:
        found, _, remedy = problem.partition(": ")
        return Line("proxy", Level.WARN, f"{found} cannot be used", remedy)
    if not proxy.url:
        return Line("proxy", Level.OK, "none")
    address = urlsplit(proxy.url)
    place = address.hostname, address.port
    try:
        within(_DEADLINE_S, lambda: socket.create_connection(place, _DEADLINE_S).close())
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
    except GivenUpError:
        # A name that DNS does not answer.
        why = f"no answer in {_DEADLINE_S:.0f} s"
    else:
        return Line("proxy", Level.OK, f"{proxy.url} takes connections")
    return Line("proxy", Level.FAIL, f"{proxy.url} takes no connection: {why}", _PROXY_REMEDY)


async def prove_proxy(line: Line, settings: Settings, network: Network) -> Line:
    """See that the proxy lets through to a server of ours; `line` if none is reached by it."""
    org, pusher = settings.salesforce, settings.pusher
    hosts = [urlsplit(org.login_url).netloc] if org else []
    hosts += [f"{pusher.host}:{pusher.port}"] if pusher and pusher.host else []
    through = (host for host in hosts if network.proxy.serves(host.rpartition(":")[0] or host))
    if not (host := next(through, "")):
        return line
    answer = await page_answer(f"https://{host}/", network, _PROXY_S)
    if isinstance(answer, int):
        return Line("proxy", Level.OK, f"{network.proxy.url} lets through to {host}")
    remedy = PROXY_LOGIN if "407" in answer else _PROXY_REMEDY
    found = f"{network.proxy.url} does not let through to {host}: {answer}"
    return Line("proxy", Level.FAIL, found, remedy)


def check_locale() -> Line:
    """Check that text is UTF-8 here, as names of offers and customers need."""
    encoding = sys.getfilesystemencoding()
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error:
        return Line("locale", Level.FAIL, "the one that is set is not on this machine", _UTF_8)
    if encoding != "utf-8":
        return Line("locale", Level.FAIL, f"text is {encoding} here", _UTF_8)
    return Line("locale", Level.OK, f"{locale.setlocale(locale.LC_CTYPE)}: text is UTF-8")
