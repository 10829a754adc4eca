import QtQuick
import Kiosk

// The colour, the sign and the word of a verdict: side by side, or one below the other.
Rectangle {
    id: band

    required property string shape
    required property string headline
    required property bool upright
    required property int margin

    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real wordsWidth: upright ? width - margin * 2 : width - sign.width - margin * 3

    objectName: "verdictBand"

    VerdictSign {
        id: sign

        color: "#ffffff"
        ground: band.color
        height: Math.round(band.upright ? Math.min(band.width * 0.5, band.height * 0.3) : band.height * 0.62)
        shape: band.shape
        x: Math.round(band.upright ? (band.width - width) / 2 : band.mirrored ? band.width - width - band.margin : band.margin)
        y: Math.round(band.upright ? band.height * 0.16 : (band.height - height) / 2)
    }
    Words {
        color: "#ffffff"
        font.pixelSize: Math.round(Theme.unit * (band.upright ? 4 : 5))
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        height: Math.round(band.upright ? band.height * 0.34 : band.height - band.margin * 2)
        horizontalAlignment: band.upright ? Text.AlignHCenter : Text.AlignLeft
        lineHeight: 1.0
        maximumLineCount: 3
        minimumPixelSize: Theme.body
        objectName: "verdictHeadline"
        text: band.headline
        verticalAlignment: band.upright ? Text.AlignTop : Text.AlignVCenter
        width: band.wordsWidth
        wrapMode: Text.WordWrap
        x: Math.round(band.upright || band.mirrored ? band.margin : sign.x + sign.width + band.margin)
        y: Math.round(band.upright ? sign.y + sign.height + band.margin : band.margin)
    }
}
