pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The code of the offer that the loop shows, and the offers that follow.
Item {
    id: code

    required property CardValues offer
    required property OfferModel following
    required property int size

    // Words stand below the code where they have no room beside it.
    readonly property bool narrow: width - tile.width - size * 1.5 < Theme.unit * 9
    readonly property int room: Math.max(offer.form.code, Math.floor(Math.min(height * 0.5, width * 0.5)))

    CodeTile {
        id: tile

        anchors.left: parent.left
        anchors.top: parent.top
        code: code.offer.code
        fontSize: Math.max(Theme.tiny, code.size)
        qr: code.offer.qr
        room: code.room
        tiled: true
    }
    Column {
        id: words

        anchors.left: code.narrow ? parent.left : tile.right
        anchors.leftMargin: code.narrow ? 0 : code.size * 1.5
        anchors.right: parent.right
        spacing: code.size * 0.6
        y: code.narrow ? tile.height + code.size : Math.round((tile.height - height) / 2)

        Words {
            id: title

            color: Theme.onBrand
            font.pixelSize: Math.max(Theme.least, Math.round(code.size * 2.2))
            font.weight: Theme.headWeight
            text: qsTr("Take it along")
            visible: !code.narrow || tile.height + title.height + advice.height + code.size * 2 < code.height
            width: parent.width
            wrapMode: Text.WordWrap
        }
        Words {
            id: advice

            color: Theme.onBrand
            font.pixelSize: Math.max(Theme.least, Math.round(code.size * 1.3))
            text: qsTr("Point your camera here, show it at the till.")
            visible: !code.narrow || tile.height + advice.height + code.size < code.height
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Row {
        anchors.left: parent.left
        anchors.top: tile.bottom
        anchors.topMargin: code.size
        spacing: code.size * 0.5
        visible: !code.narrow && code.height - tile.height > code.size * 7

        Repeater {
            model: code.following

            AttractNext {
                height: Math.min(code.height - tile.height - code.size, width * 1.25)
                width: Math.floor((code.width - code.size * 1.5) / 4)
            }
        }
    }
}
