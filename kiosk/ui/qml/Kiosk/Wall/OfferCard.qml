import QtQuick
import QtQuick.Controls.Basic
import Kiosk

Item {
    id: card

    required property WallViewModel viewModel
    required property string offerId
    required property string title
    required property string description
    required property string discount
    required property string image
    required property string qr
    required property string code
    required property string untilKind
    required property real untilAt
    required property int untilLeft
    required property bool fresh
    required property bool preview
    property real gap: 0

    readonly property real unit: viewModel.cardUnit
    readonly property int inset: Math.round(unit * 0.9)
    readonly property int corner: Math.round(unit * 0.6)
    readonly property int frame: Math.ceil(corner / 2)

    AbstractButton {
        id: button

        readonly property bool pictured: card.image === "" || picture.pictured
        // Another offer may take the place while a finger is on it.
        property string meant: ""

        Accessible.name: [card.preview ? qsTr("Preview") : "", card.discount, card.title, card.description].filter(part => part !== "").join(". ")
        Accessible.role: Accessible.Button
        anchors.left: parent.left
        anchors.top: parent.top
        focusPolicy: Qt.StrongFocus
        height: parent.height - card.gap
        objectName: "offerCard"
        width: parent.width - card.gap

        background: Rectangle {
            color: Theme.paper
        }
        contentItem: Item {
            OfferPicture {
                id: picture

                anchors.left: parent.left
                anchors.top: parent.top
                discount: card.discount
                fallback: card.title
                height: card.viewModel.sideways ? parent.height : card.viewModel.pictureRoom
                image: card.image
                unit: card.unit
                width: card.viewModel.sideways ? card.viewModel.pictureRoom : parent.width
            }
            DiscountBadge {
                id: badge

                anchors.left: parent.left
                anchors.leftMargin: card.inset
                discount: card.discount
                room: picture.width - card.inset * 2
                unit: card.unit
                visible: card.discount !== "" && picture.expected
                y: card.viewModel.sideways ? picture.height - height - card.inset : picture.height - height * 0.6
            }
            CardWords {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: card.inset
                anchors.left: card.viewModel.sideways ? picture.right : parent.left
                anchors.leftMargin: card.viewModel.sideways ? card.inset * 1.3 : card.inset
                anchors.right: codeBlock.left
                anchors.rightMargin: card.inset * 0.6
                anchors.top: card.viewModel.sideways ? parent.top : picture.bottom
                anchors.topMargin: !card.viewModel.sideways && badge.visible ? badge.height * 0.4 + card.unit * 0.5 : card.inset
                description: card.description
                title: card.title
                unit: card.unit
                untilAt: card.untilAt
                untilKind: card.untilKind
                untilLeft: card.untilLeft
            }
            Column {
                id: codeBlock

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Math.round(card.inset * 0.7)
                anchors.right: parent.right
                anchors.rightMargin: card.inset
                spacing: Math.round(card.unit * 0.15)

                QrCode {
                    anchors.horizontalCenter: parent.horizontalCenter
                    code: card.code
                    room: card.viewModel.codeRoom
                    source: card.qr
                }
                Words {
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.inkSoft
                    font.letterSpacing: card.unit * 0.04
                    height: Math.ceil(implicitHeight)
                    font.pixelSize: Math.round(card.unit * 0.85)
                    font.weight: Font.DemiBold
                    objectName: "code"
                    text: card.code
                }
            }
            NewMark {
                anchors.right: parent.right
                anchors.rightMargin: card.inset
                anchors.top: parent.top
                anchors.topMargin: card.inset
                unit: card.unit
                visible: card.fresh && !card.preview
            }
            PreviewMark {
                anchors.right: parent.right
                anchors.rightMargin: card.inset
                anchors.top: parent.top
                anchors.topMargin: card.inset
                unit: card.unit
                visible: card.preview
            }
            // Nothing can be clipped to round corners without a GPU: a frame covers them.
            Rectangle {
                anchors.fill: parent
                anchors.margins: -card.frame
                border.color: Theme.ground
                border.width: card.frame
                color: "transparent"
                radius: card.corner + card.frame
            }
            Rectangle {
                anchors.fill: parent
                border.color: button.visualFocus ? Theme.ink : card.fresh ? Theme.accent : Theme.line
                border.width: button.visualFocus || card.fresh ? Math.max(2, card.unit * 0.14) : 1
                color: button.down ? "#14000000" : "transparent"
                radius: card.corner
            }
            Rectangle {
                id: veil

                anchors.fill: parent
                color: Theme.ground
                opacity: 0
                visible: opacity > 0
            }
        }

        onCanceled: meant = ""
        onClicked: {
            if (meant === "" || meant === card.offerId)
                card.viewModel.open(card.offerId);
            meant = "";
        }
        onPressed: meant = card.offerId
    }
    Connections {
        function onArrived(offerIds) {
            if (!Theme.still && offerIds.includes(card.offerId))
                unveil.restart();
        }

        target: card.viewModel
    }
    NumberAnimation {
        id: unveil

        duration: 320
        easing.type: Easing.OutQuad
        from: 1
        property: "opacity"
        target: veil
        to: 0
    }
}
