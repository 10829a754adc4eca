pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What to give and what to look at before; or why not, and what to do instead.
Column {
    id: details

    required property VerdictWords words
    required property bool given
    required property color tone
    required property real room

    readonly property OfferedViewModel offered: words.offered
    // Standing screens have room for words that are read from two metres.
    readonly property real growth: room > width ? 1.3 : 1
    readonly property int plain: Math.round(Theme.unit * 1.5 * growth)
    readonly property int big: Math.round(Theme.unit * 2.1 * growth)
    // The tones are dark: on a dark paper the ink stands in for them.
    readonly property color strong: Theme.paper.hslLightness > 0.5 ? tone : Theme.ink

    spacing: Math.round(Theme.unit * 0.7)

    Words {
        color: details.given ? Theme.inkSoft : Theme.ink
        font.pixelSize: details.given ? details.plain : details.big
        font.weight: Font.DemiBold
        objectName: "verdictBecause"
        text: details.words.because
        visible: text !== ""
        width: details.width
        wrapMode: Text.Wrap
    }
    Words {
        font.pixelSize: details.plain
        objectName: "verdictRemedy"
        text: details.words.remedy
        visible: text !== ""
        width: details.width
        wrapMode: Text.Wrap
    }
    Words {
        color: Theme.inkSoft
        font.pixelSize: details.plain
        font.weight: Font.DemiBold
        text: qsTr("Give the customer")
        visible: details.given
        width: details.width
        wrapMode: Text.Wrap
    }
    Words {
        color: details.strong
        elide: Text.ElideRight
        font.pixelSize: Math.round(Theme.unit * 7 * details.growth)
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        height: Math.round(Math.min(Theme.unit * 8 * details.growth, details.room * 0.34))
        maximumLineCount: 2
        minimumPixelSize: Theme.large
        objectName: "verdictDiscount"
        text: details.offered.discount
        verticalAlignment: Text.AlignVCenter
        visible: details.given && text !== ""
        width: details.width
        wrapMode: Text.Wrap
    }
    Words {
        elide: Text.ElideRight
        font.pixelSize: details.given && details.offered.discount === "" ? Math.round(details.big * 1.4) : details.big
        font.weight: Font.Bold
        maximumLineCount: 3
        objectName: "verdictTitle"
        text: details.offered.title
        visible: text !== ""
        width: details.width
        wrapMode: Text.Wrap
    }
    Words {
        color: details.offered.left === 0 ? Theme.warning : Theme.ink
        font.pixelSize: details.plain
        font.weight: Font.DemiBold
        objectName: "verdictLeft"
        text: details.words.left
        visible: details.given && text !== ""
        width: details.width
        wrapMode: Text.Wrap
    }
    Words {
        font.pixelSize: Theme.large
        font.weight: Font.Bold
        text: qsTr("Look before you give it")
        topPadding: Theme.unit * 0.4
        visible: points.visible
        width: details.width
    }
    Column {
        id: points

        spacing: Math.round(Theme.unit * 0.4)
        visible: details.given && details.offered.terms.length > 0
        width: details.width

        Repeater {
            model: details.offered.terms

            Row {
                id: point

                required property string modelData

                spacing: Math.round(Theme.unit * 0.6)
                width: points.width

                Rectangle {
                    color: details.strong
                    height: Math.round(Theme.unit * 0.5)
                    radius: height / 2
                    width: height
                    y: Math.round(details.plain * 0.45)
                }
                Words {
                    elide: Text.ElideRight
                    font.pixelSize: details.plain
                    maximumLineCount: 2
                    objectName: "verdictTerm"
                    text: point.modelData
                    width: point.width - Theme.unit * 1.1 - Theme.unit * 0.6
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
