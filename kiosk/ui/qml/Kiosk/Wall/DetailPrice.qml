import QtQuick
import Kiosk

// The price, or the discount in words where the offer has none; with what is struck comes what that means.
Column {
    id: price

    required property DetailViewModel viewModel
    property bool roomy: true
    property real large: Theme.unit
    property bool atEnd: false

    readonly property int align: atEnd ? Text.AlignRight : Text.AlignLeft
    readonly property bool shown: block.priced || block.part("words") !== ""

    spacing: Math.round(Theme.unit * 0.3)
    visible: shown

    PriceBlock {
        id: block

        atEnd: price.atEnd
        beside: !price.atEnd
        objectName: "detailPrice"
        price: price.viewModel.price
        size: price.roomy ? price.large * (priced ? 6.4 : 4.4) : Theme.unit * (priced ? 3 : 2.4)
        tallest: size * 3
        width: parent.width
    }
    Words {
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: price.align
        objectName: "struckWords"
        text: qsTr("Struck: our lowest price of the last 30 days")
        visible: block.struck
        width: parent.width
        wrapMode: Text.Wrap
    }
    Words {
        color: Theme.inkSoft
        font.pixelSize: Theme.small
        horizontalAlignment: price.align
        objectName: "unitPrice"
        text: block.part("unitPrice")
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
}
