import QtQuick
import Kiosk

// The reduction, the name and the price on a ticket.
Column {
    id: ticket

    required property DetailViewModel viewModel
    property color ink: Theme.ink
    property real large: Theme.unit
    property real size: Theme.unit * 5.6

    readonly property var price: viewModel.price
    readonly property string reduced: price.percent || price.words || price.text || ""
    readonly property string paid: !price.text || reduced === price.text ? "" : price.was ? qsTr("%1 instead of %2").arg(price.text).arg(price.was) : price.text

    spacing: Math.round(Theme.unit * 0.25)

    Words {
        color: ticket.ink
        elide: Text.ElideRight
        font.letterSpacing: -Theme.unit * 0.1
        font.pixelSize: Math.round(ticket.size)
        font.weight: Theme.headWeight
        fontSizeMode: Text.Fit
        // Words in the place of a percent may need two lines.
        height: Math.round(ticket.size * (Theme.locale.textDirection === Qt.RightToLeft ? 1.9 : 1.25))
        lineHeight: 1.02
        maximumLineCount: 2
        minimumPixelSize: Theme.least
        objectName: "ticketDiscount"
        // A mark instead of isolates, which would bring another font's line height.
        text: ticket.reduced.startsWith("\u2066") ? "\u200e" + ticket.reduced.replace(/[\u2066\u2069]/g, "") : ticket.reduced
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
        width: parent.width
        wrapMode: Text.WordWrap
    }
    CardName {
        colour: ticket.ink
        objectName: "detailTitle"
        size: Math.max(Theme.strong, ticket.large * 1.7)
        text: ticket.viewModel.title
        width: parent.width
    }
    Words {
        color: ticket.ink
        font.pixelSize: Math.max(Theme.body, Math.round(ticket.large * 1.15))
        objectName: "ticketPrice"
        text: ticket.paid
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
}
