"""Builds the way to the outside from the settings, the secrets and the environment."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from kiosk.settings.proxy import DIRECT, NO_PROXY_SETTING, Proxy, ProxyLogin, parse_proxy
from kiosk.settings.proxy import proxy_of_environment as of_environment
from kiosk.settings.sections.links import NetworkSection
from kiosk.store.secrets import optional_secret
from kiosk.web.network import Network
from kiosk.web.trust import trust

log = logging.getLogger(__name__)


def network_of(
    section: NetworkSection,
    environ: Mapping[str, str],
    tell: Callable[[str], object] = log.warning,
) -> Network:
    """Trust and proxy; a proxy of the environment that cannot be used is told in one line.

    Raises:
        TrustError: `ca_file` cannot be used.
        SecretError: the proxy's login cannot be read.
    """
    proxy, problem = proxy_of(section, environ)
    if problem:
        tell(problem)
    return Network(trust(section.ca_file), proxy)


def proxy_of(section: NetworkSection, environ: Mapping[str, str]) -> tuple[Proxy, str]:
    """The proxy, and what is wrong with the environment's; the setting has been checked already.

    The secret `proxy_login` is the login of either. Raises SecretError.
    """
    if section.proxy == NO_PROXY_SETTING:
        return DIRECT, ""
    if section.proxy:
        found, problem = parse_proxy(section.proxy), ""
    else:
        found, problem = of_environment(environ)
    if not found.url:
        return found, problem
    login = ProxyLogin.parse(optional_secret(environ, "proxy_login")) or found.login
    return Proxy(found.url, login, found.around), problem
