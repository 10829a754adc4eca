"""Records are saved, refused and found as an org does it."""

from __future__ import annotations

import pytest

from tests.support.apex_model import Knobs, error_of, run

TWO = (
    "List<Coupon__c> two = new List<Coupon__c>{ new Coupon__c(Code__c = 'A'),"
    " new Coupon__c(Code__c = null) };"
)
LEAD = "Lead one = new Lead(LastName = 'Lovelace', Company = 'None');"
REFUSED = [
    ("new Coupon__c()", "REQUIRED_FIELD_MISSING", "Code__c"),
    ("new Coupon__c(Code__c = ' ')", "REQUIRED_FIELD_MISSING", "Code__c"),
    ("new Coupon__c(Code__c = 'A'.repeat(41))", "STRING_TOO_LONG", "Code__c"),
    ("new Lead(LastName = 'L', Company = 'N', Email = 'no')", "INVALID_EMAIL_ADDRESS", "Email"),
    ("new Lead(LastName = 'L')", "REQUIRED_FIELD_MISSING", "Company"),
]
FOUND = [
    ("Code__c = 'a1'", 1),
    ("Code__c != 'A1'", 2),
    ("Code__c LIKE 'a%'", 2),
    ("Code__c IN :codes", 2),
    ("Code__c NOT IN :codes", 1),
    ("Left__c = NULL", 1),
    ("Left__c < 3", 1),
    ("NOT (Left__c > 1 OR Code__c = 'B1')", 1),
    ("Code__c LIKE 'A%' AND (Left__c = 1 OR Left__c = 5)", 2),
    ("CreatedDate = LAST_N_DAYS:1", 3),
    ("CreatedDate < TODAY", 0),
    ("Lead__r.LastName = 'lovelace'", 1),
    ("Lead__c IN (SELECT Id FROM Lead WHERE Company = 'None')", 1),
]
ILL_FORMED = [
    "SELECT FROM Lead",
    "SELECT Id Lead",
    "SELECT Id FROM Lead WHERE LastName",
    "SELECT Id FROM Lead WHERE LastName = 'a' AND Company = 'b' OR Company = 'c'",
    "SELECT Id FROM Lead ORDER BY LastName FOR UPDATE",
    "SELECT Id FROM Lead LIMIT 1 and more",
    "SELECT Nothing__c FROM Lead",
    "SELECT Id FROM Nothing__c",
]


@pytest.mark.parametrize(("record", "code", "field"), REFUSED)
def test_a_record_is_refused_with_the_field_to_blame(record, code, field):
    run(
        f"Database.SaveResult done = Database.insert({record}, false);"
        f" Assert.isFalse(done.isSuccess());"
        "Database.Error error = done.getErrors()[0];"
        f"Assert.areEqual('{code}', error.getStatusCode().name());"
        f"Assert.areEqual('{field}', error.getFields()[0]);"
    )


def test_a_unique_value_is_taken_whatever_its_case_and_free_after_a_deletion():
    run(
        "Coupon__c first = new Coupon__c(Code__c = 'A'); insert first;"
        "Coupon__c next = new Coupon__c(Code__c = 'a');"
        "Database.Error error = Database.insert(next, false).getErrors()[0];"
        "Assert.areEqual(StatusCode.DUPLICATE_VALUE, error.getStatusCode());"
        "delete first; insert next; Assert.isNotNull(next.Id);"
    )


def test_all_or_none_keeps_none():
    run(
        f"{TWO} try {{ insert two; Assert.fail(); }} catch (DmlException error) {{"
        "Assert.areEqual(StatusCode.REQUIRED_FIELD_MISSING, error.getDmlType(0)); }"
        "Assert.areEqual(0, [SELECT COUNT() FROM Coupon__c]);"
    )


def test_of_some_bad_rows_the_good_ones_are_kept():
    run(
        f"{TWO} List<Database.SaveResult> done = Database.insert(two, false);"
        "Assert.isTrue(done[0].isSuccess()); Assert.isFalse(done[1].isSuccess());"
        "Assert.isNotNull(two[0].Id); Assert.isNull(two[1].Id);"
        "Assert.areEqual(1, [SELECT COUNT() FROM Coupon__c]);"
    )


