pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

PageScroll {
    id: reasons

    required property TillViewModel viewModel
    required property color ink

    readonly property alias heading: question
    readonly property var choices: [qsTr("Scanned by mistake"), qsTr("The customer changed their mind"), qsTr("Wrong offer"), qsTr("Out of stock")]

    contentHeight: Math.max(height, column.height)

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Math.round(Theme.unit * 0.7)
        width: Math.min(parent.width - (reasons.interactive ? Theme.unit : 0), Theme.unit * 40)
        y: Math.round((parent.height - height) / 2)

        Words {
            id: question

            Accessible.focusable: true
            Accessible.role: Accessible.Heading
            color: reasons.ink
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Why is it taken back?")
            width: column.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: reasons.choices

            ActionButton {
                required property string modelData
                required property int index

                objectName: "reason-" + index
                quiet: true
                text: modelData
                width: column.width

                onClicked: reasons.viewModel.undo(modelData)
            }
        }
        Item {
            height: Theme.unit * 0.5
            width: 1
        }
        ActionButton {
            objectName: "keepRedemption"
            text: qsTr("Keep it")
            width: column.width

            onClicked: reasons.viewModel.back()
        }
    }
}
