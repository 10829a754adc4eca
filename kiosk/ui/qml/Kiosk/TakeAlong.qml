import QtQuick
import Kiosk

Item {
    id: page

    required property DetailViewModel viewModel

    Words {
        id: heading

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        elide: Text.ElideRight
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 2
        text: page.viewModel.title
        wrapMode: Text.Wrap
    }
    Words {
        id: advice

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.unit * 0.6
        color: Theme.inkSoft
        font.pixelSize: Theme.large
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Take a photo of this code and show it at the till.")
        wrapMode: Text.Wrap
    }
    Item {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: advice.bottom

        DetailCode {
            anchors.centerIn: parent
            objectName: "takeAlong"
            room: Math.min(parent.width, parent.height - Theme.unit * 3)
            viewModel: page.viewModel
        }
    }
}
