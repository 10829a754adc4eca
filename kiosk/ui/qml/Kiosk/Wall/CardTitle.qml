import QtQuick
import Kiosk

// An offer's name in its place: on two lines, or smaller, or on more lines, until it has room.
//
// The width is the room that it has, `most` the height; its own height follows.
Item {
    id: title

    required property CardValues card
    property real most: 9999

    readonly property bool rightToLeft: Theme.locale.textDirection === Qt.RightToLeft
    // Their fonts have lines of 1.45 of the letters' size, of which the letters fill 1.
    readonly property bool ideographic: /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(card.title)
    property int pixels: card.form.name
    property int lines: 2

    // Not later: a card may be gone by then.
    property bool settling: false

    function settle() {
        if (width <= 0 || settling)
            return;
        settling = true;
        choose();
        settling = false;
    }

    function choose() {
        const form = card.form;
        label.wrapMode = Text.WordWrap;
        for (const [part, most] of [[1, 2], [0.83, 2], [0.69, 2], [0.69, form.lines], [0, form.lines], [0, 9]]) {
            pixels = Math.max(form.least, Math.round(form.name * part));
            lines = most;
            if (holds())
                return;
        }
        // A word that is longer than the line breaks; what has no room ends in "…".
        label.wrapMode = Text.Wrap;
        lines = Math.max(1, Math.floor(title.most / (pixels * 1.12)));
    }

    function holds(): bool {
        return !label.truncated && label.contentWidth <= width + 0.5 && label.height <= most + 0.5;
    }

    Accessible.name: card.title
    Accessible.role: Accessible.StaticText
    height: label.height

    onMostChanged: settle()

    Connections {
        function onChanged() {
            title.settle();
        }

        target: title.card.form
    }
    Words {
        id: label

        Accessible.ignored: true
        color: title.card.ink
        elide: Text.ElideRight
        font.letterSpacing: title.rightToLeft ? 0 : -title.pixels * 0.015
        font.pixelSize: title.pixels
        font.weight: Theme.headWeight
        lineHeight: title.ideographic ? Math.floor(title.pixels * 1.12) : title.rightToLeft ? 1 : 0.92
        lineHeightMode: title.ideographic ? Text.FixedHeight : Text.ProportionalHeight
        maximumLineCount: title.lines
        objectName: "title"
        // "Mountain-300" may go on in the next line behind its hyphen; by Unicode's rules it would break within the number.
        text: title.card.title.replace(/([A-Za-z]-)(?=\d)/g, "$1\u200b")
        width: title.width
        wrapMode: Text.WordWrap
        // What such a font has above its first line.
        y: title.ideographic ? -Math.round(title.pixels * 0.15) : 0

        // The label's own changes: at those of what it is bound to it still has its old text and width.
        Component.onCompleted: title.settle()
        onTextChanged: title.settle()
        onWidthChanged: title.settle()
    }
}
