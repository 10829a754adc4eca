pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

Column {
    id: note

    required property string field
    required property string kind
    required property string reading
    required property string country
    required property var options

    readonly property bool personal: true

    // Isolated left to right, or an Arabic sentence moves the plus behind the number.
    readonly property string isolatedReading: Written.code(reading)
    readonly property string message: kind === "read" ? (country ? qsTr("We read: %1, %2").arg(isolatedReading).arg(country) : qsTr("We read: %1").arg(isolatedReading)) : kind === "slip" ? qsTr("Did you mean %1?").arg(isolatedReading) : kind === "country" ? qsTr("Which country is it from?") : ""

    // Where its first button ends.
    readonly property real first: buttons.count > 0 && buttons.itemAt(0) ? choices.y + buttons.itemAt(0).height : height

    signal chosen(string text)
    signal kept
    signal focused
    signal done

    function take() {
        const first = buttons.itemAt(0);
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    function holds(item) {
        let inside = item;
        while (inside && inside !== note)
            inside = inside.parent;
        return inside === note;
    }

    spacing: Math.round(Theme.unit * 0.4)

    onMessageChanged: if (message)
        Status.tell(message)

    component NoteButton: AbstractButton {
        id: choice

        Accessible.description: note.message
        Accessible.name: text
        Accessible.role: Accessible.Button
        // A touch leaves the line its focus, so that the keyboard stays.
        focusPolicy: Qt.TabFocus
        height: Math.max(Theme.touch, implicitContentHeight + padding * 2)
        padding: Math.round(Theme.unit * 0.5)
        width: Math.min(note.width, Math.max(Theme.touch, Math.ceil(words.implicitWidth) + padding * 2 + 1))

        background: FormFrame {
            color: choice.down ? Theme.tint : Theme.paper
            focused: choice.activeFocus
        }
        contentItem: Words {
            id: words

            Accessible.ignored: true
            horizontalAlignment: Text.AlignHCenter
            text: choice.text
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
        }

        // A key held down since "Save and send" led here answers nothing.
        Keys.onEnterPressed: event => {
            if (!event.isAutoRepeat)
                click();
        }
        Keys.onReturnPressed: event => {
            if (!event.isAutoRepeat)
                click();
        }
        onActiveFocusChanged: if (activeFocus)
            note.focused()
    }

    Words {
        color: note.kind === "read" ? Theme.inkSoft : Theme.ink
        font.pixelSize: note.kind === "read" ? Theme.body : Theme.large
        font.weight: note.kind === "read" ? Font.Normal : Font.DemiBold
        objectName: "note-" + note.field
        text: note.message
        width: note.width
        wrapMode: Text.Wrap
    }
    Words {
        Accessible.ignored: true
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        text: qsTr("From another country?")
        visible: note.kind === "read" && note.options.length > 0
        width: note.width
        wrapMode: Text.Wrap
    }
    Flow {
        id: choices

        spacing: Math.round(Theme.unit * 0.5)
        visible: note.options.length > 0
        width: note.width

        Repeater {
            id: buttons

            model: note.options

            NoteButton {
                required property int index
                required property var modelData

                objectName: "option-" + note.field + "-" + index
                text: note.kind === "slip" ? qsTr("Yes, change it") : qsTr("%1: %2").arg(modelData.country).arg(Written.code(modelData.text))

                onClicked: {
                    const focused = activeFocus;
                    note.chosen(modelData.text);
                    if (focused)
                        note.done();
                }
            }
        }
        NoteButton {
            objectName: "keep-" + note.field
            text: qsTr("No, it is right")
            visible: note.kind === "slip"

            onClicked: {
                const focused = activeFocus;
                note.kept();
                if (focused)
                    note.done();
            }
        }
    }
}
