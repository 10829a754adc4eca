pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates
import Kiosk

// An offer without its code: picture, name and price; a tap opens it.
AbstractButton {
    id: offer

    required property string offerId
    required property string title
    required property var price
    required property string image
    required property string focalPoint
    required property string fit
    required property string categoryIcon
    // The height that there is; 0 where it does not matter.
    property real room: 0
    // The height that its neighbour needs.
    property real shared: 0

    readonly property int inset: Math.round(Theme.unit * 0.9)
    readonly property real natural: width / 1.5 + words.height + inset * 2

    Accessible.name: [title, price.text || price.words, price.percent].filter(text => text).join(". ")
    Accessible.role: Accessible.Button
    focusPolicy: Qt.StrongFocus
    height: Math.round(room > 0 ? Math.min(room, Math.max(natural, shared)) : Math.max(natural, shared))
    objectName: "furtherOffer"

    background: Rectangle {
        border.color: offer.visualFocus ? Theme.focus : Theme.line
        border.width: offer.visualFocus ? 4 : 1
        color: offer.down ? Theme.brandSoft : Theme.paper
        radius: Theme.corner
    }
    contentItem: Item {
        OfferPicture {
            anchors.bottom: words.top
            anchors.bottomMargin: offer.inset
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: offer.visualFocus ? 4 : 1
            fit: offer.fit
            focalPoint: offer.focalPoint
            icon: offer.categoryIcon
            image: offer.image
            objectName: "furtherPicture"
            visible: height > Theme.unit * 4

            PercentBadge {
                anchors.left: parent.left
                anchors.margins: Theme.unit * 0.7
                anchors.top: parent.top
                percent: offer.price.percent ?? ""
            }
        }
        FurtherWords {
            id: words

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: offer.inset
            anchors.right: parent.right
            price: offer.price
            title: offer.title
        }
    }
}
