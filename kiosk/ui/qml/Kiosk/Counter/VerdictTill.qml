import QtQuick
import Kiosk

// What staff do at the till: the shop's hint, and the barcode that the till reads.
Rectangle {
    id: panel

    required property OfferedViewModel offered
    // Font size of body text on the verdict, in px.
    required property real step

    readonly property int inset: Math.round(step * 1.8)

    color: Theme.tint
    height: column.height + inset * 2
    radius: Theme.largeCorner
    visible: offered.tillHint !== "" || offered.tillText !== ""

    LineIcon {
        id: sign
        anchors.right: parent.right
        anchors.rightMargin: panel.inset
        anchors.top: parent.top
        anchors.topMargin: panel.inset

        name: "shop"
        side: Math.round(panel.step * 3.6)
    }
    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: panel.inset
        anchors.right: sign.left
        anchors.rightMargin: panel.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(panel.step * 0.4)

        Words {
            color: Theme.inkSoft
            font.pixelSize: Math.max(Theme.least, Math.round(panel.step * 1.2))
            text: qsTr("At the till")
            width: column.width
            wrapMode: Text.Wrap
        }
        Words {
            font.letterSpacing: Theme.locale.textDirection === Qt.RightToLeft ? 0 : -panel.step * 0.025
            font.pixelSize: Math.max(Theme.least, Math.round(panel.step * 2.3))
            font.weight: Theme.headWeight
            objectName: "tillHint"
            text: panel.offered.tillHint
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
        TillCode {
            code: panel.offered.tillText
            least: panel.offered.tillLeast
            objectName: "verdictTillCode"
            roomAcross: column.width
            roomDown: panel.step * 11
            source: panel.offered.tillSource
        }
    }
}
