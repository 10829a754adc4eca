import QtQuick
import Kiosk

// How long an offer still holds: quiet words, or a clock and words in `warning` on its last day;
// `filled` on the hero and the detail page, as a badge on the picture.
Item {
    id: left

    // As in core/wall/validity.py: the kind, the end in ms since 1970, the whole minutes until then.
    required property string kind
    required property real at
    required property int minutes
    // The font size in px.
    property real size: Theme.small
    property bool filled: false
    property color colour: Theme.inkSoft
    property color warningColour: Theme.warning
    // What else belongs on this line, such as a unit price.
    property string also: ""
    property int lines: 1

    readonly property bool counts: kind === "left" || kind === "days_left"
    readonly property bool urgent: kind === "left"
    // The clock goes where it would leave no room for what cannot be broken.
    readonly property real signed: Math.round(size * 1.1) + Math.round(size * 0.4)
    readonly property bool timed: urgent || filled && counts
    readonly property bool clocked: timed && (width <= 0 || width >= signed + pad * 2 + widest())
    readonly property real pad: filled ? Math.round(size * 0.7) : 0
    readonly property real before: clocked ? pad + signed : pad
    readonly property color ink: filled ? Theme.onBadge : urgent ? warningColour : colour

    // The width in px of the longest part that cannot be broken.
    function widest(): real {
        return Math.ceil(Math.max(...words.text.split(" ").map(part => metrics.advanceWidth(part))));
    }

    baselineOffset: words.y + words.baselineOffset
    implicitHeight: words.visible ? Math.ceil(words.height + pad * 1.1) : 0
    implicitWidth: Math.ceil(pad * 2 + (timed ? signed : 0) + words.implicitWidth)
    visible: words.text !== ""

    FontMetrics {
        id: metrics

        font: words.font
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.badge
        radius: Math.min(Theme.smallCorner, height / 2)
        visible: left.filled
    }
    ClockSign {
        id: clock

        anchors.left: parent.left
        anchors.leftMargin: left.pad
        anchors.verticalCenter: words.verticalCenter
        colour: left.ink
        height: Math.round(left.size * 1.1)
        visible: left.clocked
        width: height
    }
    UntilWords {
        id: words

        anchors.left: clock.visible ? clock.right : parent.left
        anchors.leftMargin: clock.visible ? Math.round(left.size * 0.4) : left.pad
        anchors.verticalCenter: left.filled ? parent.verticalCenter : undefined
        also: left.also
        at: left.at
        color: left.ink
        elide: Text.ElideRight
        font.pixelSize: Math.round(left.size)
        font.weight: left.counts ? Font.DemiBold : Font.Normal
        // A long word on the narrowest card.
        fontSizeMode: left.lines > 1 && left.widest() > width ? Text.HorizontalFit : Text.FixedSize
        kind: left.kind
        maximumLineCount: left.lines
        minimumPixelSize: Math.round(Math.min(left.size, Theme.floor) * 0.9)
        minutes: left.minutes
        width: Math.min(implicitWidth, left.width > 0 ? left.width - left.before - left.pad : implicitWidth)
        wrapMode: left.lines > 1 ? Text.WordWrap : Text.NoWrap
    }
}
