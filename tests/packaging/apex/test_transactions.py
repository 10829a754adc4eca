"""Limits, permissions, jobs and calls are those of the running user and transaction."""

from __future__ import annotations

import pytest

from tests.support.apex_model import error_of, run

USER = (
    "Id profile = [SELECT Id FROM Profile WHERE Name LIKE 'Minimum%'].Id;"
    "User made = new User(Username = 'x@y.example', LastName = 'X', Alias = 'x',"
    " Email = 'x@y.example', ProfileId = profile); insert made;"
)
GIVEN = (
    USER + "Id given = [SELECT Id FROM PermissionSet WHERE Name = 'Coupons'].Id;"
    "insert new PermissionSetAssignment(AssigneeId = made.Id, PermissionSetId = given);"
)
JOB = """
public class Work implements Queueable, Finalizer {
    public static Integer runs = 0;
    public static String ended;
    private final List<Integer> items;
    public Work(List<Integer> items) { this.items = items; }
    public void execute(QueueableContext context) {
        System.attachFinalizer(this);
        runs += items.size();
        if (items.isEmpty()) { throw new IllegalArgumentException('empty'); }
    }
    public void execute(FinalizerContext context) { ended = context.getResult().name(); }
}
"""
LIMITS = [
    ("for (Integer i = 0; i < 101; i++) { [SELECT COUNT() FROM Lead]; }", "SOQL queries: 101"),
    (
        "for (Integer i = 0; i < 151; i++) { insert new Coupon__c(Code__c = 'A' + i); }",
        "DML statements: 151",
    ),
]


@pytest.mark.parametrize(("statements", "told"), LIMITS)
def test_a_limit_ends_the_transaction_and_nobody_catches_it(statements, told):
    error = error_of(f"try {{ {statements} }} catch (Exception e) {{ return; }}")
    assert (error.type, told in error.message) == ("LimitException", True)


def test_start_and_stop_give_limits_of_their_own():
    run(
        "[SELECT COUNT() FROM Lead]; Test.startTest(); Assert.areEqual(0, Limits.getQueries());"
        "[SELECT COUNT() FROM Lead]; [SELECT COUNT() FROM Lead]; Test.stopTest();"
        "Assert.areEqual(1, Limits.getQueries()); Assert.areEqual(100, Limits.getLimitQueries());"
    )


def test_who_has_no_permission_reads_and_writes_nothing_but_in_system_mode():
    run(
        f"{USER} System.runAs(made) {{"
        "Assert.isFalse(Schema.SObjectType.Coupon__c.isAccessible());"
        "try { Database.query('SELECT Id FROM Coupon__c', AccessLevel.USER_MODE); Assert.fail(); }"
        " catch (QueryException e) { Assert.isTrue(e.getMessage().contains('not supported')); }"
        "Coupon__c one = new Coupon__c(Code__c = 'A');"
        "try { insert as user one; Assert.fail(); } catch (DmlException e) {"
        " Assert.areEqual(StatusCode.INSUFFICIENT_ACCESS_OR_READONLY, e.getDmlType(0)); }"
        "insert as system one; Assert.areEqual(1, [SELECT COUNT() FROM Coupon__c WITH"
        " SYSTEM_MODE]);"
        "}"
    )


def test_a_permission_set_gives_objects_and_single_fields():
    run(
        f"{GIVEN} System.runAs(made) {{"
        "Assert.isTrue(Schema.SObjectType.Coupon__c.isCreateable());"
        "Assert.isFalse(Schema.SObjectType.Coupon__c.isDeletable());"
        "Assert.isTrue(Coupon__c.Code__c.getDescribe().isAccessible(), 'required fields are open');"
        "Assert.isTrue(Coupon__c.Lead__c.getDescribe().isUpdateable());"
        "Assert.isFalse(Coupon__c.Left__c.getDescribe().isAccessible());"
        "insert as user new Coupon__c(Code__c = 'A');"
        "try { [SELECT Left__c FROM Coupon__c WITH USER_MODE]; Assert.fail(); }"
        " catch (QueryException e) { Assert.isTrue(e.getMessage().contains('Left__c')); }"
        "Coupon__c hidden = new Coupon__c(Code__c = 'B', Left__c = 1);"
        "Database.SaveResult done = Database.insert(hidden, false, AccessLevel.USER_MODE);"
        "Assert.areEqual('Left__c', done.getErrors()[0].getFields()[0]); }"
        "Assert.isTrue(Coupon__c.Left__c.getDescribe().isAccessible(), 'of the admin again');"
    )


