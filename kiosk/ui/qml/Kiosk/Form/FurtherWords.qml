import QtQuick
import Kiosk

// The name of an offer and, beside or below it, its price.
Item {
    id: words

    required property string title
    required property var price

    // A long name needs the whole width.
    readonly property bool beside: width > Theme.unit * 14 && title.length <= 26

    height: Math.round(beside ? Math.max(name.height, block.height) : name.height + block.height + Theme.unit * 0.3)

    CardName {
        id: name

        anchors.left: parent.left
        objectName: "furtherTitle"
        lines: 3
        text: words.title
        whole: true
        width: words.beside ? words.width - block.width - Math.round(Theme.unit * 0.8) : words.width
        y: words.beside ? words.height - height : 0
    }
    PriceBlock {
        id: block

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        atEnd: words.beside
        objectName: "furtherPrice"
        price: words.price
        size: Theme.unit * 1.8
        width: words.beside ? Math.min(implicitWidth, words.width * 0.5) : words.width
    }
}
