"""Expressions and statements have the values that Apex gives them."""

from __future__ import annotations

import pytest

from tests.support.apex_model import error_of, run

HOLDS = [
    # Texts: == knows no case, equals and Assert do.
    "Assert.isTrue('Tea' == 'tEA');",
    "Assert.isFalse('Tea'.equals('tEA'));",
    "Assert.areNotEqual('Tea', 'tEA');",
    "Assert.isFalse(new Set<String>{ 'Tea' }.contains('tea'));",
    "Assert.isFalse(new List<String>{ 'Tea' }.contains('tea'));",
    "Assert.areEqual('anull1true', 'a' + null + 1 + true);",
    r"Assert.areEqual(2, 'é\n'.length()); Assert.areEqual('é', '\u00e9');",
    "Assert.areEqual(2, 'a,b,,'.split(',').size());",
    "Assert.areEqual('b/c', 'a/b/c'.substringAfter('/'));",
    (
        r"Matcher m = Pattern.compile('(\\d+)-x').matcher('12-x'); Assert.isTrue(m.matches());"
        " Assert.areEqual('12', m.group(1));"
    ),
    (
        "Matcher m = Pattern.compile('a').matcher('banana'); Integer n = 0;"
        " while (m.find()) { n++; } Assert.areEqual(3, n);"
    ),
    # Numbers: integers are divided to integers, towards zero.
    "Assert.areEqual(-3, -7 / 2); Assert.areEqual(-1, Math.mod(-7, 2));",
    "Assert.areEqual(3.5, 7 / 2.0); Assert.areEqual(4, (Decimal) 4);",
    "Assert.areEqual(2, 17 >> 3); Assert.areEqual(136, 17 << 3); Assert.areEqual(6, 5 ^ 3);",
    "Assert.areEqual('1.50', (1.5).setScale(2).toPlainString());",
    (
        "Integer n = 1; Assert.areEqual(1, n++); Assert.areEqual(3, ++n); n -= 2;"
        " Assert.areEqual(1, n);"
    ),
    # null: compared with nothing, and not followed.
    "Integer n; Assert.isFalse(n < 1); Assert.isFalse(n >= 1); Assert.isTrue(n == null);",
    "String s; Assert.isNull(s?.length()); Assert.areEqual(7, s?.length() ?? 7);",
    "Object o; Assert.isFalse(o instanceof String);",
    "Map<String, Integer> m = new Map<String, Integer>(); Assert.isNull(m.get('x'));",
    # Names know no case.
    "Integer COUNT = 1; count += 1; Assert.AREEQUAL(2, Count);",
    # Ids: 15 and 18 characters name the same record, and case tells them apart.
    "Id a = '00Q000000000abC'; Assert.isTrue(a == '00Q000000000abCEAQ');",
    "Id a = '00Q000000000abC'; Assert.isFalse(a == '00Q000000000ABC');",
    "Assert.areEqual(Lead.SObjectType, Id.valueOf('00Q000000000001').getSobjectType());",
    # Statements.
    (
        "Integer n = 0; for (Integer i = 0; i < 9; i++) {"
        " if (i == 2) continue; if (i == 5) break; n += i; } Assert.areEqual(8, n);"
    ),
    "Integer n = 0; do { n++; } while (n < 3); while (n < 5) { n++; } Assert.areEqual(5, n);",
    "Integer n = 0; for (Integer i : new List<Integer>{ 1, 2 }) { n += i; } Assert.areEqual(3, n);",
    (
        "switch on 'tea' { when 'Tea' { Assert.fail('case'); } when 'a', 'tea' { return; } }"
        " Assert.fail();"
    ),
    "Integer n; switch on n { when null { return; } when else { Assert.fail(); } } Assert.fail();",
    # Exceptions.
    (
        "try { Integer n = 1 / 0; Assert.fail(); }"
        " catch (NullPointerException e) { Assert.fail(); }"
        " catch (MathException e) { Assert.areEqual('Divide by 0', e.getMessage()); }"
    ),
    (
        "Integer n = 0; try { throw new IllegalArgumentException('x'); }"
        " catch (Exception e) { n = 1; } finally { n += 2; } Assert.areEqual(3, n);"
    ),
    # JSON.
    (
        'Assert.areEqual(\'{"a":[1,null,"é"]}\','
        " JSON.serialize(new Map<String, Object>{ 'a' => new List<Object>{ 1, null, 'é' } }));"
    ),
    (
        "Datetime t = (Datetime) JSON.deserialize('\"2026-01-02T03:04:05+01:00\"', Datetime.class);"
        " Assert.areEqual(Datetime.newInstanceGmt(2026, 1, 2, 2, 4, 5), t);"
    ),
    (
        "Assert.areEqual('2026-01-02T03:04:05Z', Datetime.newInstanceGmt(2026, 1, 2, 3, 4, 5)"
        ".formatGmt('yyyy-MM-dd\\'T\\'HH:mm:ss\\'Z\\''));"
    ),
    (
        "Assert.areEqual(29, Date.daysInMonth(2028, 2));"
        " Assert.areEqual(28, Date.daysInMonth(2026, 2));"
    ),
]
RAISES = [
    ("String s; s.length();", "NullPointerException"),
    ("Integer n; n += 1;", "NullPointerException"),
    ("Boolean b; if (b) { return; }", "NullPointerException"),
    ("'tea'.startsWith(null);", "NullPointerException"),
    ("List<Integer> l = new List<Integer>(); l[0] = 1;", "ListException"),
    ("'abc'.substring(2, 9);", "StringException"),
    ("Id i = 'tea';", "StringException"),
    ("Object o = 1; String s = (String) o;", "TypeException"),
    ("JSON.deserializeUntyped('{');", "JSONException"),
    ("JSON.deserialize('\"x\"', Datetime.class);", "JSONException"),
    ("JSON.deserialize('1.5', Integer.class);", "JSONException"),
    ("try { Assert.fail(); } catch (Exception e) { return; }", "AssertException"),
    ("new Lead().put('Nothing__c', 1);", "SObjectException"),
    ("new Lead().put('LastName', 1);", "SObjectException"),
]


@pytest.mark.parametrize("statements", HOLDS)
def test_apex_holds(statements):
    run(statements)


@pytest.mark.parametrize(("statements", "raised"), RAISES)
def test_apex_raises(statements, raised):
    assert error_of(statements).type == raised


def test_a_parameter_hides_a_constant_of_the_same_letters():
    run(
        "Assert.areEqual('mine', told('mine'));",
        plain="static final String TEXT = 'constant';"
        "static String told(String text) { return TEXT; }",
    )


def test_the_overload_fits_and_the_most_derived_method_runs():
    run(
        "Base one = new Derived(2); Assert.areEqual('derived 2', one.told());"
        "Assert.areEqual('text', new Derived('x').told());",
        "public virtual class Base { public virtual String told() { return 'base'; } }",
        "public class Derived extends Base { private final String name;"
        " public Derived(Integer n) { this.name = 'derived ' + n; }"
        " public Derived(String text) { this(0); name = 'text'; }"
        " public override String told() { return name; } }",
    )


def test_an_exception_of_the_packages_own_has_its_message():
    run(
        "try { throw new TeaException('cold'); } catch (TeaException e) {"
        " Assert.areEqual('cold', e.getMessage()); }",
        "public class TeaException extends Exception {}",
    )


def test_recursion_without_an_end_is_ended():
    found = error_of("Endless.call();", "public class Endless { static void call() { call(); } }")
    assert (found.type, found.message) == ("LimitException", "Maximum stack depth reached: 1001")
