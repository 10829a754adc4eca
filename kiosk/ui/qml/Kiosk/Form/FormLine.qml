import QtQuick
import Kiosk

FormRow {
    id: row

    required property int maxLength
    required property int hints
    required property bool wide
    required property string noteKind
    required property string reading
    required property string country
    required property var options

    function wipe() {
        line.clear();
    }

    function ask() {
        note.take();
    }

    // Past the question, which may have appeared a moment ago under the hands of one who types.
    function pass() {
        let next = line.nextItemInFocusChain(true);
        while (note.holds(next))
            next = next.nextItemInFocusChain(true);
        next.forceActiveFocus(Qt.TabFocusReason);
    }

    // With a note as much of it as a customer must see: what was read, the first button.
    caret: noted ? Qt.rect(0, line.parent.y, width, note.parent.y + note.first - line.parent.y) : Qt.rect(0, 0, width, line.parent.y + line.height)
    control: line
    noted: noteKind !== ""
    question: noted && !line.activeFocus ? Qt.rect(0, note.parent.y, width, note.height) : caret

    TextLine {
        id: line

        Accessible.description: row.message || note.message
        Accessible.name: row.title
        EnterKey.type: Qt.EnterKeyNext
        font.pixelSize: Theme.large
        height: Math.max(Theme.touch, Math.round(Theme.large * 1.6), Math.round(Math.min(Theme.unit * 3.8, Window.height * 0.1)))
        leftPadding: Math.round(Theme.unit * 1.2)
        horizontalAlignment: TextInput.AlignLeft
        inputMethodHints: row.hints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        maximumLength: row.maxLength
        objectName: row.name
        width: row.width
        wrong: row.wrong

        Keys.onDownPressed: row.ask()
        Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
        Keys.onTabPressed: row.pass()
        onAccepted: row.done()
        onActiveFocusChanged: {
            if (activeFocus)
                row.focused();
            else
                row.viewModel.leave(row.name);
        }
        onTextChanged: row.viewModel.set_text(row.name, text)
    }
    foot: FormNote {
        id: note

        country: row.country
        field: row.name
        kind: row.noteKind
        options: row.options
        reading: row.reading
        width: row.width

        onChosen: text => line.text = text
        onDone: row.take()
        onFocused: row.focused()
        onKept: row.viewModel.keep(row.name)
    }
}
