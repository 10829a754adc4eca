"""Reads statements."""

from __future__ import annotations

from collections.abc import Callable

from apexrun.syntax.expression_parser import ExpressionParser
from apexrun.syntax.expressions import Expression, TypeRef
from apexrun.syntax.statements import (
    Block,
    Body,
    Break,
    Catch,
    Continue,
    Declare,
    Dml,
    Do,
    EnumLabel,
    For,
    ForEach,
    If,
    Return,
    RunAs,
    Statement,
    Switch,
    Throw,
    Try,
    When,
    While,
)

DML = ("insert", "update", "upsert", "delete", "undelete")


class StatementParser(ExpressionParser):
    def block(self) -> Body:
        self.expect("{")
        statements = []
        while not self.accept("}"):
            statements.append(self.statement())
        return tuple(statements)

    def statement(self) -> Statement:
        line = self.now.line
        if self.is_at("{"):
            return Block(line, self.block())
        readers: dict[str, Callable[[int], Statement]] = {
            "if": self._if,
            "for": self._for,
            "while": self._while,
            "do": self._do_while,
            "return": self._return,
            "throw": self._throw,
            "break": self._break,
            "continue": self._continue,
            "try": self._try,
            "switch": self._switch,
        }
        if self.is_at(*readers):
            return readers[self.take().key](line)
        if self.is_at(*DML) and self.ahead().key not in ("(", "=", "."):
            return self._dml(line)
        if self.accept("system", ".", "runas"):
            return self._run_as(line)
        return self._declare(line) or self._do(line)

    def _body(self) -> Body:
        return self.block() if self.is_at("{") else (self.statement(),)

    def _in_brackets(self) -> Expression:
        self.expect("(")
        value = self.expression()
        self.expect(")")
        return value

    def _if(self, line: int) -> Statement:
        condition = self._in_brackets()
        yes = self._body()
        return If(line, condition, yes, self._body() if self.accept("else") else ())

    def _for(self, line: int) -> Statement:
        self.expect("(")
        if (variable := self.attempt(self._each)) is not None:
            items = self.expression()
            self.expect(")")
            return ForEach(line, *variable, items, self._body())
        first = None if self.accept(";") else self.statement()
        condition = None if self.is_at(";") else self.expression()
        self.expect(";")
        steps = self.separated(self.expression, ")")
        return For(line, first, condition, steps, self._body())

    def _each(self) -> tuple[TypeRef, str]:
        """The variable of a loop over items: its type, and its name in small letters."""
        type_ = self.type()
        name = self.word()
        self.expect(":")
        return type_, name.lower()

    def _while(self, line: int) -> Statement:
        return While(line, self._in_brackets(), self._body(), is_tested_after=False)

    def _do_while(self, line: int) -> Statement:
        body = self._body()
        self.expect("while")
        condition = self._in_brackets()
        self.expect(";")
        return While(line, condition, body, is_tested_after=True)

    def _return(self, line: int) -> Statement:
        if self.accept(";"):
            return Return(line, None)
        value = self.expression()
        self.expect(";")
        return Return(line, value)

    def _throw(self, line: int) -> Statement:
        value = self.expression()
        self.expect(";")
        return Throw(line, value)

    def _break(self, line: int) -> Statement:
        self.expect(";")
        return Break(line)

    def _continue(self, line: int) -> Statement:
        self.expect(";")
        return Continue(line)

    def _try(self, line: int) -> Statement:
        body = self.block()
        catches = []
        while self.accept("catch"):
            self.expect("(")
            type_ = self.type()
            name = self.word().lower()
            self.expect(")")
            catches.append(Catch(type_, name, self.block()))
        return Try(line, body, tuple(catches), self.block() if self.accept("finally") else ())

    def _switch(self, line: int) -> Statement:
        self.expect("on")
        value = self.expression()
        self.expect("{")
        whens = []
        while not self.accept("}"):
            self.expect("when")
            labels: list[EnumLabel | Expression] = []
            if not self.accept("else"):
                labels.append(self._label())
                while self.accept(","):
                    labels.append(self._label())
            whens.append(When(tuple(labels), self.block()))
        return Switch(line, value, tuple(whens))

    def _label(self) -> EnumLabel | Expression:
        if self.now.kind == "word" and self.now.key not in ("null", "true", "false"):
            return EnumLabel(self.word().lower())
        return self.unary()

    def _dml(self, line: int) -> Statement:
        operation = self.take().key
        mode = "system"
        if self.accept("as"):
            mode = self.word().lower()
        records = self.expression()
        external_id = self.word() if operation == "upsert" and not self.is_at(";") else ""
        self.expect(";")
        return Dml(line, operation, mode, records, external_id)

    def _run_as(self, line: int) -> Statement:
        return RunAs(line, self._in_brackets(), self.block())

    def _declare(self, line: int) -> Statement | None:
        before = self.at
        type_ = self.attempt(self.type)
        if type_ is None or self.now.kind != "word" or self.ahead().key not in ("=", ";", ","):
            self.back_to(before)
            return None
        names = self.separated(self._variable, ";")
        return Declare(line, type_, names)

    def _variable(self) -> tuple[str, Expression | None]:
        name = self.word().lower()
        return name, self.expression() if self.accept("=") else None

    def _do(self, line: int) -> Statement:
        value = self.expression()
        self.expect(";")
        return Do(line, value)
