pragma Singleton

import QtQuick

// The fields of a Lead by Salesforce's names, in the language of the screen.
QtObject {
    readonly property var names: ({
            FirstName: qsTr("First name"),
            LastName: qsTr("Last name"),
            Company: qsTr("Company"),
            Email: qsTr("Email"),
            Phone: qsTr("Phone"),
            Description: qsTr("Question or note"),
            Salutation: qsTr("Salutation"),
            Title: qsTr("Position"),
            MobilePhone: qsTr("Mobile phone"),
            Street: qsTr("Street"),
            City: qsTr("City"),
            PostalCode: qsTr("Postal code"),
            State: qsTr("State or province"),
            Country: qsTr("Country"),
            LeadSource: qsTr("Lead source"),
            Offer_Number__c: qsTr("Number of the offer"),
            Marketing_Opt_In__c: qsTr("Wants news"),
            Language__c: qsTr("Language"),
            Referred_By__c: qsTr("Recommended by"),
            Kiosk_Id__c: qsTr("Kiosk"),
            Store_Code__c: qsTr("Store"),
            Captured_At__c: qsTr("Time of the form"),
            Consent_At__c: qsTr("Time of the consent"),
            Consent_Version__c: qsTr("Text of the consent"),
            Capture_Time__c: qsTr("How sure the time is"),
            Kiosk_Lead_Id__c: qsTr("Key of the lead")
        })

    // A field that only the org knows keeps its name there.
    function named(name) {
        return names[name] ?? name;
    }

    function listed(fields) {
        return fields.map(named).join(", ");
    }
}
