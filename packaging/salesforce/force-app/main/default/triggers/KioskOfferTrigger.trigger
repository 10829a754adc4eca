trigger KioskOfferTrigger on Offer__c(
    before insert,
    before update,
    after insert,
    after update,
    after delete,
    after undelete
) {
    KioskOfferTriggerHandler.handle();
}
