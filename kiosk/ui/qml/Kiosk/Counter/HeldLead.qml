pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: held

    required property QueueViewModel viewModel

    readonly property Item board: keyboard.item as Item
    readonly property real keyboardHeight: board && board.visible ? board.height : 0

    function said() {
        switch (held.viewModel.answer) {
        case "refused":
            return CorrectionWords.said(held.viewModel.problem, held.viewModel.problemField, held.viewModel.problemLimit);
        case "not_held":
            return qsTr("It is no longer on hold.");
        case "not_saved":
            return qsTr("It could not be saved (disk). Nothing was changed.");
        default:
            return "";
        }
    }

    onVisibleChanged: if (visible)
        Status.lead(heading, held)

    Words {
        id: heading

        Accessible.focusable: true
        Accessible.role: Accessible.Heading
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        text: qsTr("Why it is on hold")
        width: parent.width
    }
    Words {
        id: sentence

        anchors.top: heading.bottom
        anchors.topMargin: Theme.unit * 0.3
        objectName: "heldSentence"
        // A server's sentence may quote what a customer wrote.
        personal: true
        text: [AdviceWords.said(held.viewModel.reason, FieldWords.listed(held.viewModel.notes), held.viewModel.sentence), AdviceWords.who(held.viewModel.helper)].join(" ").trim()
        width: parent.width
        wrapMode: Text.Wrap
    }
    Words {
        id: answer

        anchors.top: sentence.bottom
        color: Theme.warning
        font.weight: Font.DemiBold
        objectName: "heldAnswer"
        personal: true
        text: held.said()
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap

        onTextChanged: text => Status.alert(text)
    }
    ListView {
        id: list

        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.unit * 0.6
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: answer.visible ? answer.bottom : sentence.bottom
        anchors.topMargin: Theme.unit * 0.6
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: held.viewModel.fields
        objectName: "heldFields"
        spacing: Math.round(Theme.unit * 0.4)

        delegate: Column {
            id: field

            required property string name
            required property string label
            required property string value
            required property bool wrong

            readonly property string title: label || FieldWords.named(name)

            objectName: "heldField"
            spacing: Math.round(Theme.unit * 0.1)
            width: list.width

            Words {
                color: field.wrong ? Theme.warning : Theme.inkSoft
                font.weight: field.wrong ? Font.DemiBold : Font.Normal
                text: field.title
            }
            TextLine {
                id: line

                Accessible.description: field.wrong ? sentence.text : ""
                Accessible.name: field.title
                font.pixelSize: Theme.body
                height: Math.max(Theme.touch, Math.round(Theme.unit * 2.4))
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
                objectName: "held-" + field.name
                text: field.value
                width: field.width
                wrong: field.wrong

                onTextEdited: held.viewModel.set_field(field.name, text)
            }
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: held.keyboardHeight
        spacing: Math.round(Theme.unit * 0.6)
        width: parent.width

        ActionButton {
            objectName: "releaseHeld"
            text: qsTr("Release it")
            width: (buttons.width - buttons.spacing) / 2

            onClicked: held.viewModel.release()
        }
        ActionButton {
            objectName: "closeHeld"
            quiet: true
            text: qsTr("Back")
            width: (buttons.width - buttons.spacing) / 2

            onClicked: held.viewModel.put_aside()
        }
    }
    Loader {
        id: keyboard

        active: held.visible
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        source: "../Screen/Keyboard.qml"
        width: Math.min(parent.width, Theme.unit * 60)
    }
}
