import QtQuick
import Kiosk

// The reduction in percent, as in core/wall/price.py: never typed by hand. Not there without one.
Rectangle {
    id: badge

    required property string percent
    // The font size in px: 1 u on a card, 2 u on the hero, 2.6 u on the detail page.
    property real size: Theme.unit

    Accessible.ignored: true
    color: Theme.badge
    height: Math.ceil(size * 1.8)
    radius: Math.min(Theme.smallCorner, height / 2)
    visible: percent !== ""
    width: Math.ceil(words.implicitWidth + size * 1.1)

    Words {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.onBadge
        font.pixelSize: Math.round(badge.size)
        font.weight: Theme.headWeight
        objectName: "percent"
        text: badge.percent
        // Its capitals are in the middle, whatever the line height of a font.
        y: Math.round((parent.height + badge.size * 0.73) / 2 - baselineOffset)
    }
}