def test_a_job_runs_at_the_stop_as_it_was_when_it_was_queued():
    run(
        "List<Integer> items = new List<Integer>{ 1, 2 }; Test.startTest();"
        "System.enqueueJob(new Work(items)); items.add(3); Assert.areEqual(0, Work.runs);"
        "Assert.areEqual(1, Limits.getQueueableJobs()); Test.stopTest();"
        "Assert.areEqual(2, Work.runs); Assert.areEqual('SUCCESS', Work.ended);",
        JOB,
    )


def test_a_job_that_fails_fails_the_test_after_its_finalizer():
    run(
        "Test.startTest(); System.enqueueJob(new Work(new List<Integer>()));"
        "try { Test.stopTest(); Assert.fail(); } catch (IllegalArgumentException e) {"
        " Assert.areEqual('UNHANDLED_EXCEPTION', Work.ended); }",
        JOB,
    )


BATCH = """
public class Cleaning implements Database.Batchable<Coupon__c> {
    public static List<String> steps = new List<String>();
    public Database.QueryLocator start(Database.BatchableContext context) {
        steps.add('start');
        String query = 'SELECT Id FROM Coupon__c WHERE CreatedDate < LAST_N_DAYS:30';
        return Database.getQueryLocator(query);
    }
    public void execute(Database.BatchableContext context, List<Coupon__c> old) {
        steps.add('execute ' + old.size());
        delete old;
    }
    public void finish(Database.BatchableContext context) { steps.add('finish'); }
}
"""


def test_a_batch_starts_executes_and_finishes_at_the_stop():
    run(
        "Coupon__c old = new Coupon__c(Code__c = 'A'); insert old;"
        "insert new Coupon__c(Code__c = 'B');"
        "Test.setCreatedDate(old.Id, Datetime.newInstanceGmt(2020, 1, 1, 0, 0, 0));"
        "Test.startTest(); Database.executeBatch(new Cleaning()); Test.stopTest();"
        "Assert.areEqual(new List<String>{ 'start', 'execute 1', 'finish' }, Cleaning.steps);"
        "Assert.areEqual('B', [SELECT Code__c FROM Coupon__c].Code__c);",
        BATCH,
    )


def test_a_test_has_one_chunk_of_a_batch_at_most():
    error = error_of(
        "List<Coupon__c> two = new List<Coupon__c>{ new Coupon__c(Code__c = 'A'),"
        " new Coupon__c(Code__c = 'B') }; insert two; for (Coupon__c one : two) {"
        "Test.setCreatedDate(one.Id, Datetime.newInstanceGmt(2020, 1, 1, 0, 0, 0)); }"
        "Test.startTest(); Database.executeBatch(new Cleaning(), 1); Test.stopTest();",
        BATCH,
    )
    assert "No more than one executeBatch" in error.message


def test_a_rollback_takes_the_jobs_back():
    run(
        "Savepoint before = Database.setSavepoint(); Test.startTest();"
        "System.enqueueJob(new Work(new List<Integer>{ 1 })); Database.rollback(before);"
        "Test.stopTest(); Assert.areEqual(0, Work.runs);",
        JOB,
    )


def test_a_callout_without_a_mock_is_refused_and_a_mock_answers():
    assert error_of("new Http().send(new HttpRequest());").type == "TypeException"
    run(
        "Test.setMock(HttpCalloutMock.class, new Mock()); HttpRequest call = new HttpRequest();"
        "call.setBody('tea'); Assert.areEqual('tea', new Http().send(call).getBody());",
        "public class Mock implements HttpCalloutMock { public HttpResponse"
        " respond(HttpRequest call)"
        " { HttpResponse given = new HttpResponse(); given.setBody(call.getBody()); return"
        " given; } }",
    )