def test_triggers_run_anew_for_the_good_rows_and_their_queries_count_once():
    run(
        f"{TWO} Database.insert(two, false);"
        "Assert.areEqual(2, Counter.runs); Assert.areEqual(1, Counter.last);"
        "Assert.areEqual(1, Limits.getQueries());",
        "public class Counter { public static Integer runs = 0; public static Integer last; }",
        "trigger Counts on Coupon__c (before insert) { Counter.runs++;"
        " Counter.last = Trigger.new.size(); List<Lead> found = [SELECT Id FROM Lead]; }",
    )


def test_a_trigger_that_throws_costs_its_chunk_and_no_other():
    run(
        "List<Coupon__c> many = new List<Coupon__c>();"
        "for (Integer i = 0; i < 201; i++) { many.add(new Coupon__c(Code__c = 'A' + i)); }"
        "List<Database.SaveResult> done = Database.insert(many, false);"
        "Assert.areEqual(StatusCode.CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY,"
        " done[199].getErrors()[0].getStatusCode()); Assert.isTrue(done[200].isSuccess());",
        "trigger Throws on Coupon__c (before insert) { for (Coupon__c one : Trigger.new) {"
        " if (one.Code__c == 'A7') { String text; text.length(); } } }",
    )


def test_a_trigger_may_change_and_refuse():
    run(
        f"{TWO} two[1].Code__c = 'bad'; List<Database.SaveResult> done = Database.insert(two,"
        f" false);"
        "Assert.areEqual('no', done[1].getErrors()[0].getMessage());"
        "Assert.areEqual(5, [SELECT Left__c FROM Coupon__c].Left__c);"
        "two[0].Left__c = 6; update two[0];"
        "Assert.areEqual('5 to 6', [SELECT Name FROM Lead].Name);",
        "trigger Changes on Coupon__c (before insert, after update) { for (Coupon__c one :"
        " Trigger.new)"
        " { if (Trigger.isUpdate) { Integer before = Trigger.oldMap.get(one.Id).Left__c.intValue();"
        " insert new Lead(LastName = 'L', Company = 'N', Name = before + ' to ' + one.Left__c); }"
        " else { one.Left__c = 5; if (one.Code__c == 'bad') { one.addError('no'); } } } }",
    )


def test_a_rollback_and_the_recycle_bin_forget():
    run(
        f"{LEAD} Savepoint before = Database.setSavepoint(); insert one; Database.rollback(before);"
        "Assert.areEqual(0, [SELECT COUNT() FROM Lead]);"
        "one = new Lead(LastName = 'L', Company = 'N'); insert one; delete one;"
        "Assert.areEqual(0, [SELECT COUNT() FROM Lead]);"
        "Assert.areEqual(1, [SELECT Id FROM Lead ALL ROWS].size()); undelete one;"
        "Assert.areEqual(1, [SELECT COUNT() FROM Lead]); delete one; Database.emptyRecycleBin(one);"
        "Assert.areEqual(0, [SELECT Id FROM Lead ALL ROWS].size());"
    )


def test_an_upsert_finds_by_the_external_id():
    run(
        "insert new Coupon__c(Code__c = 'A', Left__c = 1);"
        "Coupon__c again = new Coupon__c(Code__c = 'a', Left__c = 2); upsert again Code__c;"
        "Assert.areEqual(2, [SELECT Left__c FROM Coupon__c].Left__c);"
    )


@pytest.mark.parametrize(("condition", "count"), FOUND)
def test_a_query_finds(condition, count):
    run(
        f"{LEAD} insert one; Set<String> codes = new Set<String>{{ 'a1', 'B1' }};"
        "insert new List<Coupon__c>{ new Coupon__c(Code__c = 'A1', Left__c = 1, Lead__c = one.Id),"
        " new Coupon__c(Code__c = 'A2', Left__c = 5), new Coupon__c(Code__c = 'B1') };"
        f"Assert.areEqual({count}, [SELECT COUNT() FROM Coupon__c WHERE {condition}]);"
    )


def test_a_query_groups_orders_and_reaches_parents_and_children():
    run(
        f"{LEAD} insert one; List<Coupon__c> some = new List<Coupon__c>();"
        "for (Integer i : new List<Integer>{ 3, 1, 2 }) {"
        " some.add(new Coupon__c(Code__c = 'A' + i, Left__c = i, Lead__c = one.Id)); } insert some;"
        "List<Coupon__c> found = [SELECT Code__c, Lead__r.LastName FROM Coupon__c"
        " ORDER BY Left__c DESC LIMIT 2 OFFSET 1];"
        "Assert.areEqual('A2', found[0].Code__c); Assert.areEqual('Lovelace',"
        " found[1].Lead__r.LastName);"
        "Lead parent = [SELECT (SELECT Code__c FROM Coupons__r WHERE Left__c > 1) FROM Lead];"
        "Assert.areEqual(2, parent.Coupons__r.size());"
        "AggregateResult sum = [SELECT SUM(Left__c) total, COUNT(Id) FROM Coupon__c GROUP BY"
        " Lead__c"
        " HAVING COUNT(Id) > 2];"
        "Assert.areEqual(6, sum.get('total')); Assert.areEqual(3, sum.get('expr0'));"
    )


