import QtQuick
import Kiosk

// The colour, the sign and the word of a verdict: side by side, or one below the other.
Rectangle {
    id: band

    required property string shape
    required property string headline
    // What was scanned and when, below the word; empty where nothing was given.
    required property string told
    required property bool upright
    required property int margin

    readonly property alias heading: word
    // The margin beside the words, which need the width on a small panel.
    readonly property int side: upright && width < Theme.unit * 12 ? Math.round(margin * 0.35) : margin
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real wordsWidth: upright ? width - side * 2 : width - sign.width - margin * 3
    // As at 1080 x 1920, where the band is 313 px high: a sign of 190, a word of 104, a line of 30.
    readonly property real step: upright ? width / 34 : height / 15.65

    objectName: "verdictBand"

    VerdictSign {
        id: sign

        color: "#ffffff"
        ground: band.color
        height: Math.round(band.upright ? Math.min(band.width * 0.5, band.height * 0.3) : band.step * 9.5)
        shape: band.shape
        x: Math.round(band.upright ? (band.width - width) / 2 : band.mirrored ? band.width - width - band.margin : band.margin)
        y: Math.round(band.upright ? band.height * 0.14 : (band.height - height) / 2)
    }
    Column {
        id: column

        spacing: Math.round(band.step * 0.3)
        width: band.wordsWidth
        x: Math.round(band.upright ? band.side : band.mirrored ? band.margin : sign.x + sign.width + band.margin)
        y: Math.round(band.upright ? sign.y + sign.height + band.margin : (band.height - height) / 2)

        Words {
            id: word

            Accessible.focusable: true
            Accessible.role: Accessible.Heading
            color: "#ffffff"
            font.letterSpacing: Theme.locale.textDirection === Qt.RightToLeft ? 0 : -band.step * 0.07
            font.pixelSize: Math.round(band.upright ? Math.min(band.step * 5.2, Theme.unit * 5) : band.step * 5.2)
            font.weight: Font.Bold
            fontSizeMode: Text.Fit
            height: Math.min(implicitHeight, Math.round(band.upright ? band.height * 0.36 : band.height - band.margin - (told.visible ? told.height : 0)))
            horizontalAlignment: band.upright ? Text.AlignHCenter : Text.AlignLeft
            lineHeight: 1.0
            maximumLineCount: 4
            minimumPixelSize: Theme.floor
            objectName: "verdictHeadline"
            text: band.headline
            verticalAlignment: band.upright ? Text.AlignTop : Text.AlignVCenter
            width: column.width
            wrapMode: Text.WordWrap
        }
        Words {
            id: told

            color: "#ffffff"
            font.pixelSize: Math.max(Theme.floor, Math.round(Math.min(band.step, Theme.unit) * 1.5))
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: band.upright ? Text.AlignHCenter : Text.AlignLeft
            minimumPixelSize: Theme.floor
            objectName: "verdictTold"
            text: band.told
            visible: text !== ""
            width: column.width
            wrapMode: Text.WordWrap
        }
    }
}
