import QtQuick
import Kiosk

// A card's price in its place, no wider than its room.
PriceBlock {
    required property CardValues card
    property real room: 200

    colour: card.priceInk
    height: implicitHeight
    least: card.form.least
    price: card.price
    size: card.form.price
    softColour: card.inkSoft
    width: Math.min(implicitWidth, room)
}
