import QtQuick
import Kiosk

// The price, or the discount in words where the offer has none; with what is struck comes what that means.
Column {
    id: price

    required property DetailViewModel viewModel
    property bool roomy: true
    property bool atEnd: false

    readonly property int align: atEnd ? Text.AlignRight : Text.AlignLeft
    readonly property bool shown: viewModel.discount !== ""

    visible: shown
    Words {
        color: Theme.price
        font.pixelSize: Math.round(Theme.unit * (price.roomy ? 3.4 : 2))
        font.weight: Theme.headWeight
        horizontalAlignment: price.align
        objectName: "discount"
        text: price.viewModel.discount
        width: parent.width
        wrapMode: Text.Wrap
    }
}
