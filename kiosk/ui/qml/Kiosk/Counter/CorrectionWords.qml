pragma Singleton

import QtQuick
import Kiosk

// Why a correction cannot be made, by its key.
QtObject {
    readonly property var problems: ({
            not_a_change: qsTr("%1: this cannot be read as a change."),
            fixed: qsTr("%1: cannot be changed here."),
            not_a_field: qsTr("%1: the lead has no such field."),
            required: qsTr("%1: must be filled in; Salesforce requires it."),
            not_text: qsTr("%1: some characters are no text."),
            too_long: qsTr("%1: at most %2 characters."),
            email: qsTr("%1: Salesforce does not take this address. It should be like name@example.com."),
            yes_or_no: qsTr("%1: write true or false."),
            not_here: qsTr("This row cannot be corrected here.")
        })

    function said(problem, field, limit) {
        const words = problems[problem] ?? problem;
        return words.replace("%1", Written.quoted(FieldWords.named(field))).replace("%2", limit);
    }
}
