"""The package's Apex tests fail where the package is wrong: each mutant is killed by its test."""

from __future__ import annotations

import pytest

from tests.support.apex_model import PACKAGE, outcome_of

pytestmark = pytest.mark.slow

CLASSES = PACKAGE / "force-app/main/default/classes"
# The file, what stands there, what takes its place, and the test that must then fail.
MUTANTS = [
    (
        "api/KioskFields.cls",
        "named.contains(field.getName().toLowerCase())",
        "true",
        "KioskLeadsRestTest.takesFieldsThatTheOrgAddsAndNoOthers",
    ),
    (
        "api/KioskRow.cls",
        "return sentKey.toLowerCase();",
        "return sentKey;",
        "KioskLeadStoriesTest.tellsKeysApartWithoutCase",
    ),
    (
        "api/KioskIntake.cls",
        "told.add(rows[at].key()) ? result : result.again()",
        "result",
        "KioskLeadStoriesTest.takesTheSameTwiceInOneCall",
    ),
    (
        "codes/KioskLogins.cls",
        "codes.contains(storeCode) ||",
        "true ||",
        "KioskOffersRestTest.tellsALoginNoOtherStoresKeys",
    ),
    (
        "codes/KioskLogins.cls",
        "WHERE User__c = :UserInfo.getUserId()",
        "",
        "KioskOffersRestTest.tellsALoginNoOtherLoginsKeys",
    ),
    (
        "api/KioskOwners.cls",
        "record.put('OwnerId', ownerId);",
        "",
        "KioskOwnersTest.aQueueIsGivenWhatKiosksMake",
    ),
    (
        "api/KioskOwners.cls",
        "AND IsActive = TRUE",
        "",
        "KioskOwnersTest.whoHasLeftIsNoOwner",
    ),
    (
        "api/KioskOwners.cls",
        "SobjectType = :objectName AND",
        "",
        "KioskOwnersTest.anOwnerThatIsNotThereStopsTheCallAndLosesNothing",
    ),
    (
        "api/KioskHeartbeat.cls",
        "saved.isCreated() && ownerId",
        "ownerId",
        "KioskOwnersTest.aKioskStaysWithWhomItWasGivenSince",
    ),
    (
        "api/KioskBoardProof.cls",
        "saved.addSeconds(UNCERTAIN_SECONDS)",
        "saved",
        "KioskBoardProofTest.laterChangesOfOthersTakeNoProofAway",
    ),
    (
        "api/KioskBoardProof.cls",
        "newest(heard) >= newest(before)",
        "true",
        "KioskBoardProofTest.aMemoryThatWasPutBackProvesNothing",
    ),
    (
        "leads/KioskLeadPolicy.cls",
        "if (KioskOwners.ofLeads() != null)",
        "if (false)",
        "KioskOwnersTest.aUserIsGivenLeadsAndNoRuleTakesThemAway",
    ),
    (
        "api/KioskRequest.cls",
        "MAX_ROWS = 200",
        "MAX_ROWS = 201",
        "KioskLeadsRestTest.refusesWhatIsNoJsonAndWhatIsTooMuch",
    ),
    (
        "codes/KioskCode.cls",
        "Integer at = 2; at < 16",
        "Integer at = 3; at < 16",
        "KioskCodeTest.derivesAShortCodeWhereTheNumberDoesNotFit",
    ),
    (
        "codes/KioskCodeCheck.cls",
        "if (asked.contains(name)) {",
        "if (!asked.contains(name)) {",
        "KioskCodeCheckTest.knowsWallCodesOfActiveOffers",
    ),
    (
        "codes/KioskSecrets.cls",
        "master.Generation__c == generation",
        "master.Generation__c != generation",
        "KioskSecretsTest.rotatesTheKeysOfVouchers",
    ),
    (
        "codes/KioskVoucher.cls",
        "return numberAt(0, 1) == VERSION;",
        "return true;",
        "KioskRedemptionsRestTest.marksVouchersThatCannotBeGenuine",
    ),
    (
        "leads/KioskLeadIntake.cls",
        "Database.rollback(before);",
        "",
        "KioskLeadsRestTest.leavesNoLeadWithoutItsReceipt",
    ),
    (
        "leads/KioskLeadIntake.cls",
        "AccessLevel.SYSTEM_MODE",
        "AccessLevel.USER_MODE",
        "KioskAccessTest.aKioskDoesItsWorkAndNothingElse",
    ),
    (
        "leads/KioskLeadPolicy.cls",
        "runAsCurrentUser = false",
        "runAsCurrentUser = true",
        "KioskLeadPolicyTest.doesAsTheKioskAsks",
    ),
    (
        "leads/KioskLeadReceipts.cls",
        "ALL ROWS",
        "",
        "KioskLeadsRestTest.knowsALeadThatCameAnotherWay",
    ),
    (
        "stats/KioskStatSave.cls",
        "Database.rollback(before);",
        "",
        "KioskStatsRestTest.aRecordThatTheOrgRefusesCostsItsRowAlone",
    ),
    (
        "stats/KioskStatSave.cls",
        "if (results[at].isCreated()) {",
        "if (true) {",
        "KioskStatsRestTest.aRowThatAnotherCallIsSavingIsAddedOnce",
    ),
    (
        "stats/KioskStatSave.cls",
        "return created == receipts.size() ? ofAll : sums;",
        "return ofAll;",
        "KioskStatsRestTest.aRowThatAnotherCallIsSavingIsAddedOnce",
    ),
    (
        "stats/KioskStatSave.cls",
        "+ records.size() > room",
        "> room",
        "KioskStatsRestTest.whatIsTooMuchForOneCallComesAgain",
    ),
    (
        "stats/KioskStatIntake.cls",
        "Database.rollback(before);",
        "",
        "KioskStatsRestTest.keepsNothingWhereStatisticsStayLocked",
    ),
    (
        "stats/KioskStatBook.cls",
        "existing.putAll(insertedByOthers(absent, ofOffers));",
        "insertedByOthers(absent, ofOffers);",
        "KioskStatsRestTest.joinsARecordThatAnotherCallHasMadeSinceItLooked",
    ),
    (
        "stats/KioskStatBook.cls",
        "if (others.size() < taken.size()) {",
        "if (false) {",
        "KioskStatsRestTest.keepsNothingWhereARecordIsNeitherSavedNorThere",
    ),
    (
        "stats/KioskStatShape.cls",
        "if (!days.containsKey(row.key())) {",
        "if (true) {",
        "KioskStatsRestTest.ofTwoRowsOfTheSameKeyInACallTheFirstCounts",
    ),
    (
        "stats/KioskStatDay.cls",
        "return key.toLowerCase();",
        "return key;",
        "KioskStatsRestTest.addsToWhatIsThere",
    ),
    (
        "stats/KioskStatDay.cls",
        "(Integer) count < 0 ||",
        "",
        "KioskStatVectorsTest.takesAndSumsAsTheVectorsSay",
    ),
    (
        "stats/KioskStatReceipts.cls",
        "KioskResult.existing(receipt.Id)",
        "KioskResult.created(receipt.Id)",
        "KioskStatVectorsTest.takesAndSumsAsTheVectorsSay",
    ),
    (
        "jobs/KioskStatPurge.cls",
        "FROM Offer_Stat__c WHERE Day__c < :before",
        "FROM Offer_Stat__c WHERE Day__c > :before",
        "KioskStatPurgeTest.deletesOldStatistics",
    ),
    (
        "offers/KioskOfferFeed.cls",
        "WITH SYSTEM_MODE] > 0",
        "WITH SYSTEM_MODE] >= 0",
        "KioskOfferTriggerHandlerTest.tellsOfTheGoodOnesWhereOthersAreRefused",
    ),
    (
        "offers/KioskOfferFeed.cls",
        "jobId = System.enqueueJob",
        "System.enqueueJob",
        "KioskOfferTriggerHandlerTest.queuesOneJobForManyChunksAndStatements",
    ),
    (
        "offers/KioskOfferTriggerHandler.cls",
        "one instanceof String ? ((String) one).equals((String) other) : one == other",
        "one == other",
        "KioskOfferTriggerHandlerTest.tellsOfAnotherCaseOfTheSameLetters",
    ),
    (
        "api/KioskHalves.cls",
        "            hasSaved &&\n",
        "",
        "KioskHalvesTest.whereAllThrowNoneIsToBlame",
    ),
    (
        "api/KioskHalves.cls",
        "Limits.getQueries() + queriesOfOne + RESERVE < Limits.getLimitQueries()",
        "Limits.getQueries() < 2 * Limits.getLimitQueries()",
        "KioskHalvesTest.whatCouldNotBeTriedAloneIsToBeTriedAgain",
    ),
    (
        "codes/KioskVoucher.cls",
        "new KioskVoucher(name.toLowerCase(), null)",
        "new KioskVoucher(name, null)",
        "KioskRedemptionVectorsTest.judgesTheNextAsTheVectorsSay",
    ),
    (
        "offers/KioskOfferVersion.cls",
        "?? 0) + 1",
        "?? 0) + 0",
        "KioskOfferTriggerHandlerTest.twoSavesWithinOneSecondHaveTwoVersions",
    ),
    (
        "offers/KioskOfferSchedule.cls",
        "Valid_Until__c <= :now",
        "Valid_Until__c < :now",
        "KioskOfferScheduleTest.turnsWhatIsDue",
    ),
    (
        "pusher/KioskPusherClient.cls",
        "reply.getStatusCode() > 299",
        "reply.getStatusCode() > 599",
        "KioskPusherClientTest.saysWhenPusherRefuses",
    ),
    (
        "redemptions/KioskOfferCounts.cls",
        "count.Used__c >= most",
        "count.Used__c > most",
        "KioskRedemptionsRestTest.marksWhatIsPastTheLimit",
    ),
    (
        "redemptions/KioskRedemptionJudge.cls",
        "offer.Valid_Until__c <= at",
        "offer.Valid_Until__c < at",
        "KioskRedemptionsRestTest.judgesByTheTimeOfTheScan",
    ),
    (
        "redemptions/KioskRedemptionFacts.cls",
        "change(original, -1)",
        "change(original, 0)",
        "KioskRedemptionsRestTest.takesBackWithinOneCall",
    ),
    (
        "redemptions/KioskRedemptionBook.cls",
        "original.Undone__c = true",
        "original.Undone__c = false",
        "KioskRedemptionsRestTest.countsNotWhatWasTakenBack",
    ),
    (
        "leads/KioskLeadPolicy.cls",
        "([A-Za-z0-9]{3})?",
        "[A-Za-z0-9]*",
        "KioskLeadPolicyTest.whatIsNoRulesIdIsNoRule",
    ),
    (
        "api/KioskFields.cls",
        "catch (StringException error)",
        "catch (MathException error)",
        "KioskLeadsRestTest.aLookupThatTheOrgAddsTakesIdsAlone",
    ),
    (
        "api/KioskFields.cls",
        "catch (SObjectException error)",
        "catch (MathException error)",
        "KioskLeadsRestTest.aFieldThatSalesforceAloneWritesStopsTheCallAndIsNamed",
    ),
    (
        "api/KioskApi.cls",
        "Limits.getDmlRows() > 0",
        "false",
        "KioskApiTest.answersNothingWhereItsWritingMustBeUndone",
    ),
    (
        "api/KioskApiException.cls",
        "'QUERY_TIMEOUT'",
        "'UNABLE_TO_LOCK_ROW'",
        "KioskRedemptionRaceTest.aQueryThatTakesTooLongIsNoLock",
    ),
    (
        "jobs/KioskRetention.cls",
        "WHERE Status__c != 'Revoked'",
        "",
        "KioskNightlyTest.keepsWhatAKioskMayStillSend",
    ),
    (
        "jobs/KioskRedemptionPurge.cls",
        "OR Offer__r.Status__c = 'Withdrawn'",
        "OR Offer__r.Status__c != 'Draft'",
        "KioskNightlyTest.deletesOldRedemptionsThatNobodyNeeds",
    ),
    (
        "redemptions/KioskRedemptionDays.cls",
        "change(dayOf(one), one, -1)",
        "change(dayOf(one), one, 0)",
        "KioskNightlyTest.takesOutWhatWasTakenBackAfterwards",
    ),
    (
        "offers/KioskOfferPage.cls",
        "Math.max(began, newest)",
        "began",
        "KioskOfferPagesTest.noOfferIsNewerThanItsPage",
    ),
    (
        "offers/KioskOfferPage.cls",
        "offers.size() == most",
        "offers.size() > most",
        "KioskOfferPagesTest.tellsPagesAsTheVectorsSay",
    ),
    (
        "redemptions/KioskRedemptionBook.cls",
        "original.Voucher_Use__c = null;",
        "",
        "KioskRedemptionsRestTest.takesBackWithinOneCall",
    ),
    (
        "api/KioskOffersSnapshot.cls",
        "UNCERTAIN_SECONDS = 600",
        "UNCERTAIN_SECONDS = 0",
        "KioskOfferPagesTest.saysWhatIsUnchangedAsTheVectorsSay",
    ),
    (
        "hub/KioskOrder.cls",
        "Math.min(command ?? settings, settings ?? command)",
        "Math.max(command ?? settings, settings ?? command)",
        "KioskHubVectorsTest.ordersAreCountedAsTheVectorsSay",
    ),
    (
        "hub/KioskOrder.cls",
        "kiosk?.Settings_Serial__c ?? 0",
        "0",
        "KioskHubVectorsTest.settingsAreToldAsTheVectorsSay",
    ),
    (
        "hub/KioskOrder.cls",
        "isPicture && order",
        "false && order",
        "KioskHubVectorsTest.heartbeatsAreKeptAsTheVectorsSay",
    ),
    (
        "hub/KioskOrderReport.cls",
        "kiosk.Command_Person__c = null;",
        "",
        "KioskHubVectorsTest.erasuresWaitAsTheVectorsSay",
    ),
    (
        "hub/KioskTriggerHandler.cls",
        "KioskOrder.isCommandChanged(kiosk, old)",
        "false",
        "KioskHubVectorsTest.erasuresWaitAsTheVectorsSay",
    ),
    (
        "hub/KioskFormerStores.cls",
        "!codes.contains(left)",
        "true",
        "KioskHubVectorsTest.kiosksStandWhereTheVectorsSay",
    ),
    (
        "hub/KioskHubEnrolment.cls",
        "kiosk.Enrol_Until__c <= now",
        "false",
        "KioskHubVectorsTest.codesAreTriedAsTheVectorsSay",
    ),
    (
        "hub/KioskHubEnrolment.cls",
        "kiosk.Enrol_Hash__c = null;",
        "",
        "KioskHubVectorsTest.codesCountAsTheVectorsSay",
    ),
    (
        "hub/KioskHubEnrolment.cls",
        "kiosk.Enrolled_At__c >= since && ",
        "",
        "KioskHubVectorsTest.codesCountAsTheVectorsSay",
    ),
    (
        "hub/KioskHubEnrolment.cls",
        " && kiosk.Status__c != 'Revoked'",
        "",
        "KioskHubVectorsTest.keysAreKeptAsTheVectorsSay",
    ),
    (
        "hub/KioskHubEnrolment.cls",
        "takeFromOthers(kiosk, deviceId);",
        "",
        "KioskHubVectorsTest.keysAreKeptAsTheVectorsSay",
    ),
    (
        "hub/KioskHubDevices.cls",
        "gone.addAll(KioskStoreCodes.listed(kiosk.Former_Devices__c));",
        "",
        "KioskHubVectorsTest.keysAreKeptAsTheVectorsSay",
    ),
    (
        "hub/KioskHubDevices.cls",
        " || used > ROOM",
        "",
        "KioskHubRestTest.longSettingsAreToldInPagesThatTheHeapHolds",
    ),
    (
        "hub/KioskHubSync.cls",
        "addSeconds(-OVERLAP_SECONDS)",
        "addSeconds(OVERLAP_SECONDS)",
        "KioskHubRestTest.whatHasNotChangedIsNotTold",
    ),
    (
        "hub/KioskHubStores.cls",
        "KioskLogins.servedAmong(asked)",
        "asked",
        "KioskHubRestTest.aLoginWithoutStoresIsToldNone",
    ),
    (
        "hub/KioskHubPicture.cls",
        "(Integer) serial == kiosk.Command_Serial__c",
        "true",
        "KioskHubVectorsTest.picturesAreTakenAsTheVectorsSay",
    ),
    (
        "hub/KioskKnock.cls",
        "WHERE Command_At__c >= :since OR Settings_At__c >= :since",
        "",
        "KioskKnockTest.aCommandKnocksAtItsKioskAlone",
    ),
    (
        "hub/KioskEnrolmentCode.cls",
        "kiosk.Enrol_Hash__c = hashOf(code);",
        "kiosk.Enrol_Hash__c = hashOf(made.code);",
        "KioskEnrolmentTest.aKioskEnrolsByTheCodeThatWasMade",
    ),
    (
        "api/KioskHeartbeat.cls",
        "isOfHub ? beat.fill(kiosk) : beat.fillWithStore(kiosk)",
        "beat.fillWithStore(kiosk)",
        "KioskHubVectorsTest.heartbeatsAreKeptAsTheVectorsSay",
    ),
    (
        "api/KioskHeartbeat.cls",
        "beat.body.remove('order');",
        "",
        "KioskHubVectorsTest.heartbeatsAreKeptAsTheVectorsSay",
    ),
    (
        "api/KioskError.cls",
        "OURS.containsAll(fields)",
        "true",
        "KioskErrorTest.aValueOfAnotherUniqueFieldIsForPeople",
    ),
    (
        "redemptions/KioskVoucherHeirs.cls",
        "freed.add(one.Voucher__c);",
        "",
        "KioskVoucherHeirsTest.theNextHasTheVoucherOfOneThatWasRefused",
    ),
    (
        "redemptions/KioskVoucherHeirs.cls",
        "!open.containsKey(one.Id)",
        "false",
        "KioskVoucherHeirsTest.whatWasRedeemedAtAWrongTimeStaysUsedToo",
    ),
    (
        "redemptions/KioskVoucherHeirs.cls",
        "standing.contains(one.Id) &&",
        "",
        "KioskVoucherHeirsTest.whatTheCallTookBackUsesNone",
    ),
    (
        "redemptions/KioskRedemptionIntake.cls",
        "catch (KioskApiException refusal) {\n            Database.rollback(before);",
        "catch (KioskApiException refusal) {",
        "KioskRedemptionRaceTest.keepsNothingWhereACountCanNeitherBeMadeNorFound",
    ),
    (
        "api/KioskOffersSnapshot.cls",
        "page.asOf(asOf)",
        "asOf",
        "KioskOfferPagesTest.aSnapshotIsNoOlderThanItsNewestOffer",
    ),
    (
        "api/KioskOffersSnapshot.cls",
        "String.isNotBlank(store) && KioskLogins",
        "KioskLogins",
        "KioskOfferPagesTest.whoNamesNoStoreIsToldNoneOfItsNews",
    ),
    (
        "leads/KioskLeadReceipts.cls",
        "ORDER BY IsDeleted DESC",
        "",
        "KioskLeadsRestTest.ofADeletedAndALivingLeadTheLivingOneIsTold",
    ),
    (
        "hub/KioskHubBeats.cls",
        "told.remove(beat.key());",
        "",
        "KioskHubBeatsTest.aLaterHeartbeatOfACallPutsRightAnEarlierOne",
    ),
    (
        "hub/KioskHubDevices.cls",
        " AND SystemModstamp >= :since\n",
        "\n",
        "KioskHubRestTest.whatHasNotChangedIsNotTold",
    ),
    (
        "hub/KioskHubEnrolment.cls",
        "kiosk.Twin__c = false;",
        "",
        "KioskEnrolmentTest.aNewKeyEndsTheDoubtOfATwinAndTheOldestKeyGivesWay",
    ),
    (
        "hub/KioskFormerStores.cls",
        "codes.remove(0);",
        "codes.remove(codes.size() - 1);",
        "KioskTriggerHandlerTest.whereThereIsNoRoomTheOldestStoreGivesWay",
    ),
    (
        "hub/KioskTriggerHandler.cls",
        "|| !isSame(kiosk.Kiosk_Id__c, old?.Kiosk_Id__c)",
        "",
        "KioskTriggerHandlerTest.aKioskWithAnotherIdHasAnotherKey",
    ),
    (
        "hub/KioskTriggerHandler.cls",
        "KioskKnock.announce(began)",
        "KioskKnock.announce(System.now())",
        "KioskKnockTest.allWithAnOrderSinceTheTransactionBeganAreKnockedAt",
    ),
    (
        "hub/KioskKnock.cls",
        "began.addSeconds(-MARGIN_SECONDS)",
        "began",
        "KioskKnockTest.whoseOrderIsAsOldAsTheSaveIsKnockedAtDespiteClocksThatDiffer",
    ),
    (
        "hub/KioskKnock.cls",
        "Limits.getQueueableJobs() < Limits.getLimitQueueableJobs()",
        "true",
        "KioskKnockTest.aSaveIsKeptWhereNoFurtherJobMayBeQueued",
    ),
    (
        "hub/KioskOrderReport.cls",
        "STATES.contains(settings.text('state'))",
        "true",
        "KioskHubBeatsTest.settingsThatRunAreNotUndoneByALateWord",
    ),
    (
        "hub/KioskHubPicture.cls",
        "!isKept(kiosk, title)",
        "true",
        "KioskHubRestTest.aPictureThatComesTwiceIsKeptOnce",
    ),
    (
        "offers/KioskOfferEvents.cls",
        "!isPreview(offer) || offer.Withdrawn_At__c != null",
        "true",
        "KioskOfferEventsTest.packsChangesAsTheVectorsSay",
    ),
    (
        "offers/KioskOfferEvents.cls",
        "KioskOfferBoard.isActive(offer) && offer.IsDeleted != true",
        "KioskOfferBoard.isTold(offer) && offer.IsDeleted != true",
        "KioskOfferEventsTest.packsChangesAsTheVectorsSay",
    ),
    (
        "api/KioskOffersSnapshot.cls",
        "if (after == FIRST) {",
        "if (isFirst) {",
        "KioskOffersRestTest.listsPreviewsApartForKiosksThatReadPages",
    ),
    (
        "redemptions/KioskVoucherHeirs.cls",
        "KioskRedemptionJudge.markUsed(heirs[at]);",
        "",
        "KioskVoucherHeirsTest.whatAnotherCallHasUsedMeanwhileStaysUsed",
    ),
]


@pytest.mark.parametrize(
    ("file", "sound", "fault", "test"), MUTANTS, ids=[f"{m[0]}: {m[2]}" for m in MUTANTS]
)
def test_a_mutant_is_killed(file, sound, fault, test):
    path = CLASSES / file
    source = path.read_text(encoding="utf-8")
    assert source.count(sound) == 1, "the code has changed: choose another mutant of it"
    assert not outcome_of(test, path, source).fault
    assert outcome_of(test, path, source.replace(sound, fault)).fault
