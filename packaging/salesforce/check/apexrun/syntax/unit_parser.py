"""Reads a file: a class, an enum or a trigger."""

from __future__ import annotations

from apexrun.syntax.declarations import (
    Attribute,
    ClassDeclaration,
    Constructor,
    EnumDeclaration,
    Initializer,
    Method,
    Parameter,
    TriggerDeclaration,
    Unit,
)
from apexrun.syntax.lexer import lex
from apexrun.syntax.statement_parser import StatementParser

_MODIFIERS = (
    *("public", "private", "protected", "global", "static", "final", "abstract", "virtual"),
    *("override", "transient", "with", "without", "inherited", "sharing", "testmethod"),
)


def parse_unit(source: str, name: str) -> Unit:
    """What the file holds; `name` is the file's, for a ApexSyntaxError."""
    parser = UnitParser(lex(source, name), name)
    unit = parser.unit()
    if parser.now.kind != "end":
        raise parser.fault("expected the end of the file")
    return unit


class UnitParser(StatementParser):
    def unit(self) -> Unit:
        annotations = self._annotations()
        self._modifiers()
        if self.accept("trigger"):
            return self._trigger()
        return self._type(annotations)

    def _annotations(self) -> frozenset[str]:
        """Their names in small letters; what they say in brackets is passed over."""
        found = set()
        while self.accept("@"):
            found.add(self.word().lower())
            if self.is_at("("):
                self._skip("(", ")")
        return frozenset(found)

    def _modifiers(self) -> frozenset[str]:
        found = set()
        while self.is_at(*_MODIFIERS):
            found.add(self.take().key)
        return frozenset(found)

    def _skip(self, start: str, end: str) -> None:
        """Pass over a pair of brackets and what it holds."""
        self.expect(start)
        depth = 1
        while depth:
            if self.now.kind == "end":
                raise self.fault(f"expected {end}")
            depth += {start: 1, end: -1}.get(self.take().key, 0)

    def _trigger(self) -> TriggerDeclaration:
        line = self.now.line
        name = self.word()
        self.expect("on")
        target = self.word()
        self.expect("(")
        events = self.separated(lambda: f"{self.word().lower()} {self.word().lower()}", ")")
        return TriggerDeclaration(name, target, events, self.block(), line)

    def _type(self, annotations: frozenset[str]) -> ClassDeclaration | EnumDeclaration:
        if not self.is_at("class", "interface", "enum"):
            raise self.fault("expected class, interface or enum")
        kind = self.take().key
        name = self.word()
        if kind == "enum":
            self.expect("{")
            return EnumDeclaration(name, self.separated(self.word, "}"))
        made = ClassDeclaration(name, kind, annotations=annotations)
        if self.accept("extends"):
            made.parent = self.type()
        if self.accept("implements"):
            made.interfaces.append(self.type())
            while self.accept(","):
                made.interfaces.append(self.type())
        self.expect("{")
        while not self.accept("}"):
            self._member_of(made)
        return made

    def _member_of(self, owner: ClassDeclaration) -> None:
        annotations, modifiers = self._annotations(), self._modifiers()
        is_static = "static" in modifiers
        line = self.now.line
        if self.is_at("class", "interface", "enum") and self.ahead().kind == "word":
            owner.inner.append(self._type(annotations))
        elif self.is_at("{"):
            owner.members.append(Initializer(is_static, self.block()))
        elif self.now.key == owner.name.lower() and self.ahead().key == "(":
            self.take()
            owner.constructors.append(Constructor(self._parameters(), self.block(), line))
        else:
            self._method_or_attribute(owner, annotations, line, is_static=is_static)

    def _method_or_attribute(
        self, owner: ClassDeclaration, annotations: frozenset[str], line: int, *, is_static: bool
    ) -> None:
        type_ = self.type()
        name = self.word()
        if self.is_at("("):
            parameters = self._parameters()
            body = None if self.accept(";") else self.block()
            method = Method(
                *(name.lower(), name, parameters, body, is_static, annotations, type_, line)
            )
            owner.methods.append(method)
            return None
        while True:
            initial = self.expression() if self.accept("=") else None
            owner.members.append(Attribute(name.lower(), type_, is_static, initial))
            if self.is_at("{"):
                return self._accessors()
            if self.accept(";"):
                return None
            self.expect(",")
            name = self.word()

    def _accessors(self) -> None:
        """`{ get; private set; }`: a property with code of its own is not modelled."""
        self.expect("{")
        while not self.accept("}"):
            self._modifiers()
            if not (self.accept("get", ";") or self.accept("set", ";")):
                raise self.fault("expected get or set without code")

    def _parameters(self) -> tuple[Parameter, ...]:
        self.expect("(")
        return self.separated(self._parameter, ")")

    def _parameter(self) -> Parameter:
        self._annotations()
        self._modifiers()
        type_ = self.type()
        return Parameter(type_, self.word().lower())
