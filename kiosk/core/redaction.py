"""Takes secrets and personal data out of a text, in whatever form they stand in it."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote, quote_plus

from kiosk.core.needles import Needles

SECRET, PERSON = "[secret]", "[person]"
# What is shorter stands in too many words that mean something else.
_SHORTEST_SECRET, _SHORTEST_PERSON, _SHORTEST_CODED = 4, 2, 6
# A person's short name counts as a whole word alone.
_WHOLE_WORDS = 4
# Longer values are looked for in pieces, of which each may have been cut off from the others.
_PIECE = 48
_PATTERNS = (
    (
        re.compile(r"-----BEGIN [^-]{1,60}-----.*?(?:-----END [^-]{1,60}-----|\Z)", re.DOTALL),
        SECRET,
    ),
    (re.compile(r"(?i)\b(bearer|basic)\s+[^\s,;]+"), rf"\1 {SECRET}"),
    (re.compile(r"(?<=://)[^/\s@]*@"), ""),
    (re.compile(r"(\bhttps?://[^\s?#]*)[?#][^\s]*"), r"\1"),
    (re.compile(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*", re.IGNORECASE), PERSON),
    (
        re.compile(
            r"(?i)((?<![a-z])(?:pass(?:word|wd|phrase)|pin)[\"']?\s*[=:]\s*|"
            r"(?:secret|token|key|assertion)(?:=|[\"']\s*:\s*))[\"']?[^\s\"',;&]+"
        ),
        rf"\1{SECRET}",
    ),
    # With letters of both kinds and digits, or all hexadecimal: no word and no path looks so.
    (
        re.compile(
            r"(?<![A-Za-z0-9+/_=-])(?:[0-9A-Fa-f]{32,}|"
            r"(?=[A-Za-z+/_=-]*\d)(?=[a-z\d+/_=-]*[A-Z])(?=[A-Z\d+/_=-]*[a-z])"
            r"[A-Za-z0-9+/_=-]{24,})"
        ),
        SECRET,
    ),
    (re.compile(r"(?<![\w.:/-])(?:\+\d|00\d|0\d)[\d ()/.-]{5,20}\d(?![\w:])"), PERSON),
    (re.compile(r"(?<![\w.:/-])\d{9,12}(?![\w.:-])"), PERSON),
)


class Redactor:
    """Replaces what it was told, plain, in base64, hex and URL encoding, and what looks like it."""

    def __init__(self, secrets: Iterable[str] = (), people: Iterable[str] = ()) -> None:
        """Create the redactor. `people` are names, addresses, numbers and notes of persons."""
        hidden = {piece for one in secrets for piece in _pieces(one, _SHORTEST_SECRET)}
        named = {piece for one in people for piece in _pieces(one, _SHORTEST_PERSON)}
        short = {piece for piece in named if len(piece) < _WHOLE_WORDS}
        self._secrets = Needles(form for piece in hidden for form in _forms(piece))
        self._people = Needles(form for piece in named - short for form in _forms(piece))
        self._short = Needles(short, whole_words=True)

    def text(self, text: str) -> str:
        """The text without secrets and personal data."""
        text = self._secrets.replaced(text, SECRET)
        text = self._short.replaced(self._people.replaced(text, PERSON), PERSON)
        for pattern, instead in _PATTERNS:
            text = pattern.sub(instead, text)
        return text

    def value(self, value: object) -> object:
        """A value as JSON has it, each text in it redacted; names of keys too."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {self.text(str(key)): self.value(one) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(one) for one in value]
        return value


def _pieces(value: str, shortest: int) -> Iterator[str]:
    """The value in pieces that are long enough to be looked for."""
    for line in map(str.strip, value.splitlines()):
        for start in range(0, len(line), _PIECE):
            piece = line[start : start + _PIECE]
            # The last one may be short: it takes letters of the one before along.
            if start > 0 and len(piece) < _PIECE:
                piece = line[-_PIECE:]
            if len(piece) >= shortest:
                yield piece


def _forms(piece: str) -> Iterator[str]:
    """The piece as it stands in texts, URLs, JSON, hex and base64."""
    yield piece
    yield quote(piece, safe="")
    yield quote_plus(piece)
    yield json.dumps(piece)[1:-1]
    coded = piece.encode("utf-8", "surrogatepass")
    for form in (coded.hex(), *_base64_forms(coded)):
        if len(form) >= _SHORTEST_CODED:
            yield form


def _base64_forms(value: bytes) -> Iterator[str]:
    """What base64 makes of the value, wherever in a longer one it begins."""
    for before in range(3):
        padded = base64.b64encode(bytes(before) + value).decode()
        first = (before * 8 + 5) // 6
        whole = (before + len(value)) * 8 // 6
        yield padded[first:whole]
        yield padded[first:whole].replace("+", "-").replace("/", "_")
