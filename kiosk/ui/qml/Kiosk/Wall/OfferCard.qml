pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// A card in the form of its place; a touch opens the offer.
CardValues {
    id: card

    readonly property int corner: hero ? Theme.largeCorner : Theme.corner
    readonly property int frame: Math.ceil(corner / 2)

    height: form.height
    width: form.width

    AbstractButton {
        id: button

        readonly property bool pictured: card.image === "" || !picture.visible || picture.pictured
        // Another offer may take the place while a finger is on it.
        property string meant: ""

        Accessible.name: [card.preview ? qsTr("Preview") : "", card.percent, card.title, card.price.text || card.price.words].filter(part => part !== "").join(". ")
        Accessible.role: Accessible.Button
        anchors.fill: parent
        focusPolicy: Qt.StrongFocus
        objectName: "offerCard"

        background: Rectangle {
            color: button.down ? Theme.brandSoft : card.paper
        }
        contentItem: Item {
            CardPicture {
                id: picture

                anchors.left: parent.left
                anchors.top: parent.top
                around: button.down ? Theme.brandSoft : card.paper
                card: card
            }
            // Only what the form needs is made: a page of cards is made anew with each turn.
            Loader {
                active: card.form.shape === "flag"
                anchors.fill: parent

                sourceComponent: CardFlag {
                    card: card
                }
            }
            Loader {
                active: card.form.shape === "corner"
                anchors.fill: parent

                sourceComponent: CardCorner {
                    card: card
                }
            }
            Loader {
                active: !["flag", "corner"].includes(card.form.shape)
                anchors.bottom: parent.bottom
                anchors.right: parent.right
                height: card.form.shape === "band" ? parent.height : parent.height - card.form.pictureHeight
                width: card.form.shape === "band" ? parent.width - card.form.pictureWidth : parent.width

                sourceComponent: CardPanel {
                    card: card
                }
            }
            CardBadges {
                anchors.left: parent.left
                anchors.margins: card.form.shape === "corner" ? card.form.pad : Math.round(Theme.unit * (card.hero ? 1.1 : 0.7))
                anchors.top: parent.top
                card: card
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
            // Within the ring, which may have the colour of what the card is filled with.
            Rectangle {
                anchors.fill: parent
                anchors.margins: edge.border.width
                border.color: Theme.ground
                border.width: 3
                color: "transparent"
                radius: Math.max(0, card.corner - edge.border.width)
                visible: button.visualFocus
            }
            Rectangle {
                id: edge

                anchors.fill: parent
                border.color: button.visualFocus ? Theme.focus : card.hero ? Theme.brandColour : card.fresh ? Theme.brandColour : Theme.line
                border.width: button.visualFocus ? Math.max(3, Math.round(Theme.unit * 0.2)) : card.hero || card.fresh ? 2 : 1
                color: "transparent"
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

        target: card.viewModel.paging
    }
    NumberAnimation {
        id: unveil

        duration: 250
        easing.type: Easing.OutQuad
        from: 1
        property: "opacity"
        target: veil
        to: 0
    }
}
