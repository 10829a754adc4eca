"""Takes the markup of web pages from texts that shops copy out of them.

A kiosk never interprets markup: all texts are painted as they are. A text that a shop's system made
for a web page would show its tags.
"""

from __future__ import annotations

import html
import re

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# "&amp;amp;" and the like, which some systems nest.
_NESTED = re.compile(r"&(?:amp;|#38;|#x26;)+(?=amp;|#|[A-Za-z])", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)
_UNSEEN = re.compile(r"<(script|style)\b[^<>]*>.*?(?:</\1\s*>|$)", re.DOTALL | re.IGNORECASE)
_BLOCK = re.compile(
    r"</?(?:address|article|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tbody"
    r"|td|th|thead|tr|ul)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|big|code|del|em|font|i|img|ins|label|mark|s|small|span|strike|strong|sub|sup"
    r"|tt|u|wbr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)


def without_markup(text: str) -> str:
    """The text without HTML's tags, each block on a line of its own, and with entities as letters.

    Only HTML's own tags count, so that "for children < 12" and "<3" stay.
    """
    if "&" in text:
        text = _ENTITY.sub(_letter, _NESTED.sub("&", text))
    if "<" not in text:
        return text
    text = _INLINE.sub("", _COMMENT.sub("", _UNSEEN.sub("", text)))
    text, blocks = _BLOCK.subn("\n", text)
    if not blocks:
        return text
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _letter(entity: re.Match[str]) -> str:
    letter = html.unescape(entity[0])
    # A name that HTML does not know stays as it is.
    return letter.replace("\u00a0", " ") if letter != entity[0] else entity[0]
