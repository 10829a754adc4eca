import QtQuick
import QtQuick.Templates
import Kiosk

FormRow {
    id: row

    required property int maxLength

    function wipe() {
        area.clear();
    }

    caret: Qt.rect(0, area.parent.y + area.cursorRectangle.y, width, area.cursorRectangle.height + area.topPadding)
    control: area

    TextArea {
        id: area

        Accessible.description: row.message
        Accessible.name: row.title
        Accessible.role: Accessible.EditableText
        EnterKey.type: Qt.EnterKeyNext
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.large
        height: Math.max(contentHeight + topPadding + bottomPadding, Theme.touch, Math.round(Math.min(Theme.unit * 6.4, Window.height * 0.18)))
        bottomPadding: 6
        leftPadding: Math.round(Theme.unit * 1.2)
        rightPadding: leftPadding
        topPadding: Math.round(Theme.unit * 0.9)
        horizontalAlignment: TextEdit.AlignLeft
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        objectName: row.name
        persistentSelection: false
        selectByMouse: false
        textFormat: TextEdit.PlainText
        width: row.width
        wrapMode: TextEdit.Wrap

        background: FormFrame {
            focused: area.activeFocus
            wrong: row.wrong
        }

        Keys.onPressed: event => {
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut) || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab;
            if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason);
            if (enter && !(event.modifiers & Qt.ShiftModifier)) {
                event.accepted = true;
                row.done();
            }
        }
        onActiveFocusChanged: {
            if (activeFocus)
                row.focused();
            else
                row.viewModel.leave(row.name);
        }
        onTextChanged: {
            if (length > row.maxLength)
                remove(row.maxLength, length);
            row.viewModel.set_text(row.name, text);
        }
    }
}
