import QtQuick
import Kiosk

// An offer's name. Over `lines` lines it gets smaller twice, by 0.83; only then it ends in "…".
// Words break only where they must; soft hyphens are honoured.
//
// The width is the room that it has; the height follows.
Item {
    id: name

    required property string text
    // The font size in px: strong on a card, display on the hero.
    property real size: Theme.strong
    property int lines: 2
    property color colour: Theme.ink
    // On a page that shows everything, a name is never cut: it takes more lines.
    property bool whole: false

    // A word that is too long for a line makes the name smaller still, down to this.
    property int least: Theme.least

    readonly property bool truncated: label.truncated
    property int pixels: 1
    property bool made: false

    // The smallest size that is tried before a word is broken or the name is cut.
    function settle() {
        if (width <= 0 || !made)
            return;
        label.wrapMode = Text.WordWrap;
        for (let step = 0; step < 3; step++) {
            pixels = Math.round(size * Math.pow(0.83, step));
            if (!label.truncated && widest() <= width && label.lineCount <= lines)
                return;
        }
        pixels = Math.max(Math.min(least, pixels), Math.floor(pixels * Math.min(1, width / widest())));
        if (widest() > width)
            label.wrapMode = Text.Wrap;
    }

    // The width in px of the longest part that cannot be broken.
    function widest(): real {
        const parts = text.split(/[\s\u00ad-]+/);
        return Math.max(...parts.map(part => metrics.advanceWidth(part))) * pixels / metrics.font.pixelSize;
    }

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    baselineOffset: label.baselineOffset
    implicitHeight: label.height
    implicitWidth: label.implicitWidth

    Component.onCompleted: {
        made = true;
        settle();
    }
    onSizeChanged: settle()

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: 100
        font.weight: Theme.headWeight
    }
    Words {
        id: label

        Accessible.ignored: true
        color: name.colour
        elide: name.whole ? Text.ElideNone : Text.ElideRight
        font.letterSpacing: Theme.locale.textDirection === Qt.RightToLeft ? 0 : -name.pixels * 0.015
        font.pixelSize: name.pixels
        font.weight: Theme.headWeight
        lineHeight: Theme.locale.textDirection === Qt.RightToLeft ? 1 : 0.92
        maximumLineCount: name.whole ? 99 : name.lines
        objectName: "title"
        text: name.text
        width: name.width

        // By its own changes: the name's are told before they have reached it.
        onMaximumLineCountChanged: name.settle()
        onTextChanged: name.settle()
        onWidthChanged: name.settle()
        wrapMode: Text.WordWrap
    }
    Connections {
        function onFamilyChanged() {
            name.settle();
        }

        target: Theme
    }
}
