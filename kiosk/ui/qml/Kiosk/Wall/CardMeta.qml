import QtQuick
import Kiosk

// Until when an offer holds, and what a unit costs.
TimeLeft {
    required property CardValues card
    property int room: 200

    // A hero's last days are told on its picture, if that has room.
    readonly property bool told: card.hero && card.form.pictureWidth > 0 && card.form.shape !== "corner" && ["left", "days_left"].includes(card.untilKind)

    also: card.unitPrice
    at: card.untilAt
    colour: card.inkSoft
    height: visible ? implicitHeight : 0
    kind: told ? "open" : card.untilKind
    lines: 4
    minutes: card.untilLeft
    size: Math.max(card.form.least, Math.round(card.form.unit * 0.85))
    warningColour: card.filled ? card.ink : Theme.warning
    width: room
}
