"""Rules that a key's type cannot express; each problem is one line with its remedy."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from kiosk.core.countdown import WARNING_S
from kiosk.core.form.form import problems
from kiosk.core.form.lead import KIOSK_FIELDS
from kiosk.core.languages import Languages
from kiosk.settings.addresses import is_loopback, is_safe_address
from kiosk.settings.model import Settings
from kiosk.settings.proxy import NO_PROXY_SETTING, ProxyError, parse_proxy
from kiosk.settings.sections.links import SalesforceSection
from kiosk.settings.sections.shop import KioskSection

_PUBLIC_LOGIN_HOSTS = ("login.salesforce.com", "test.salesforce.com")
# Feeds that log in to Salesforce, which a kiosk behind a hub cannot.
_FEEDS_WITH_LOGIN: frozenset[str] = frozenset({"streaming"})
_STORES_APART = ";"  # In Store_Codes__c.
_CLUSTER = re.compile(r"[A-Za-z0-9-]+")
_UPPER_CASE_URL = re.compile(r"HTTPS?://[A-Z0-9.:/-]+[A-Z0-9]")


class ConfigError(Exception):
    """An invalid setting: one line that names the key and what is allowed.

    `code` is the exit code: 2, or 1 where this computer lacks something and no key is wrong.
    """

    def __init__(self, message: str, code: int = 2) -> None:
        super().__init__(message)
        self.code = code


def check_names(settings: Settings) -> None:
    """Check what others know the kiosk by. Raises ConfigError for what nobody would see.

    A name that was pasted with a space, or with a key of the terminal in it, is another name.
    """
    kiosk, pusher, org = settings.kiosk, settings.pusher, settings.salesforce
    names = {"[kiosk] id": kiosk.id, "[kiosk] store": kiosk.store}
    if pusher:
        names |= {"[pusher] key": pusher.key, "[pusher] host": pusher.host}
    if org:
        names |= {
            "[salesforce] login_url": org.login_url,
            "[salesforce] client_id": org.client_id,
            "[salesforce] username": org.username,
        }
    for key, name in names.items():
        if name != name.strip() or not name.isprintable():
            raise ConfigError(f"{key}: spaces around it, or characters that cannot be seen, in it")
    if _STORES_APART in kiosk.store:
        raise ConfigError(f'[kiosk] store: one store\'s code, without "{_STORES_APART}"')
    if settings.hub and not settings.hub.url.isprintable():
        raise ConfigError("[hub] url: characters that cannot be seen in it")
    if pusher and pusher.cluster and not _CLUSTER.fullmatch(pusher.cluster):
        raise ConfigError('[pusher] cluster: letters, digits and hyphens, like "eu"')


def check_addresses(settings: Settings) -> None:
    """Check all addresses. Raises ConfigError if one is unsafe, malformed or missing."""
    base_url = settings.kiosk.code_base_url
    if base_url and not _UPPER_CASE_URL.fullmatch(base_url):
        raise ConfigError(
            "[kiosk] code_base_url: write it in upper case without a final slash, "
            "like HTTPS://OFFERS.EXAMPLE (lower case makes the QR code larger); "
            "empty if no page of yours shows the offers"
        )
    if settings.hub and (problem := _hub_problem(settings, settings.hub.url)):
        raise ConfigError(problem)
    if settings.salesforce and not is_safe_address(settings.salesforce.login_url):
        raise ConfigError(
            "[salesforce] login_url: must start with https:// outside loopback,"
            " and hold no spaces and no login"
        )
    if settings.salesforce and (problem := _login_problem(settings.salesforce)):
        raise ConfigError(problem)
    check_proxy(settings.network.proxy)
    pusher = settings.pusher
    if pusher and pusher.auth_url and not is_safe_address(pusher.auth_url):
        raise ConfigError(
            "[pusher] auth_url: must start with https:// outside loopback,"
            " and hold no spaces and no login"
        )
    if pusher and bool(pusher.cluster) == bool(pusher.host):
        raise ConfigError("[pusher] host: give either cluster, or host with port and tls")
    if pusher and not pusher.tls and not is_loopback(pusher.host):
        raise ConfigError("[pusher] tls: must be true outside loopback")


def check_feed(settings: Settings) -> None:
    """Check that the feed's kind has what it needs. Raises ConfigError if it does not."""
    if settings.feed.kind == "streaming" and settings.salesforce is None:
        raise ConfigError(
            '[feed] kind: "streaming" comes from Salesforce and needs the section [salesforce];'
            ' without one, "pusher" or "poll"'
        )


