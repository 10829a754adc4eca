"""One rule for e-mail addresses: what Salesforce's Email field takes, the form takes.

Salesforce publishes no regular expression. What it does publish is followed to the letter: Help
000384328, "Salesforce Email Address Format Technical Standards Validation" (May 2026), and the
older 000001145, "How does Salesforce qualify an email address?". Where both are silent, DNS
decides: no address is refused that mail could reach (docs/decisions/0048).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.core.form.field_error import FieldError, FieldTextError
from kiosk.core.late import LateModule
from kiosk.core.text import without_unseen

if TYPE_CHECKING:
    import idna
else:
    idna = LateModule("idna")

# RFC 5322's atoms. A dot may follow a dot or end the name (Help 000384328), but not begin it.
_NAME = re.compile(r"(?!\.)[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}")
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# RFC 3696, 2: a top-level domain is of letters; one of another script begins with "xn--".
_DOMAIN = re.compile(
    rf"(?=.{{1,253}}\Z)(?:{_LABEL}\.)+(?:[A-Za-z]{{2,63}}|xn--[a-z0-9-]{{1,58}}[a-z0-9])",
    re.IGNORECASE,
)
# Help 000384328: "john.doe@(comment)example.com and john.doe@example.com are equivalent".
_COMMENT = re.compile(r"(?:\A|(?<=@))\([^()@]*\)|\([^()@]*\)(?=@|\Z)")
# Keyboards for Chinese and Japanese write ASCII in full width, and the @ in a small form as well.
_FULL_WIDTH = {0xFEE0 + code: chr(code) for code in range(0x21, 0x7F)} | {0xFE6B: "@"}
_SPACE_OR_SECOND = re.compile(r"[\s,;<>]")


class NotAnEmailError(FieldTextError):
    """The text cannot be an e-mail address."""


def salesforce_takes(address: str) -> bool:
    """Whether an Email field takes the address as it is.

    The org's "Email Address Internationalization" is taken to be off, as it is until an
    administrator turns it on: the address must be ASCII.
    """
    name, at, domain = _COMMENT.sub("", address).rpartition("@")
    return bool(at and _NAME.fullmatch(name) and _DOMAIN.fullmatch(domain))


def in_ascii_width(text: str) -> str:
    """The text with ASCII for the letters and the @ that keyboards of East Asia write."""
    return text.translate(_FULL_WIDTH)


def email_address(text: str) -> str:
    """The address as it is sent: its domain in lower case and in ASCII (RFC 5891).

    Raises:
        NotAnEmailError: Salesforce would refuse it.
    """
    seen = in_ascii_width(without_unseen(text))
    name, at, domain = _COMMENT.sub("", seen).rpartition("@")
    if not at:
        raise NotAnEmailError(FieldError.EMAIL_AT)
    if "@" in name or _SPACE_OR_SECOND.search(seen):
        raise NotAnEmailError(FieldError.EMAIL)
    if not _NAME.fullmatch(name):
        raise NotAnEmailError(FieldError.EMAIL_NAME)
    return f"{name}@{_ascii_domain(domain)}"


def _ascii_domain(domain: str) -> str:
    lowered = domain.lower()
    try:
        # Not for others: IDNA 2008 refuses "ab--cd", which DNS and Salesforce take.
        encoded = not lowered.isascii() or "xn--" in lowered
        ascii_form = idna.encode(domain, uts46=True).decode() if encoded else lowered
    except UnicodeError:
        raise NotAnEmailError(FieldError.EMAIL_DOMAIN) from None
    if not _DOMAIN.fullmatch(ascii_form):
        raise NotAnEmailError(FieldError.EMAIL_DOMAIN)
    return ascii_form
