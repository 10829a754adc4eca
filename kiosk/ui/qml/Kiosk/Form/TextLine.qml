import QtQuick
import QtQuick.Templates
import Kiosk

// A line that is typed in, in its frame. Without a menu: what is typed is copied nowhere.
TextField {
    id: line

    property bool wrong: false

    Accessible.role: Accessible.EditableText
    color: Theme.ink
    font.family: Theme.family
    leftPadding: 10
    padding: 6
    persistentSelection: false
    rightPadding: leftPadding
    selectByMouse: false
    selectedTextColor: Theme.ground
    selectionColor: Theme.ink
    verticalAlignment: TextInput.AlignVCenter

    background: FormFrame {
        focused: line.activeFocus
        wrong: line.wrong
    }
}