def check_proxy(address: str) -> None:
    """Check `[network] proxy`. Raises ConfigError if it is no proxy, or has a login in it."""
    if address in {"", NO_PROXY_SETTING}:
        return
    try:
        proxy = parse_proxy(address)
    except ProxyError as error:
        raise ConfigError(f'[network] proxy: {error}, or "{NO_PROXY_SETTING}" for none') from None
    if proxy.login:
        raise ConfigError(
            "[network] proxy: no login here; give user:password as the secret proxy_login,"
            " like KIOSK_SECRET_PROXY_LOGIN"
        )


def _hub_problem(settings: Settings, url: str) -> str:
    parts = urlsplit(url) if is_safe_address(url) else None
    if parts is None:
        return "[hub] url: must start with https:// outside loopback"
    if parts.query or parts.fragment or parts.username or " " in url:
        return "[hub] url: the address alone, like https://hub.example"
    if settings.salesforce:
        return "[hub] url: a kiosk with a hub has no [salesforce] section; take one of them out"
    if settings.feed.kind in _FEEDS_WITH_LOGIN:
        return f'[feed] kind: "{settings.feed.kind}" needs [salesforce], and not [hub]'
    return ""


def _login_problem(section: SalesforceSection) -> str:
    if section.flow == "jwt" and not section.username:
        return '[salesforce] username: missing; flow = "jwt" logs in as a user'
    host = urlsplit(section.login_url).hostname
    if section.flow == "client_credentials" and host in _PUBLIC_LOGIN_HOSTS:
        return (
            '[salesforce] login_url: flow = "client_credentials" needs the org\'s own address,'
            " like https://example.my.salesforce.com"
        )
    return ""


def check_languages(settings: Settings, languages: Languages) -> None:
    """Check language codes. Raises ConfigError for one that is not in core.languages."""
    chosen = [("[kiosk] language", settings.kiosk.language)]
    chosen += [("[display] languages", code) for code in settings.display.languages]
    chosen += [("[shop.greetings]", code) for code in settings.shop.greetings]
    chosen += [("[audio] voices", code) for code in settings.audio.voices]
    for key, code in chosen:
        if code not in languages:
            raise ConfigError(f'{key}: "{code[:40]}" is not one of {", ".join(languages)}')


def check_waits(settings: Settings) -> None:
    """Check how long the screen waits for people. Raises ConfigError for too short a time."""
    display, form = settings.display, settings.form
    waits = {
        "[display] idle_seconds": display.idle_seconds,
        "[display] voucher_seconds": display.voucher_seconds,
        "[display] thanks_seconds": display.thanks_seconds,
        "[form] idle_seconds": form.idle_seconds,
        "[form] countdown_seconds": form.countdown_seconds,
        "[staff] idle_seconds": settings.staff.idle_seconds,
    }
    for key, seconds in waits.items():
        if seconds < WARNING_S:
            raise ConfigError(
                f"{key}: at least {WARNING_S}, not {seconds:g}; people are told {WARNING_S} s"
                " before a page closes, so that whoever needs more time can ask for it (WCAG 2.2.1)"
            )


def check_data_folder(kiosk: KioskSection) -> None:
    """Check that there is a place for data. Raises ConfigError without one."""
    try:
        is_there = bool(kiosk.data_dir) or kiosk.data_path.is_absolute()
    except RuntimeError:
        is_there = False
    if not is_there:
        raise ConfigError("there is no home folder for the kiosk's data; set [kiosk] data_dir", 1)


def check_shop(settings: Settings) -> None:
    """Check the shop's sections. Raises ConfigError for a look, printer, form, hours or zone."""
    named = (settings.brand, settings.printer, settings.audio, settings.metrics)
    if problem := next(filter(None, (one.problem() for one in named)), ""):
        raise ConfigError(problem)
    if wrong := problems(settings.form.rules, KIOSK_FIELDS):
        raise ConfigError(f"[form] {wrong[0]}")
    try:
        settings.hours.opening()
    except ValueError as error:
        raise ConfigError(f"[hours] {error}") from None
    try:
        _ = settings.kiosk.zone
    except ValueError as error:
        raise ConfigError(f"[kiosk] time_zone: {error}") from None
