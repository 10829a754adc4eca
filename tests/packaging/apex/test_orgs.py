"""Each knob makes an org hostile in the way that it says, and to nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.apex_model import Coverage, Knobs, outcomes, program_of, run
from tests.support.apex_model import error_of as raised

LEAD = "Lead one = new Lead(LastName = 'Lovelace', Company = 'None'); insert one;"
USER = (
    "User made = new User(Username = '{}', LastName = 'X', Alias = 'x', Email = 'x@y.example',"
    " ProfileId = [SELECT Id FROM Profile LIMIT 1].Id);"
)
ME = "System.runAs(new User(Id = UserInfo.getUserId()))"


def test_automation_costs_queries_for_each_chunk():
    many = (
        "List<Lead> many = new List<Lead>(); for (Integer i = 0; i < 201; i++) {"
        " many.add(new Lead(LastName = 'L', Company = 'N')); } insert many;"
    )
    run(f"{many} Assert.areEqual(36, Limits.getQueries());", knobs=Knobs(lead_queries=18))
    run(f"{many} Assert.areEqual(0, Limits.getQueries());")


def test_a_trigger_of_the_orgs_own_throws():
    poisoned = LEAD.replace("Lovelace", "Poison ivy")
    run(poisoned)
    error = raised(poisoned, knobs=Knobs(poison=True))
    assert error.rows[0].code == "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"
    run(LEAD, knobs=Knobs(poison=True))


def test_person_accounts_ask_for_no_company():
    nobody = LEAD.replace(", Company = 'None'", "")
    assert raised(nobody).rows[0].fields == ("Company",)
    run(nobody, knobs=Knobs(person_accounts=True))


def test_picklists_of_states_and_countries_bring_codes():
    org = Knobs(state_picklists=True)
    coded = LEAD.replace("insert one", "one.put('CountryCode', '{}'); insert one")
    run(coded.format("GB"), knobs=org)
    assert raised(coded.format("XX"), knobs=org).rows[0].fields == ("CountryCode",)
    assert raised(coded.format("GB")).type == "SObjectException"


def test_a_required_picklist_is_asked_for_and_described():
    org = Knobs(required_picklists=True)
    assert raised(LEAD, knobs=org).rows[0].fields == ("Region__c",)
    run(
        "DescribeFieldResult asked = Schema.SObjectType.Lead.fields.getMap().get('region__c')"
        ".getDescribe(); Assert.isFalse(asked.isNillable() || asked.isDefaultedOnCreate());"
        "Lead one = new Lead(LastName = 'L', Company = 'N');"
        "one.put(asked.getName(), asked.getPicklistValues()[0].getValue()); insert one;",
        knobs=org,
    )


def test_names_of_profiles_are_translated():
    english = "Assert.areEqual({}, [SELECT COUNT() FROM Profile WHERE Name = 'Standard User']);"
    run(english.format(1))
    run(english.format(0), knobs=Knobs(translated=True))


def test_without_licences_no_user_is_added_but_in_run_as():
    user = USER.format("x@y.example")
    run(f"{user} insert made;")
    full = Knobs(no_licences=True)
    assert raised(f"{user} insert made;", knobs=full).rows[0].code == "LICENSE_LIMIT_EXCEEDED"
    run(f"{user} {ME} {{ insert made; }}", knobs=full)


def test_sets_and_maps_tell_their_contents_in_another_order():
    told = (
        "Map<String, Integer> some = new Map<String, Integer>{{ 'a' => 1, 'b' => 2 }};"
        "Assert.areEqual('{}', String.join(some.keySet(), ''));"
        "Assert.areEqual({}, some.values()[0]);"
        "Assert.areEqual('ab', String.join(new List<String>{{ 'a', 'b' }}, ''));"
    )
    run(told.format("ab", 1))
    run(told.format("ba", 2), knobs=Knobs(turned=True))


def class_of(name, *tests):
    methods = (f"@IsTest static void t{n}() {{ {body} }}" for n, body in enumerate(tests))
    return f"@IsTest private class {name} {{ {' '.join(methods)} }}"


def test_users_of_tests_that_run_at_one_time_need_names_of_their_own():
    def added(name):
        return USER.format(name) + "insert made;"

    sources = (class_of("A", added("x@y.example")), class_of("B", added("x@y.example")))
    assert [one.fault for one in outcomes(*sources)] == ["", ""]
    first, second = outcomes(*sources, knobs=Knobs(parallel=True))
    assert (first.fault, "DUPLICATE_USERNAME" in second.fault) == ("", True)
    other = class_of("B", added("z@y.example"))
    assert not any(one.fault for one in outcomes(sources[0], other, knobs=Knobs(parallel=True)))


def test_unique_values_saved_in_another_order_deadlock_between_classes_alone():
    def saved(*codes):
        return "".join(f"insert new Coupon__c(Code__c = '{code}');" for code in codes)

    parallel = Knobs(parallel=True)
    crossing = outcomes(
        class_of("A", saved("a", "b")), class_of("B", saved("b", "a")), knobs=parallel
    )
    assert [one.name for one in crossing if "UNABLE_TO_LOCK_ROW" in one.fault] == ["A.t0"]
    same_order = (class_of("A", saved("a", "b")), class_of("B", saved("a", "x", "b")))
    assert not any(one.fault for one in outcomes(*same_order, knobs=parallel))
    one_class = class_of("A", saved("a", "b"), saved("b", "a"))
    assert not any(one.fault for one in outcomes(one_class, knobs=parallel))


def test_a_failure_is_told_where_the_test_has_it():
    source = (
        "@IsTest private class A {\n@TestSetup static void make() { insert new Coupon__c("
        "Code__c = 'a'); }\n@IsTest static void fails() {\nAssert.areEqual(2, Both.count(),"
        " 'two');\n}\n"
        "@IsTest static void passes() { Assert.areEqual(1, Both.count()); } }"
    )
    counts = (
        "public class Both { static Integer count() { return [SELECT COUNT() FROM Coupon__c]; } }"
    )
    failed, passed = outcomes(source, counts)
    assert (failed.name, failed.path, failed.line) == ("A.fails", Path("Source0.cls"), 4)
    assert "Expected: 2, Actual: 1 (two)" in failed.fault
    assert not passed.fault


def test_what_the_model_lacks_is_said_and_is_no_pass():
    (outcome,) = outcomes(class_of("A", "Database.convertLead(null);"))
    assert outcome.fault.startswith("the model lacks: Database.convertLead")


def test_coverage_counts_lines_of_statements_and_none_of_tests():
    source = (
        "public class Both {\npublic static Integer of(Boolean is) {\nif (is) {\nreturn 1;\n}\n"
        "return 2; } }"
    )
    program = program_of(source, class_of("A", "return;"))
    coverage = Coverage()
    for line in (3, 4):
        coverage.reached("Both", line)
    (both,) = coverage.of(program)
    assert (both.name, both.lines, both.missed) == ("Both", 3, (6,))
    assert both.percent == pytest.approx(66.7, abs=0.1)
