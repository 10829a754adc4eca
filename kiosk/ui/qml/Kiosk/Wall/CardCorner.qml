import QtQuick
import Kiosk

// The words of a card on a small panel: the name beside the picture, the price below both, and the
// code on white at the card's end or foot.
Item {
    id: corner

    required property CardValues card

    readonly property FormViewModel form: card.form
    readonly property int pad: form.pad
    readonly property bool beside: form.panel === "beside"
    readonly property int inner: (beside ? width - block.width : width) - pad * 2
    readonly property int foot: (beside ? height : height - block.height) - pad

    Rectangle {
        id: block

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: "white"
        height: corner.beside ? parent.height : tile.height
        width: corner.beside ? tile.width + corner.pad : parent.width

        CodeTile {
            id: tile

            anchors.centerIn: parent
            broken: corner.form.broken
            code: corner.card.code
            floor: corner.form.least
            fontSize: corner.card.clear
            qr: corner.card.qr
            room: corner.form.code
            tiled: true
            wide: corner.form.tile
        }
    }
    CardTitle {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: corner.form.pictureWidth + corner.pad
        card: corner.card
        most: price.y - y
        width: corner.inner - corner.form.pictureWidth
        y: corner.pad
    }
    CardPrice {
        id: price

        anchors.left: parent.left
        anchors.leftMargin: corner.pad
        beside: !corner.beside && corner.foot < corner.form.least * 6
        card: corner.card
        room: corner.beside || meta.implicitWidth === 0 ? corner.inner : Math.max(corner.inner * 0.5, corner.inner - meta.implicitWidth - corner.pad)
        tight: beside
        tallest: corner.form.pictureHeight > 0 ? corner.foot - corner.pad - (corner.beside ? meta.height : 0) - corner.form.pictureHeight : (corner.foot - corner.pad) * 0.37
        y: corner.foot - height - (corner.beside ? meta.height : 0)
    }
    CardMeta {
        id: meta

        anchors.left: corner.beside ? parent.left : price.right
        anchors.leftMargin: corner.pad
        card: corner.card
        room: corner.beside ? corner.inner : corner.inner - price.width - corner.pad
        y: corner.foot - height
    }
}
