import QtQuick
import Kiosk

// Says that an offer is new; it lies beside the percent, as high as that.
Rectangle {
    id: mark

    // The font size in px.
    property real size: Theme.unit

    Accessible.ignored: true
    border.color: Theme.onBrand
    border.width: Theme.brandColour === Theme.ground ? 2 : 0
    color: Theme.brandColour
    height: Math.ceil(size * 1.8)
    radius: Math.min(Theme.smallCorner, height / 2)
    width: Math.ceil(words.implicitWidth + size * 1.1)

    Words {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.onBrand
        font.pixelSize: Math.round(mark.size)
        font.weight: Font.DemiBold
        objectName: "newMark"
        text: qsTr("New")
        // Its capitals are in the middle, whatever the line height of a font.
        y: Math.round((parent.height + mark.size * 0.73) / 2 - baselineOffset)
    }
}
