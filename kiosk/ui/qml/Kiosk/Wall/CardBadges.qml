import QtQuick
import Kiosk

// What lies on a card's picture: at most the percent and "New", or "Preview".
Row {
    id: badges

    required property CardValues card

    readonly property int size: Math.max(card.form.least, Math.round(Math.min(card.form.unit * (card.hero ? 1.75 : ["band", "column"].includes(card.form.shape) ? 1.4 : 1), card.form.pictureWidth / 9)))

    // Where a card has no picture they would lie on its name.
    readonly property bool placed: card.form.pictureWidth > 0

    spacing: Math.round(size * 0.5)

    PercentBadge {
        percent: badges.placed ? badges.card.percent : ""
        size: badges.size
    }
    NewMark {
        size: badges.size
        visible: badges.placed && badges.card.fresh && !badges.card.preview
    }
    PreviewMark {
        unit: badges.size
        visible: badges.card.preview
    }
}
