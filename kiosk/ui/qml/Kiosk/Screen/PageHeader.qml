import QtQuick
import Kiosk

// The shop's name above a page, and how long that page stays.
Item {
    id: header

    required property Patience patience
    required property string stays

    readonly property bool narrow: width < name.implicitWidth + closing.width + Theme.unit * 5

    height: Math.round(Theme.unit * 3.2)

    Image {
        id: logo

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        fillMode: Image.PreserveAspectFit
        height: Math.round(Theme.unit * 2.5)
        source: Theme.brand ? Theme.brand.logo : ""
        sourceSize.height: height
        visible: status === Image.Ready
    }
    Words {
        id: name

        anchors.left: logo.visible ? logo.right : parent.left
        anchors.leftMargin: logo.visible ? Theme.unit * 0.7 : 0
        anchors.right: closing.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        font.pixelSize: Theme.title
        font.weight: Theme.headWeight
        objectName: "pageShop"
        text: Theme.brand ? Theme.brand.shopName : ""
        visible: !header.narrow && !header.patience.warned
    }
    ClosingWords {
        id: closing

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        patience: header.patience
        room: header.width
        told: header.stays
    }
}
