pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A button at the foot of a page: an icon and words over at most two lines, or the icon alone if `brief`.
ActionButton {
    id: button

    property string sign: ""
    property bool directed: false
    property bool brief: false

    // The least width at which the words stand on one line.
    readonly property real natural: Math.ceil(measure.advanceWidth) + 2 + (sign !== "" ? mark.side + row.spacing : 0) + Math.round(Theme.unit * 0.8) * 2

    // What letters shrink to, and up to which width words stand without the sign, if one line has no room for both.
    readonly property real smaller: Math.min(font.pixelSize, Math.max(Theme.small, Math.round(font.pixelSize * 0.87)))
    readonly property real narrow: Theme.unit * 9

    // How high it is at that width: higher than `single`, where its words take two lines.
    function high(wide: real, single: int): int {
        const alone = wide <= narrow && Math.ceil(measure.advanceWidth * smaller / font.pixelSize) + 2 + Math.round(Theme.unit * 0.4) * 2 <= wide;
        return alone || natural <= wide ? single : Math.max(single, Math.round(Theme.small * 2.3));
    }

    // Whether words stand on two lines of that width without shrinking under the floor.
    function fits(said: string, wide: real): bool {
        const room = wide - 2 - Math.round(Theme.unit * 0.4) * 2;
        const space = floor.font.pixelSize > 0 ? floor.advanceWidth(" ") : 0;
        let lines = 1;
        let taken = -space;
        for (const word of said.split(/\s+/)) {
            const length = floor.advanceWidth(word);
            if (length > room)
                return false;
            if (taken + space + length > room) {
                lines += 1;
                taken = -space;
            }
            taken += space + length;
        }
        return lines <= 2;
    }

    font.pixelSize: Theme.strong
    implicitWidth: brief ? implicitHeight * 1.2 : natural
    leftPadding: Math.round(Theme.unit * (brief ? 0.2 : natural <= width ? 0.8 : 0.4))
    rightPadding: leftPadding

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Math.round(Theme.unit * 0.6)

            LineIcon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                directed: button.directed
                ink: words.color
                name: button.sign
                side: Math.round(button.font.pixelSize * 1.25)
                visible: name !== "" && (button.brief || button.natural <= button.width || (button.width > button.narrow && button.fits(button.text, button.width - mark.side - row.spacing)))
            }
            Text {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: button.quiet ? Theme.ink : Theme.onBrand
                // Two lines of smaller letters, where one line has no room.
                font.family: button.font.family
                font.pixelSize: button.natural <= button.width ? button.font.pixelSize : button.smaller
                font.weight: button.font.weight
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                lineHeight: 1.05
                maximumLineCount: 2
                minimumPixelSize: Theme.floor
                text: button.text
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                visible: !button.brief
                width: Math.min(Math.ceil(implicitWidth), row.parent.width - (mark.visible ? mark.width + row.spacing : 0))
                wrapMode: Text.WordWrap
            }
        }
    }

    FontMetrics {
        id: floor

        font.family: button.font.family
        font.pixelSize: Theme.floor
        font.weight: button.font.weight
    }
    TextMetrics {
        id: measure

        font: button.font
        text: button.text
    }
}
