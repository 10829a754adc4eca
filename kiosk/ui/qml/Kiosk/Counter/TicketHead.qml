pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a ticket is for, on the brand's colour: the discount largest, then the name and the price.
Rectangle {
    id: head

    required property DetailViewModel viewModel
    property bool personal: true
    // Lower, where the height is wanted for the code.
    property bool low: false
    property real large: Theme.unit

    readonly property alias heading: title
    readonly property int inset: Math.round(large * (low ? 1.2 : 1.6))
    readonly property bool pictured: !low && viewModel.pictures[0] !== "" && width > Theme.unit * 30
    readonly property int notch: Math.round(Theme.unit * 1.1)

    bottomLeftRadius: 0
    bottomRightRadius: 0
    color: Theme.brandColour
    height: Math.max(words.height + inset * 2, pictured ? large * 14 : 0)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: head.inset
        anchors.right: picture.visible ? picture.left : parent.right
        anchors.rightMargin: head.inset
        spacing: Math.round(Theme.unit * 0.25)
        y: Math.round((head.height - height) / 2)

        Words {
            id: title

            Accessible.focusable: true
            Accessible.role: Accessible.Heading
            color: Theme.onBrand
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            text: head.personal ? qsTr("Your voucher") : qsTr("Take it along")
            width: parent.width
            wrapMode: Text.Wrap
        }
        TicketPrice {
            ink: Theme.onBrand
            large: head.large
            size: head.large * (head.low ? 3.4 : 5.6)
            viewModel: head.viewModel
            width: parent.width
        }
    }
    OfferPicture {
        id: picture

        anchors.bottom: parent.bottom
        anchors.margins: Math.round(Theme.unit * 0.8)
        anchors.right: parent.right
        anchors.top: parent.top
        fit: head.viewModel.fit
        focalPoint: head.viewModel.focalPoint
        icon: head.viewModel.icon
        image: head.viewModel.pictures[0] ?? ""
        visible: head.pictured
        width: Math.round(head.width * 0.44)
    }
    // The line along which a ticket is torn off.
    Row {
        anchors.left: parent.left
        anchors.leftMargin: head.notch
        anchors.verticalCenter: parent.bottom
        spacing: Math.round(Theme.unit * 0.5)

        Repeater {
            model: Math.max(0, Math.floor((head.width - head.notch * 2) / (Theme.unit * 1)))

            Rectangle {
                color: Theme.line
                height: 3
                width: Math.round(Theme.unit * 0.5)
            }
        }
    }
    Repeater {
        model: 2

        Item {
            required property int index

            clip: true
            height: head.notch * 2
            width: head.notch
            x: index === 0 ? 0 : head.width - width
            y: head.height - head.notch

            Rectangle {
                color: Theme.ground
                height: head.notch * 2
                radius: head.notch
                width: height
                x: parent.index === 0 ? -head.notch : 0
            }
        }
    }
}