def test_a_field_that_was_not_asked_for_cannot_be_read():
    error = error_of(
        "insert new Coupon__c(Code__c = 'A'); String s = '' + [SELECT Id FROM Coupon__c].Left__c;"
    )
    assert error.type == "SObjectException"
    assert "without querying the requested field: Coupon__c.Left__c" in error.message


@pytest.mark.parametrize("query", ILL_FORMED)
def test_an_ill_formed_query_is_refused(query):
    assert error_of(f"Database.query('{query.replace(chr(39), chr(92) + chr(39))}');").type == (
        "QueryException"
    )


def test_one_record_is_expected_and_none_or_two_are_not():
    assert error_of("Lead one = [SELECT Id FROM Lead];").type == "QueryException"
    two = "insert new Coupon__c(Code__c = 'A'); insert new Coupon__c(Code__c = 'B');"
    assert error_of(f"{two} Coupon__c one = [SELECT Id FROM Coupon__c];").type == "QueryException"


def test_a_loop_over_a_query_may_take_its_records_in_lists():
    run(
        "List<Coupon__c> many = new List<Coupon__c>(); for (Integer i = 0; i < 250; i++) {"
        " many.add(new Coupon__c(Code__c = 'A' + i)); } insert many;"
        "List<Integer> sizes = new List<Integer>();"
        "for (List<Coupon__c> some : [SELECT Id FROM Coupon__c]) { sizes.add(some.size()); }"
        "Assert.areEqual(new List<Integer>{ 200, 50 }, sizes);"
    )


def test_a_query_in_a_text_takes_binds_from_a_map():
    run(
        "insert new Coupon__c(Code__c = 'A'); Map<String, Object> binds ="
        " new Map<String, Object>{ 'code' => 'a' };"
        "List<Coupon__c> found = Database.queryWithBinds("
        "'SELECT Id FROM Coupon__c WHERE Code__c = :Code', binds, AccessLevel.SYSTEM_MODE);"
        "Assert.areEqual(1, found.size());"
    )


def test_setup_and_other_records_do_not_mix_but_in_run_as():
    user = (
        "User made = new User(Username = 'x@y.example', LastName = 'X', Alias = 'x', Email ="
        " 'x@y.example',"
        " ProfileId = [SELECT Id FROM Profile LIMIT 1].Id);"
    )
    mixed = error_of(f"{LEAD} insert one; {user} insert made;")
    assert mixed.rows[0].code == "MIXED_DML_OPERATION"
    me = "System.runAs(new User(Id = UserInfo.getUserId()))"
    run(f"{LEAD} insert one; {user} {me} {{ insert made; }}")


def test_a_purge_in_one_org_is_not_seen_in_the_next():
    run("Assert.areEqual(0, [SELECT COUNT() FROM Lead]);" + LEAD + "insert one;")
    run("Assert.areEqual(0, [SELECT COUNT() FROM Lead]);", knobs=Knobs())


def test_a_new_record_is_the_running_users_unless_it_says_whose():
    run(
        f"{LEAD} insert one; Assert.areEqual(UserInfo.getUserId(),"
        " [SELECT OwnerId FROM Lead].OwnerId);"
    )
    run(
        "Group queue = new Group(Name = 'Q', DeveloperName = 'Q', Type = 'Queue'); insert queue;"
        " insert new QueueSobject(QueueId = queue.Id, SobjectType = 'Lead');"
        " Id served = [SELECT QueueId FROM QueueSobject WHERE Queue.DeveloperName = 'Q'].QueueId;"
        f" System.runAs(new User(Id = UserInfo.getUserId())) {{ {LEAD} one.OwnerId = served;"
        " insert one; } Assert.areEqual(served, [SELECT OwnerId FROM Lead].OwnerId);"
    )


def test_the_running_user_has_a_name():
    run("Assert.areEqual('admin@shop.example', UserInfo.getUserName());")
