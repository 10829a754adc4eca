import QtQuick
import QtQuick.Controls.Basic
import Kiosk

CheckBox {
    id: box

    required property string name
    required property LeadViewModel viewModel

    readonly property bool wrong: (viewModel.errors[name] ?? "") !== ""

    Accessible.name: text
    font.family: Theme.family
    font.pixelSize: Theme.body
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + Theme.unit * 0.4)
    objectName: name

    contentItem: Text {
        color: box.wrong ? Theme.accent : Theme.ink
        font: box.font
        horizontalAlignment: Text.AlignLeft
        leftPadding: box.mirrored ? 0 : box.indicator.width + Theme.unit * 0.8
        rightPadding: box.mirrored ? box.indicator.width + Theme.unit * 0.8 : 0
        text: box.wrong ? qsTr("%1 (please agree)").arg(box.text) : box.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
    indicator: Rectangle {
        border.color: box.wrong ? Theme.accent : box.visualFocus ? Theme.ink : Theme.inkSoft
        border.width: 2
        color: box.checked ? Theme.accent : Theme.paper
        height: Theme.unit * 1.8
        radius: Theme.unit * 0.3
        width: height
        x: box.mirrored ? Math.floor(box.width - width - 1) : 0
        y: (box.height - height) / 2

        Text {
            anchors.centerIn: parent
            color: Theme.inkOnAccent
            font.family: Theme.family
            font.pixelSize: Theme.large
            font.weight: Font.Bold
            text: "✓"
            textFormat: Text.PlainText
            visible: box.checked
        }
    }

    onCheckedChanged: viewModel.set_flag(name, checked)
}
