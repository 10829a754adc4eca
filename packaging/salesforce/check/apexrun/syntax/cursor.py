"""A place among tokens, from which a parser reads on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from apexrun.syntax.expressions import TypeRef
from apexrun.syntax.lexer import ApexSyntaxError, Token

T = TypeVar("T")


class Cursor:
    """Reads tokens of the file that `name` names."""

    def __init__(self, tokens: list[Token], name: str) -> None:
        self._tokens = tokens
        self._at = 0
        self._name = name

    @property
    def now(self) -> Token:
        return self._tokens[self._at]

    def ahead(self, count: int = 1) -> Token:
        """The token so many further on; past the end it is the last."""
        return self._tokens[min(self._at + count, len(self._tokens) - 1)]

    def fault(self, message: str) -> ApexSyntaxError:
        """What is wrong at this place, to be raised."""
        text = f"{self._name}:{self.now.line}: {message}, not {self.now.text!r}"
        return ApexSyntaxError(text)

    def is_at(self, *keys: str) -> bool:
        """Whether one of these words or signs comes next."""
        return self.now.kind in ("word", "sign") and self.now.key in keys

    def take(self) -> Token:
        token = self.now
        self._at += 1
        return token

    def accept(self, *keys: str) -> bool:
        """Pass over these words or signs if they come next, all of them."""
        if all(self.ahead(i).key == key != "" for i, key in enumerate(keys)):
            self._at += len(keys)
            return True
        return False

    def expect(self, *keys: str) -> None:
        for key in keys:
            if not self.accept(key):
                raise self.fault(f"expected {key}")

    def word(self) -> str:
        if self.now.kind != "word":
            raise self.fault("expected a name")
        return self.take().text

    def separated(self, read: Callable[[], T], end: str) -> tuple[T, ...]:
        """What stands between commas, up to and including the end."""
        found: list[T] = []
        while not self.accept(end):
            if found:
                self.expect(",")
            found.append(read())
        return tuple(found)

    def attempt(self, read: Callable[[], T]) -> T | None:
        """What can be read here; None, with nothing read, where it cannot."""
        before = self._at
        try:
            return read()
        except ApexSyntaxError:
            self._at = before
            return None

    def back_to(self, at: int) -> None:
        self._at = at

    @property
    def at(self) -> int:
        return self._at

    def type(self) -> TypeRef:
        name = self.word()
        while self.is_at(".") and self.ahead().kind == "word":
            self.take()
            name += "." + self.word()
        arguments: list[TypeRef] = []
        if self.accept("<"):
            arguments.append(self.type())
            while self.accept(","):
                arguments.append(self.type())
            self.expect(">")
        found = TypeRef(name, tuple(arguments))
        while self.accept("[", "]"):
            found = TypeRef("List", (found,))
        return found
