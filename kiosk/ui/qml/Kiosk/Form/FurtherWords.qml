import QtQuick
import Kiosk

// The name of an offer and, beside or below it, its price.
Item {
    id: words

    required property string title
    required property string discount

    readonly property bool beside: width > Theme.unit * 17

    height: Math.round(beside ? Math.max(name.height, price.height) : name.height + price.height)

    Words {
        id: name

        anchors.left: parent.left
        elide: Text.ElideRight
        font.pixelSize: Theme.strong
        font.weight: Theme.headWeight
        lineHeight: 0.95
        maximumLineCount: 2
        objectName: "furtherTitle"
        text: words.title
        width: words.beside ? words.width - price.width - Math.round(Theme.unit * 0.8) : words.width
        wrapMode: Text.Wrap
        y: words.beside ? words.height - height : 0
    }
    Words {
        id: price

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.price
        elide: Text.ElideRight
        font.pixelSize: Math.round(Theme.unit * 1.5)
        font.weight: Theme.headWeight
        horizontalAlignment: words.beside ? Text.AlignRight : Text.AlignLeft
        maximumLineCount: 2
        objectName: "furtherPrice"
        text: words.discount
        width: words.beside ? Math.min(Math.ceil(measure.advanceWidth) + 2, words.width * 0.5) : words.width
        wrapMode: Text.Wrap
    }
    TextMetrics {
        id: measure

        font: price.font
        text: words.discount
    }
}
