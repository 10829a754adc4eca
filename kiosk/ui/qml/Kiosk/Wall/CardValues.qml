import QtQuick
import Kiosk

// What a card shows: an offer, as the model tells it, and the form of its place.
Item {
    required property WallViewModel viewModel
    required property FormViewModel form
    required property int index
    required property string offerId
    required property string title
    required property string description
    required property string image
    required property string imageFocus
    required property string imageFit
    required property string icon
    required property string qr
    required property string code
    // The parts that PriceBlock paints.
    required property var price
    required property string percent
    required property string unitPrice
    required property string untilKind
    required property real untilAt
    required property int untilLeft
    required property bool fresh
    required property bool preview

    // Whether it is the most important offer, and whether it is filled with the brand's colour.
    property bool hero: false
    property bool filled: false

    // The font size of the code in clear.
    readonly property int clear: Math.max(form.least, Math.round(form.unit * 0.72))
    readonly property color paper: filled ? Theme.brandColour : Theme.paper
    readonly property color ink: filled ? Theme.onBrand : Theme.ink
    readonly property color inkSoft: filled ? Theme.onBrand : Theme.inkSoft
    readonly property color priceInk: filled ? Theme.onBrand : Theme.price
}
