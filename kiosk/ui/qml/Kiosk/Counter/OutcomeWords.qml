pragma Singleton

import QtQuick
import Kiosk

QtObject {
    readonly property var names: ({
            accepted: qsTr("Accepted"),
            accepted_offline: qsTr("Accepted offline"),
            already_used: qsTr("Already used"),
            not_started: qsTr("Not valid yet"),
            not_now: qsTr("Not at this time"),
            expired: qsTr("Expired"),
            withdrawn: qsTr("Withdrawn"),
            other_store: qsTr("Another store's offer"),
            limit_reached: qsTr("Limit reached"),
            unknown_code: qsTr("Unknown code"),
            damaged_code: qsTr("Damaged code"),
            could_not_check: qsTr("Could not check")
        })

    function named(outcome) {
        return names[outcome] ?? outcome;
    }
}
