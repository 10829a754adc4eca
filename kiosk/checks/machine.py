"""Checks this computer: its clock, secrets and colours."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.apart.process import HelperError
from kiosk.checks.line import Line, of_health
from kiosk.core.counter.health import Level
from kiosk.core.counter.health_reason import HealthReason
from kiosk.services.feed.clock import Clock
from kiosk.services.login_key import LoginKey
from kiosk.settings.sections.shop import BrandSection
from kiosk.store.secrets import SecretError, optional_secret

SECRETS = "secrets"
_NO_KEY = (
    "let [salesforce] private_key_file name the RSA private key in PEM whose certificate is in the"
    " org's app, owned by the kiosk's user, mode 600; docs/salesforce.md says how to make both"
)


def check_clock(clock: Clock) -> Line:
    """Check the clock; call this after the network checks, which learn the servers' time."""
    skew = f"{-clock.skew.total_seconds():+.0f} s from the server"
    found = f"{clock.now():%Y-%m-%d %H:%M} UTC, {skew if clock.is_told else 'by no server told'}"
    if clock.is_believed:
        return Line("clock", Level.OK, found)
    return of_health("clock", Level.FAIL, found, HealthReason.CLOCK_UNSURE)


def check_secret(environ: Mapping[str, str], file: str) -> Line:
    try:
        problem = LoginKey(environ, file).problem(validate=True)
    except HelperError as error:
        found = f"the private key could not be looked at: {error}"
        return Line(SECRETS, Level.FAIL, found, "see whether this computer has memory left")
    if problem:
        return Line(SECRETS, Level.FAIL, problem, _NO_KEY)
    return Line(SECRETS, Level.OK, "the private key is there, can sign, and is its owner's alone")


def check_client_secret(environ: Mapping[str, str]) -> Line:
    try:
        if optional_secret(environ, "salesforce_client_secret"):
            return Line(SECRETS, Level.OK, "the app's secret is there")
    except SecretError as error:
        return Line(SECRETS, Level.FAIL, str(error), "let the kiosk's user read it")
    remedy = "set KIOSK_SECRET_SALESFORCE_CLIENT_SECRET, or the credential of that name"
    return Line(SECRETS, Level.FAIL, "no secret salesforce_client_secret", remedy)


def check_contrast(brand: BrandSection) -> list[Line]:
    remedy = "choose a darker or a lighter colour"
    failing = [Line("contrast", Level.WARN, text, remedy) for text in brand.unreadable()]
    return failing or [Line("contrast", Level.OK, "all pairs of colours can be read")]
