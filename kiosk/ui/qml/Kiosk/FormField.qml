import QtQuick
import QtQuick.Controls.Basic
import Kiosk

Column {
    id: field

    required property string name
    required property string label
    required property LeadViewModel viewModel
    property bool needed: false
    property bool tall: false
    property int hints: Qt.ImhNone

    readonly property string error: viewModel.errors[name] ?? ""

    signal focused

    function wipe() {
        line.clear();
        area.clear();
    }

    function message(code) {
        switch (code) {
        case "required":
            return qsTr("Please fill this in.");
        case "too_long":
            return qsTr("This is too long.");
        case "email":
            return qsTr("Please check this address.");
        case "phone":
            return qsTr("Please check this number.");
        default:
            return "";
        }
    }

    spacing: Theme.unit * 0.25

    Words {
        elide: Text.ElideRight
        font.weight: Font.DemiBold
        text: field.needed ? qsTr("%1 *").arg(field.label) : field.label
        width: field.width
    }
    TextField {
        id: line

        Accessible.description: field.message(field.error)
        Accessible.name: field.label
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.large
        height: Math.max(Theme.touch, Theme.unit * 2.8)
        horizontalAlignment: TextInput.AlignLeft
        inputMethodHints: field.hints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        maximumLength: field.viewModel.limit(field.name)
        objectName: field.name
        visible: !field.tall
        width: field.width

        background: Rectangle {
            border.color: field.error !== "" ? Theme.accent : line.activeFocus ? Theme.ink : Theme.line
            border.width: field.error !== "" || line.activeFocus ? 2 : 1
            color: Theme.paper
            radius: Theme.unit * 0.4
        }

        onAccepted: nextItemInFocusChain().forceActiveFocus()
        onActiveFocusChanged: if (activeFocus)
            field.focused()
        onTextChanged: if (!field.tall)
            field.viewModel.set_text(field.name, text)
    }
    TextArea {
        id: area

        Accessible.name: field.label
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.large
        height: Theme.unit * 5
        horizontalAlignment: TextEdit.AlignLeft
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        objectName: field.tall ? field.name : ""
        textFormat: TextEdit.PlainText
        visible: field.tall
        width: field.width
        wrapMode: TextEdit.Wrap

        background: Rectangle {
            border.color: area.activeFocus ? Theme.ink : Theme.line
            border.width: area.activeFocus ? 2 : 1
            color: Theme.paper
            radius: Theme.unit * 0.4
        }

        onActiveFocusChanged: if (activeFocus)
            field.focused()
        onTextChanged: if (field.tall)
            field.viewModel.set_text(field.name, text)
    }
    Words {
        color: Theme.accent
        font.pixelSize: Theme.small
        text: field.message(field.error)
        visible: field.error !== ""
        width: field.width
        wrapMode: Text.Wrap
    }
}
