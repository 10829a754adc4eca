"""String and Blob."""

from __future__ import annotations

import re
from collections.abc import Mapping
from uuid import uuid4

from apexrun.library.library import Function, Part
from apexrun.values.faults import ApexError
from apexrun.values.ids import id_of
from apexrun.values.kinds import Blob, Value
from apexrun.values.text import string_of


def _substring(text: str, start: int, end: int | None = None) -> str:
    end = len(text) if end is None else end
    if not 0 <= start <= end <= len(text):
        raise ApexError("StringException", f"Ending position out of bounds: {end}")
    return text[start:end]


def _split(text: str, pattern: str, limit: int = 0) -> list[str]:
    """Without a limit empty pieces at the end are left out, as in Java."""
    if not pattern:
        return list(text)
    pieces = re.split(pattern, text, maxsplit=max(limit - 1, 0))
    while limit == 0 and len(pieces) > 1 and not pieces[-1]:
        pieces.pop()
    return pieces


def _replace_all(text: str, pattern: str, by: str) -> str:
    return re.sub(pattern, re.sub(r"\$(\d)", r"\\\1", by), text)


def _is_blank(text: str | None) -> bool:
    return text is None or not text.strip()


def _format(text: str, values: list[Value]) -> str:
    return re.sub(r"\{(\d+)\}", lambda found: string_of(values[int(found[1])]), text)


_TEXT: Mapping[str, Function] = {
    "length": len,
    "substring": _substring,
    "left": lambda it, count: it[: max(count, 0)],
    "right": lambda it, count: it[-count:] if count > 0 else "",
    "mid": lambda it, start, count: it[start : start + count],
    "indexof": lambda it, part, start=0: it.find(part, start),
    "lastindexof": lambda it, part: it.rfind(part),
    "contains": lambda it, part: part in it,
    "containsignorecase": lambda it, part: part.lower() in it.lower(),
    "containsonly": lambda it, characters: all(one in characters for one in it),
    "startswith": lambda it, part: it.startswith(part),
    "startswithignorecase": lambda it, part: it.lower().startswith(part.lower()),
    "endswith": lambda it, part: it.endswith(part),
    "equals": lambda it, other: isinstance(other, str) and str(it) == str(other),
    "equalsignorecase": lambda it, other: other is not None and it.lower() == other.lower(),
    "isasciiprintable": lambda it: all(32 <= ord(one) < 127 for one in it),
    "isnumeric": lambda it: it.isdigit(),
    "touppercase": lambda it: it.upper(),
    "tolowercase": lambda it: it.lower(),
    "capitalize": lambda it: it[:1].upper() + it[1:],
    "trim": lambda it: it.strip(),
    "deletewhitespace": lambda it: re.sub(r"\s", "", it),
    "replace": lambda it, part, by: it.replace(part, by),
    "replaceall": _replace_all,
    "replacefirst": lambda it, pattern, by: re.sub(pattern, by, it, count=1),
    "remove": lambda it, part: it.replace(part, ""),
    "removestart": lambda it, part: it.removeprefix(part),
    "removeend": lambda it, part: it.removesuffix(part),
    "leftpad": lambda it, width, by=" ": it.rjust(width, by),
    "rightpad": lambda it, width, by=" ": it.ljust(width, by),
    "repeat": lambda it, count: it * count,
    "reverse": lambda it: it[::-1],
    "split": _split,
    "substringbefore": lambda it, part: it.partition(part)[0],
    "substringafter": lambda it, part: it.partition(part)[2],
    "substringbeforelast": lambda it, part: it.rpartition(part)[0] if part in it else it,
    "substringafterlast": lambda it, part: it.rpartition(part)[2] if part in it else "",
    "charat": lambda it, at: ord(it[at]),
    "codepointat": lambda it, at: ord(it[at]),
    "tostring": lambda it: it,
}


def texts() -> Part:
    return Part(
        functions={
            "string.isblank": _is_blank,
            "string.isnotblank": lambda text: not _is_blank(text),
            "string.isempty": lambda text: not text,
            "string.isnotempty": bool,
            "string.valueof": string_of,
            "string.format": _format,
            "string.escapesinglequotes": lambda text: text.replace("'", "\\'"),
            "id.valueof": id_of,
            "uuid.randomuuid": lambda: str(uuid4()),
            "blob.valueof": lambda text: Blob(text.encode()),
        },
        methods={
            "string": _TEXT,
            "blob": {"tostring": _decoded, "size": lambda it: len(it.octets)},
        },
    )


def _decoded(it: Blob) -> str:
    try:
        return it.octets.decode()
    except UnicodeDecodeError as error:
        raise ApexError("StringException", "BLOB is not a valid UTF-8 string") from error
