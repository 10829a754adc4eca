pragma Singleton

import QtQuick
import Kiosk

QtObject {
    function named(outcome) {
        switch (outcome) {
        case "accepted":
            return qsTr("Accepted");
        case "accepted_offline":
            return qsTr("Accepted offline");
        case "already_used":
            return qsTr("Already used");
        case "not_started":
            return qsTr("Not valid yet");
        case "expired":
            return qsTr("Expired");
        case "withdrawn":
            return qsTr("Withdrawn");
        case "other_store":
            return qsTr("Another store's offer");
        case "limit_reached":
            return qsTr("Limit reached");
        case "unknown_code":
            return qsTr("Unknown code");
        case "damaged_code":
            return qsTr("Damaged code");
        case "could_not_check":
            return qsTr("Could not check");
        default:
            return "";
        }
    }
}
