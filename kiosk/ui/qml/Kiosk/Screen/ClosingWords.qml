import QtQuick
import Kiosk

// Tells small, on a page with a known end, how long it stays.
Row {
    id: words

    required property Patience patience
    required property string told
    // The width in px that it may take.
    property real room: words.Window.width - Theme.margin * 2

    readonly property bool narrow: room < Theme.unit * 8

    spacing: Math.round(Theme.unit * 0.4)
    visible: patience.remaining > 0 && !patience.warned

    LineIcon {
        id: clock

        anchors.verticalCenter: parent.verticalCenter
        ink: Theme.inkSoft
        name: "clock"
        side: Math.round(Theme.small * 1.2)
        visible: !words.narrow
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        font.features: ({
                tnum: 1
            })
        font.pixelSize: words.narrow ? Theme.floor : Theme.small
        objectName: "closesIn"
        text: words.told
        width: Math.min(implicitWidth, words.room - (words.narrow ? 0 : clock.width + words.spacing))
        wrapMode: Text.Wrap
    }
}
