"""Reads expressions."""

from __future__ import annotations

from decimal import Decimal

from apexrun.syntax.cursor import Cursor
from apexrun.syntax.expressions import (
    Assign,
    Binary,
    Call,
    Cast,
    ClassLiteral,
    Conditional,
    ConstructorCall,
    Expression,
    Get,
    Index,
    InstanceOf,
    Literal,
    Name,
    New,
    NewCollection,
    Soql,
    Step,
    Super,
    This,
    TypeRef,
    Unary,
)
from apexrun.syntax.lexer import lex, text_of
from apexrun.syntax.queries import Query
from apexrun.syntax.query_parser import QueryParser

_LEVELS = (
    *(("??",), ("||",), ("&&",), ("|",), ("^",), ("&",), ("==", "!=", "===", "!==")),
    *(("<", ">", "<=", ">=", "instanceof"), ("<<", ">>", ">>>"), ("+", "-"), ("*", "/", "%")),
)
_ASSIGNING = ("=", "+=", "-=", "*=", "/=", "|=", "&=", "^=")
_STEPS = {"++": 1, "--": -1}
_CONSTANTS = {"true": True, "false": False, "null": None}


class ExpressionParser(Cursor):
    def expression(self) -> Expression:
        line = self.now.line
        left = self._conditional()
        if self.is_at(*_ASSIGNING):
            operator = self.take().key[:-1] or None
            return Assign(line, operator, left, self.expression())
        return left

    def arguments(self) -> tuple[Expression, ...]:
        self.expect("(")
        return self.separated(self.expression, ")")

    def unary(self) -> Expression:
        line = self.now.line
        if self.is_at("!", "-", "~"):
            return Unary(line, self.take().key, self.unary())
        if self.is_at(*_STEPS):
            return Step(line, _STEPS[self.take().key], self.unary(), is_before=True)
        if self.is_at("(") and (cast := self._cast()) is not None:
            return cast
        return self._followed(self._primary())

    def _conditional(self) -> Expression:
        line = self.now.line
        condition = self._binary(0)
        if not self.accept("?"):
            return condition
        yes = self.expression()
        self.expect(":")
        return Conditional(line, condition, yes, self.expression())

    def _binary(self, level: int) -> Expression:
        if level == len(_LEVELS):
            return self.unary()
        left = self._binary(level + 1)
        while (operator := self._operator()) in _LEVELS[level]:
            line = self.now.line
            for _ in range(len(operator) if operator.startswith(">>") else 1):
                self.take()
            if operator == "instanceof":
                left = InstanceOf(line, left, self.type())
            else:
                left = Binary(line, operator, left, self._binary(level + 1))
        return left

    def _operator(self) -> str:
        """A shift to the right is made of single signs, as types end with them too."""
        if self.now.kind == "text":
            return ""
        if self.is_at(">") and self.ahead().key == ">":
            return ">>>" if self.ahead(2).key == ">" else ">>"
        return self.now.key

    def _cast(self) -> Expression | None:
        """`(Type) value`; None where the bracket holds an expression."""
        before, line = self.at, self.now.line
        self.take()
        type_ = self.attempt(self.type)
        if type_ is not None and self.accept(")") and self._may_begin_a_value():
            return Cast(line, type_, self.unary())
        self.back_to(before)
        return None

    def _may_begin_a_value(self) -> bool:
        if self.now.kind in ("text", "number"):
            return True
        return self.is_at("(", "[", "!") or (
            self.now.kind == "word" and not self.is_at("instanceof")
        )

    def _followed(self, value: Expression) -> Expression:
        """The value with the members, indexes and steps that stand behind it."""
        while True:
            line = self.now.line
            if self.is_at(".", "?."):
                is_safe = self.take().key == "?."
                value = self._member(value, self.ahead(0).line, is_safe=is_safe)
            elif self.accept("["):
                value = Index(line, value, self.expression())
                self.expect("]")
            elif self.is_at(*_STEPS):
                value = Step(line, _STEPS[self.take().key], value, is_before=False)
            else:
                return value

    def _member(self, target: Expression, line: int, *, is_safe: bool) -> Expression:
        name = self.word()
        if self.is_at("("):
            return Call(line, target, name, self.arguments(), is_safe)
        return Get(line, target, name, is_safe)

    def _primary(self) -> Expression:
        token = self.now
        if token.kind == "text":
            return Literal(token.line, text_of(self.take().text))
        if token.kind == "number":
            return Literal(token.line, _number(self.take().key))
        if self.is_at("(", "["):
            return self._bracketed()
        return self._worded()

    def _bracketed(self) -> Expression:
        line = self.now.line
        if self.accept("("):
            value = self.expression()
            self.expect(")")
            return value
        self.expect("[")
        query = QueryParser(self, self.unary).query()
        self.expect("]")
        return Soql(line, query)

    def _worded(self) -> Expression:
        line, key = self.now.line, self.now.key
        if self.accept("new"):
            return self._new(line)
        if key in _CONSTANTS:
            return Literal(line, _CONSTANTS[self.take().key])
        if key in ("this", "super"):
            return self._itself(line, is_super=self.take().key == "super")
        literal = self.attempt(self._class_literal)
        if literal is not None:
            return literal
        name = self.word()
        if self.is_at("("):
            return Call(line, None, name, self.arguments(), is_safe=False)
        return Name(line, name, name.lower())

    def _itself(self, line: int, *, is_super: bool) -> Expression:
        if self.is_at("("):
            return ConstructorCall(line, is_super, self.arguments())
        return Super(line) if is_super else This(line)

    def _class_literal(self) -> Expression:
        """`Type.class`; raises ApexSyntaxError where something else stands."""
        line = self.now.line
        if self.ahead().key not in ("<", "."):
            raise self.fault("expected .class")
        type_ = self.type()
        if self.accept(".", "class"):
            return ClassLiteral(line, type_)
        if type_.key.endswith(".class"):
            return ClassLiteral(line, TypeRef(type_.name[: -len(".class")]))
        raise self.fault("expected .class")

    def _new(self, line: int) -> Expression:
        type_ = self.type()
        if self.accept("{"):
            return self._new_collection(line, type_)
        self.expect("(")
        given = self.separated(self._argument, ")")
        named = tuple((name, value) for name, value in given if name)
        return New(line, type_, tuple(value for name, value in given if not name), named)

    def _argument(self) -> tuple[str, Expression]:
        if self.now.kind == "word" and self.ahead().key == "=":
            name = self.word()
            self.expect("=")
            return name, self.expression()
        return "", self.expression()

    def _new_collection(self, line: int, type_: TypeRef) -> Expression:
        if type_.key != "map":
            return NewCollection(line, type_, self.separated(self.expression, "}"), ())
        return NewCollection(line, type_, (), self.separated(self._pair, "}"))

    def _pair(self) -> tuple[Expression, Expression]:
        key = self.expression()
        self.expect("=>")
        return key, self.expression()


def _number(text: str) -> int | Decimal:
    if text.endswith("d") or "." in text:
        return Decimal(text.rstrip("d"))
    return int(text.rstrip("l"))


def parse_query(text: str) -> Query:
    """The query of a text, as Database.query takes it; raises ApexSyntaxError."""
    parser = ExpressionParser(lex(text, "query"), "query")
    query = QueryParser(parser, parser.unary).query()
    if parser.now.kind != "end":
        raise parser.fault("expected the end")
    return query
