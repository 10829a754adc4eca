trigger KioskTrigger on Kiosk__c(before insert, before update, after insert, after update) {
    KioskTriggerHandler.handle();
}
