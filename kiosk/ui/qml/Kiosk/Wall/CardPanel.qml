pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The words of a card and its code, below or beside the picture.
Item {
    id: panel

    required property CardValues card

    readonly property FormViewModel form: card.form
    readonly property bool lean: form.panel === "lean"
    readonly property bool above: form.panel === "above"
    readonly property int inner: width - form.pad * 2
    // Where the code leaves a narrow column and much height above it, all words stand there.
    readonly property bool over: lean && inner - tile.width < Theme.unit * 8 && height - form.pad > tile.height * 1.8
    // What stands beside the code.
    readonly property int column: over ? inner : inner - tile.width - Math.round(Theme.unit * 0.8)
    // Where the price begins, if words and code stand side by side. The name must not ask the price, which asks the name in
    // other forms: while a card changes its form, both would wait for each other.
    readonly property real priceTop: Math.min(tile.y, meta.y - price.height)
    readonly property int foot: over ? tile.height + Math.round(Theme.unit * 0.3) : 0

    Loader {
        id: kicker

        active: panel.card.hero && panel.card.viewModel.places.hasHero
        visible: active
        x: panel.form.pad
        y: panel.form.pad

        sourceComponent: CardKicker {
            card: panel.card
        }
    }
    CardTitle {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: panel.form.pad
        card: panel.card
        most: panel.lean ? panel.height - y - panel.form.pad - panel.foot - price.height - meta.height - Theme.unit * 0.2 : panel.above ? tile.y - y - price.height - Theme.unit * 0.4 : panel.priceTop - y
        width: panel.lean ? panel.column : panel.inner
        y: panel.form.pad + (kicker.visible ? kicker.height + Math.round(Theme.unit * 0.3) : 0)
    }
    Words {
        id: text

        readonly property real free: tile.y - name.y - name.height - price.height - Theme.unit * 1.2

        anchors.left: name.left
        anchors.top: name.bottom
        anchors.topMargin: Math.round(Theme.unit * 0.3)
        color: panel.card.inkSoft
        elide: Text.ElideRight
        maximumLineCount: Math.max(1, Math.min(3, Math.floor(free / (font.pixelSize * 1.4))))
        objectName: "description"
        text: panel.card.description
        visible: panel.above && !kicker.visible && text !== "" && free > font.pixelSize * 1.5
        width: panel.inner
        wrapMode: Text.Wrap
    }
    CardPrice {
        id: price

        anchors.left: parent.left
        anchors.leftMargin: panel.form.pad
        beside: panel.above
        card: panel.card
        room: panel.above ? panel.inner : panel.column
        tallest: panel.lean ? (panel.height - panel.form.pad * 2 - panel.foot) * 0.37 : panel.above ? panel.form.price * 1.2 : tile.height - meta.height
        y: panel.above ? name.y + name.height + (text.visible ? text.implicitHeight + Math.round(Theme.unit * 0.4) : 0) + Math.round(Theme.unit * 0.4) : panel.lean ? panel.height - panel.form.pad - panel.foot - meta.height - height : panel.priceTop
    }
    Loader {
        id: call

        active: !panel.lean
        anchors.bottom: meta.top
        anchors.bottomMargin: Math.round(Theme.unit * 0.3)
        anchors.left: parent.left
        anchors.leftMargin: panel.form.pad
        visible: y > price.y + price.height

        sourceComponent: CardInvitation {
            card: panel.card
            width: panel.column
        }
    }
    CardMeta {
        id: meta

        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.form.pad + panel.foot
        anchors.left: parent.left
        anchors.leftMargin: panel.form.pad
        card: panel.card
        room: panel.column
    }
    CodeTile {
        id: tile

        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.form.shape === "stack" ? Math.round(panel.form.pad * 0.5) : panel.form.pad
        anchors.right: parent.right
        anchors.rightMargin: panel.form.shape === "stack" ? Math.round(panel.form.pad * 0.5) : panel.form.pad
        broken: panel.card.form.broken
        code: panel.card.code
        floor: panel.form.least
        fontSize: panel.card.clear
        qr: panel.card.qr
        room: panel.form.code
        tiled: !panel.lean || panel.card.filled
        wide: panel.form.tile
    }
}
