import QtQml

// The words that only speech uses, by the names of kiosk.core.narration.words.
QtObject {
    // Said in each language by its own voice, to whoever does not know the kiosk's.
    readonly property string call: QT_TR_NOOP("Press down until you hear your language, then the round button.")
    readonly property var words: ({
            button: qsTr("button", "spoken after a button's name"),
            checkBox: qsTr("check box", "spoken after its name"),
            radio: qsTr("choice", "spoken after a radio button's name"),
            field: qsTr("text field", "spoken after its name"),
            tab: qsTr("tab", "spoken after its name"),
            link: qsTr("link", "spoken after its name"),
            checked: qsTr("checked", "spoken: a check box"),
            notChecked: qsTr("not checked", "spoken: a check box"),
            selected: qsTr("selected", "spoken: a tab or a choice, one of several"),
            notSelected: qsTr("not selected", "spoken: a tab or a choice, one of several"),
            required: qsTr("required", "spoken: a text field"),
            invalid: qsTr("not right yet", "spoken: a text field"),
            disabled: qsTr("not available now", "spoken: a button"),
            empty: qsTr("Empty", "spoken: a text field"),
            filled: qsTr("Filled in, not read aloud", "spoken: a secret text field"),
            digit: qsTr("digit", "spoken instead of a digit of a PIN"),
            deleted: qsTr("%1 deleted", "spoken: a letter"),
            space: qsTr("space", "spoken: the character"),
            capital: qsTr("capital %1", "spoken: a letter"),
            place: qsTr("%1 of %2", "spoken: the place of an item among its likes"),
            code: qsTr("Code: %1", "spoken: a code letter by letter"),
            offers: qsTr("Number of offers: %1. Page %2 of %3.", "spoken: of the wall"),
            welcome: qsTr("Welcome to %1.", "spoken: a shop's name"),
            keys: qsTr("Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.", "spoken: the keys of the keypad"),
            helpPress: qsTr("Press the round button to choose this.", "spoken"),
            helpCheck: qsTr("Press the round button to check or uncheck this.", "spoken"),
            helpField: qsTr("Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.", "spoken"),
            helpDigits: qsTr("The digits come from 1 to 9, then delete, then 0, then Enter.", "spoken: of a pad for a PIN, where a digit may not be said"),
            noFocus: qsTr("Nothing is chosen yet. Press down for the first item.", "spoken"),
            loudness: qsTr("Volume %1 of %2", "spoken")
        })
}
