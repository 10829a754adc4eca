pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What to give, what to look at before and what to do at the till; or why not, and what to do instead.
Column {
    id: details

    required property VerdictWords words
    required property bool given
    required property color tone
    // Height in px that is seen at once.
    required property real room

    readonly property OfferedViewModel offered: words.offered
    // Font size of body text: on a small panel a share of the width, since all of it should be seen.
    readonly property real step: Math.min(Theme.unit, width / 48)
    readonly property int plain: size(1.6)
    // The tones are dark: on a dark paper the ink stands in for them.
    readonly property color strong: Theme.paper.hslLightness > 0.5 ? tone : Theme.ink

    function size(times: real): int {
        return Math.max(Theme.least, Math.round(step * times));
    }

    spacing: Math.round(step * 1.3)

    Words {
        color: details.given ? Theme.inkSoft : details.strong
        font.pixelSize: details.size(details.given ? 1.6 : 3)
        font.weight: details.given ? Font.DemiBold : Theme.headWeight
        objectName: "verdictBecause"
        text: details.words.because
        visible: text !== ""
        width: details.width
        wrapMode: Text.Wrap
    }
    Words {
        font.pixelSize: details.size(2)
        objectName: "verdictRemedy"
        text: details.words.remedy
        visible: text !== ""
        width: details.width
        wrapMode: Text.Wrap
    }
    Column {
        spacing: 0
        visible: details.given
        width: details.width

        Words {
            color: Theme.inkSoft
            font.pixelSize: details.plain
            font.weight: Font.DemiBold
            text: qsTr("Give the customer")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: details.strong
            elide: Text.ElideRight
            font.letterSpacing: Theme.locale.textDirection === Qt.RightToLeft ? 0 : -details.step * 0.25
            font.pixelSize: Math.round(details.step * 12.5)
            font.weight: Font.Bold
            fontSizeMode: Text.Fit
            height: Math.round(Math.min(details.step * 14, Math.max(details.room * 0.34, Theme.least * 3)))
            maximumLineCount: 2
            minimumPixelSize: Theme.least
            objectName: "verdictDiscount"
            text: details.offered.give
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: parent.width
            wrapMode: Text.WordWrap
        }
    }
    VerdictOffer {
        offered: details.offered
        priced: details.given
        step: details.step
        visible: details.offered.title !== ""
        width: details.width
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
    Column {
        spacing: Math.round(details.step)
        topPadding: Math.round(details.step * 0.5)
        visible: details.given && details.offered.terms.length > 0
        width: details.width

        Words {
            font.pixelSize: details.size(1.4)
            font.weight: Font.Bold
            text: qsTr("Look before you give it")
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: details.offered.terms

            Row {
                id: point

                required property string modelData

                spacing: Math.round(details.step)
                width: details.width

                Rectangle {
                    id: dot

                    color: details.strong
                    height: Math.round(details.step * 0.75)
                    radius: height / 2
                    width: height
                    y: Math.round(term.font.pixelSize * 0.62 - height / 2)
                }
                Words {
                    id: term

                    font.pixelSize: details.size(1.7)
                    objectName: "verdictTerm"
                    text: point.modelData
                    width: point.width - dot.width - point.spacing
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    VerdictTill {
        offered: details.offered
        step: details.step
        visible: details.given && (offered.tillHint !== "" || offered.tillText !== "")
        width: details.width
    }
}
