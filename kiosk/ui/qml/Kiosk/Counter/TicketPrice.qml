import QtQuick
import Kiosk

// The reduction, the name and the price on a ticket.
Column {
    id: price

    required property DetailViewModel viewModel
    property color ink: Theme.ink
    property real size: Theme.unit * 5.6

    spacing: Math.round(Theme.unit * 0.25)

    Words {
        color: price.ink
        elide: Text.ElideRight
        font.letterSpacing: -Theme.unit * 0.1
        font.pixelSize: Math.round(price.size)
        font.weight: Theme.headWeight
        fontSizeMode: Text.HorizontalFit
        lineHeight: 1.02
        minimumPixelSize: Theme.title
        objectName: "ticketDiscount"
        text: price.viewModel.discount
        visible: text !== ""
        width: parent.width
    }
    Words {
        color: price.ink
        elide: Text.ElideRight
        font.pixelSize: Math.round(Theme.unit * 1.7)
        font.weight: Theme.headWeight
        lineHeight: 0.95
        maximumLineCount: 2
        objectName: "detailTitle"
        text: price.viewModel.title
        width: parent.width
        wrapMode: Text.Wrap
    }
}
