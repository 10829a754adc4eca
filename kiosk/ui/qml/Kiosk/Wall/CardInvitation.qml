import QtQuick
import Kiosk

// What a code is for.
Column {
    id: call

    required property CardValues card

    spacing: Math.round(Theme.unit * 0.3)

    LineIcon {
        ink: call.card.ink
        name: "phone"
        side: Math.round(Theme.unit * 1.6)
    }
    Words {
        color: call.card.ink
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
        lineHeight: 1.1
        objectName: "invitation"
        text: call.card.viewModel.codesOpenPages ? qsTr("Scan to take it along") : qsTr("Show our staff a photo")
        width: call.width
        wrapMode: Text.Wrap
    }
}
