import QtQuick
import Kiosk

// Picture and code above, words below.
Item {
    id: flag

    required property CardValues card

    readonly property int pad: card.form.pad
    readonly property int inner: width - pad * 2
    readonly property int above: card.form.pictureHeight
    // What the name leaves.
    readonly property real rest: height - name.y - name.height - foot
    readonly property int foot: Math.round(pad * 0.45)

    CodeTile {
        anchors.right: parent.right
        anchors.rightMargin: Math.floor((flag.width - flag.card.form.pictureWidth - width) / 2)
        broken: flag.card.form.broken
        code: flag.card.code
        floor: flag.card.form.least
        fontSize: flag.card.clear
        qr: flag.card.qr
        room: flag.card.form.code
        wide: flag.card.form.tile
        y: Math.floor((flag.above - height) / 2)
    }
    CardTitle {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: flag.pad
        card: flag.card
        most: flag.height - y - (price.wordsWant > price.room ? price.tallest : flag.card.form.price) - flag.foot
        width: flag.inner
        y: flag.above + Math.round(flag.pad * 0.3)
    }
    CardMeta {
        id: meta

        anchors.bottom: parent.bottom
        anchors.bottomMargin: flag.foot
        anchors.left: parent.left
        anchors.leftMargin: flag.pad
        card: flag.card
        room: flag.inner - price.width - Math.round(Theme.unit * 0.6)
    }
    CardPrice {
        id: price

        anchors.bottom: parent.bottom
        anchors.bottomMargin: flag.foot
        anchors.right: parent.right
        anchors.rightMargin: flag.pad
        atEnd: true
        // Above the price where the name leaves a line free.
        beside: flag.rest < card.form.price * 1.6
        card: flag.card
        room: Math.max(flag.inner * (priced ? 0.5 : 0.62), flag.inner - meta.implicitWidth - Math.round(Theme.unit * 0.6))
        tight: beside
        tallest: (flag.height - flag.above) * 0.46
    }
}
