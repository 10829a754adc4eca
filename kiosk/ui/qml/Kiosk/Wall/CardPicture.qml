pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A card's picture in its place; a hero's last days are told on it.
OfferPicture {
    id: picture

    required property CardValues card
    // What is beside and below it where it lies in the card's corner.
    property color around: card.paper

    fit: card.imageFit
    focalPoint: card.imageFocus
    height: card.form.pictureHeight
    icon: card.icon
    image: visible ? card.image : ""
    unit: card.form.unit
    visible: width > 0
    width: card.form.pictureWidth

    Loader {
        active: picture.card.hero && picture.card.form.shape !== "corner"
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
    // Its inner corner is round: a ring covers it, of which no more than that corner is seen.
    Loader {
        active: ["flag", "corner"].includes(picture.card.form.shape)
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        clip: true
        height: Theme.corner
        width: Theme.corner

        sourceComponent: Item {
            Rectangle {
                border.color: picture.around
                border.width: Theme.corner
                color: "transparent"
                height: Theme.corner * 4
                radius: Theme.corner * 2
                width: height
                x: picture.LayoutMirroring.enabled ? -Theme.corner : -Theme.corner * 2
                y: -Theme.corner * 2
            }
        }
    }
}
