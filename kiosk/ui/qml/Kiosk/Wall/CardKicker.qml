import QtQuick
import Kiosk

// What makes this offer stand out.
Row {
    id: kicker

    required property CardValues card

    spacing: Math.round(Theme.unit * 0.4)

    LineIcon {
        anchors.verticalCenter: parent.verticalCenter
        ink: kicker.card.ink
        name: "star"
        side: Math.round(Theme.unit * 0.95)
    }
    Words {
        color: kicker.card.ink
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        objectName: "kicker"
        text: qsTr("Offer of the week")
    }
}
