import QtQuick
import Kiosk

Column {
    id: block

    required property DetailViewModel viewModel
    property real room: 300

    spacing: Theme.unit * 0.4

    Words {
        color: Theme.warning
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        objectName: "ended"
        text: qsTr("This offer has just ended.")
        visible: block.viewModel.ended
        width: block.room
        wrapMode: Text.Wrap
    }
    QrCode {
        anchors.horizontalCenter: parent.horizontalCenter
        code: block.viewModel.code
        room: block.room
        source: block.viewModel.qr
        visible: !block.viewModel.ended
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        font.letterSpacing: Theme.unit * 0.06
        font.pixelSize: Math.max(Theme.large, Math.round(Math.min(block.room * 0.055, Theme.title)))
        font.weight: Font.DemiBold
        objectName: "code"
        text: block.viewModel.code
        visible: !block.viewModel.ended
    }
}
