import QtQuick
import Kiosk

// A card's price in its place, no wider than its room.
PriceBlock {
    required property CardValues card
    property real room: 200
    // Whether a struck price must stand beside this one, and both get smaller where they are wide.
    property bool tight: false

    readonly property real full: wants(part("prefix") + part("whole") + part("tail"), card.form.price) + wants(part("cents"), Math.max(card.form.price * 0.55, card.form.least)) + (struck ? card.form.price * 0.3 + wants(part("was"), Math.max(Theme.small, card.form.price * 0.32)) : 0)

    colour: card.priceInk
    height: implicitHeight
    least: card.form.least
    price: card.price
    size: priced && tight && full > room ? Math.floor(card.form.price * room / full * 0.97) : card.form.price
    softColour: card.inkSoft
    width: Math.min(implicitWidth, room)
}
