import QtQuick
import QtQuick.Controls.Basic
import Kiosk

FormRow {
    id: row

    required property int maxLength
    required property int hints
    required property bool wide

    function wipe() {
        line.clear();
    }

    control: line

    TextField {
        id: line

        Accessible.description: row.message
        Accessible.name: row.title
        Accessible.role: Accessible.EditableText
        ContextMenu.menu: null
        EnterKey.type: Qt.EnterKeyNext
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.large
        height: Math.max(Theme.touch, Math.round(Theme.unit * 2.8))
        horizontalAlignment: TextInput.AlignLeft
        inputMethodHints: row.hints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        maximumLength: row.maxLength
        objectName: row.name
        persistentSelection: false
        selectByMouse: false
        width: row.width

        background: FormFrame {
            focused: line.activeFocus
            wrong: row.wrong
        }

        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
        onAccepted: row.done()
        onActiveFocusChanged: {
            if (activeFocus)
                row.focused();
            else
                row.viewModel.leave(row.name);
        }
        onTextChanged: row.viewModel.set_text(row.name, text)
    }
}
