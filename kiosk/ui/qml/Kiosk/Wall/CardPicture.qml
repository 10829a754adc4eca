pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A card's picture in its place; a hero's last days are told on it.
OfferPicture {
    id: picture

    required property CardValues card

    fit: card.imageFit
    focalPoint: card.imageFocus
    height: card.form.pictureHeight
    icon: card.icon
    image: visible ? card.image : ""
    unit: card.form.unit
    visible: width > 0
    width: card.form.pictureWidth

    Loader {
        active: picture.card.hero
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Math.round(picture.card.form.unit * 1.1)

        sourceComponent: TimeLeft {
            at: picture.card.untilAt
            filled: true
            height: implicitHeight
            kind: picture.card.untilKind
            lines: 2
            minutes: picture.card.untilLeft
            size: Theme.body
            visible: counts
            width: Math.min(implicitWidth, picture.width - Theme.unit * 2.2)
        }
    }
}
