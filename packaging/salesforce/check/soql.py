"""Every field of a SOQL query and every `Object.Field__c` token is one that there is.

apex-ls knows neither: both deploy only if the org has the field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from apex_text import apex_files, code_of, queries_of
from finding import Finding, line_at
from model import Model, Object

_WORDS = frozenset(
    re.findall(
        r"\w+",
        "select from where and or not in like order group by asc desc nulls first last limit offset"
        " having for update view reference all rows with user_mode system_mode"
        " security_enforced using scope includes excludes true false null typeof when then else end"
        " today yesterday tomorrow"
        " this_week last_week next_week this_month last_month next_month this_year last_year",
    )
)
_TOKEN = re.compile(r"'[^']*'|:\s*|[A-Za-z_][\w.]*|[\d.]+[-\dT:.Z]*|\S")
_DATE = re.compile(r"(last|next)_n_|n_\w+_ago", re.IGNORECASE)
_PAIR = re.compile(r"(?<![\w.])(\w+)(?:\.fields)?\.(\w+__[cr])\b", re.IGNORECASE)


def check_soql(project: Path) -> list[Finding]:
    model = Model(project)
    found = []
    for path in apex_files(project, "*.apex"):
        source = path.read_text(encoding="utf-8")
        for offset, query in queries_of(source):
            line = line_at(source, offset)
            found += [Finding(path, line, text) for text in faults_of(query, model)]
        for token in _PAIR.finditer(code_of(source)):
            one = model.get(token[1].lower())
            if one and not _knows(one, token[2]):
                text = f"{one.name} has no field {token[2]}"
                found.append(Finding(path, line_at(source, token.start()), text))
    return found


def _knows(one: Object, name: str) -> bool:
    return name.lower() in one.fields or name.lower() in one.parents


def faults_of(query: str, model: Model, parent: Object | None = None) -> Iterator[str]:
    """What a query asks for and there is not."""
    for inner in _inner_queries(query):
        is_child = query[: query.find(inner)].lower().count(" from ") == 0
        one = _object(query, model, parent) if is_child else None
        yield from faults_of(inner, model, one)
        query = query.replace(f"({inner})", "()", 1)
    asked = re.search(r"\bFROM\s+([\w.]+)", query, re.IGNORECASE)
    one = _object(query, model, parent)
    if one is None:
        yield f"no object {asked[1] if asked else ''} in the package or in standard-fields.json"
        return
    for path in _paths(query):
        if not _resolves(path, one, model):
            yield f"{one.name} has no field {path}"


def _inner_queries(query: str) -> Iterator[str]:
    for found in re.finditer(r"\(\s*SELECT\b", query, re.IGNORECASE):
        depth = 0
        for offset in range(found.start(), len(query)):
            depth += {"(": 1, ")": -1}.get(query[offset], 0)
            if depth == 0:
                yield query[found.start() + 1 : offset]
                break


def _object(query: str, model: Model, parent: Object | None) -> Object | None:
    outer = query
    for inner in _inner_queries(query):
        outer = outer.replace(inner, "")
    asked = re.search(r"\bFROM\s+([\w.]+)", outer, re.IGNORECASE)
    name = asked[1].lower() if asked else ""
    if parent is not None:
        name = parent.children.get(name, name).lower()
    return model.get(name)


def _paths(query: str) -> Iterator[str]:
    """The names that stand for fields: no keyword, function, alias, bind or object."""
    tokens = [token.strip() for token in _TOKEN.findall(query)]
    at, aliases = 0, set()
    while at < len(tokens):
        word, before = tokens[at], tokens[at - 1] if at else ""
        is_call = tokens[at + 1 : at + 2] == ["("]
        if word == ":":
            at = _after_bind(tokens, at + 1)
            continue
        if _is_name(word) and (before == ")" or _is_name(before)):
            aliases.add(word.lower())
        elif is_call or before.lower() in {"from", "scope"} or word.lower() in aliases:
            pass
        elif _is_name(word) and not _DATE.match(word):
            yield word
        at += 1


def _is_name(word: str) -> bool:
    return re.match(r"[A-Za-z_]", word) is not None and word.lower() not in _WORDS


def _after_bind(tokens: list[str], at: int) -> int:
    """Past a bind expression: a name, calls and indexes on it, or brackets."""
    at += tokens[at] != "("
    while at < len(tokens) and tokens[at] in "([.":
        closing, depth = {"(": ")", "[": "]"}.get(tokens[at]), 0
        if closing is None:
            at += 2
            continue
        opening = tokens[at]
        while at < len(tokens):
            depth += (tokens[at] == opening) - (tokens[at] == closing)
            at += 1
            if depth == 0:
                break
    return at


def _resolves(path: str, one: Object, model: Model) -> bool:
    *relations, name = path.lower().split(".")
    if relations and relations[0] == one.name.lower():
        relations = relations[1:]
    for relation in relations:
        to = one.parents.get(relation, "").lower()
        if to not in model:
            return False
        one = model[to]
    return name in one.fields
