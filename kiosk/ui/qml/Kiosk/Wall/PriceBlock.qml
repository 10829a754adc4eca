pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// An offer's price: the now price with raised cents, and the struck one above or beside it. Without
// a price, the discount in words. A number is never broken and never cut: it gets smaller instead.
//
// The width is the room that it has; implicitWidth is what it wants. anchors.baseline is the
// baseline of the now price.
Item {
    id: block

    // The parts as in core/wall/price.py: prefix, whole, cents, tail, text, was, words.
    required property var price
    // The font size of the now price in px: 2 u on a card, 3.6 band, 4.4 hero, 6.4 detail.
    property real size: Theme.unit * 2
    property color colour: Theme.price
    property color softColour: Theme.inkSoft
    // Whether the struck price stands beside the now price, where there is room, or above it.
    property bool beside: false
    // Whether the block stands at the end of its line rather than at the start.
    property bool atEnd: false
    // The height in px that a discount in words may take.
    property real tallest: size * 1.5
    // Letters in words are no smaller than this, in px.
    property int least: Theme.least

    readonly property bool priced: part("whole") !== ""
    readonly property bool struck: part("was") !== ""
    readonly property real wasSize: Math.max(least, Math.round(size * 0.32))
    readonly property real centsSize: Math.max(size * 0.55, Math.min(size, least))
    readonly property real nowWants: wants(part("prefix") + part("whole") + part("tail"), size) + wants(part("cents"), centsSize)
    readonly property real wasWants: wants(part("was"), wasSize)
    readonly property real wordsWant: priced ? 0 : wants(part("words"), size * 0.72)
    readonly property real between: size * 0.3
    readonly property bool besides: beside && struck && nowWants + between + wasWants <= width
    // How much smaller than wanted the now price has to be.
    readonly property real fit: width > 0 && nowWants > width ? width / nowWants : 1
    // Some signs are higher than figures.
    readonly property real over: /[$\u00a2]/.test(part("prefix") + part("tail")) ? Math.ceil(now.pixels * 0.1) : 0
    readonly property real above: struck && !besides ? was.line + over : 0

    function part(name: string): string {
        return price[name] ?? "";
    }

    function wants(text: string, pixels: real): real {
        return text === "" ? 0 : Math.ceil(bold.advanceWidth(text) * pixels / bold.font.pixelSize);
    }

    Accessible.ignored: !priced && part("words") === ""
    Accessible.name: !priced ? part("words") : struck ? qsTr("%1 instead of %2", "prices").arg(part("text")).arg(part("was")) : part("text")
    Accessible.role: Accessible.StaticText
    LayoutMirroring.childrenInherit: true
    baselineOffset: priced ? now.y + now.foot : words.y + words.baselineOffset
    implicitHeight: priced ? above + now.height : words.height
    implicitWidth: priced ? Math.max(nowWants + (beside && struck ? between + wasWants : 0), struck ? wasWants : 0) : Math.ceil(wordsWant)

    FontMetrics {
        id: bold

        font.family: Theme.family
        font.pixelSize: 100
        font.weight: Theme.headWeight
    }
    Words {
        id: was

        // Its place; an isolate may bring another font's line height.
        readonly property real line: Math.ceil(font.pixelSize * 1.25)

        Accessible.ignored: true
        color: block.softColour
        font.pixelSize: Math.max(1, Math.floor(block.wasSize * Math.min(1, block.width > 0 ? block.width / Math.max(1, block.wasWants) : 1)))
        font.strikeout: true
        objectName: "struckPrice"
        text: block.part("was")
        visible: block.priced && block.struck
        x: block.besides ? now.x + (now.leftwards ? -width - block.between : now.width + block.between) : now.placed(width)
        // By its baseline, since an isolate may bring another font's line height.
        y: (block.besides ? now.foot : line * 0.8) - baselineOffset
    }
    // Left to right in every language, by positions that are not mirrored.
    Item {
        id: now

        readonly property real pixels: Math.max(1, Math.floor(block.size * block.fit))
        readonly property real capital: pixels * 0.74
        readonly property real foot: Math.ceil(capital)
        readonly property bool rightToLeft: block.LayoutMirroring.enabled
        readonly property bool leftwards: rightToLeft !== block.atEnd

        // Where something of this width begins.
        function placed(wide: real): real {
            return leftwards ? block.width - wide : 0;
        }

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        height: Math.ceil(capital + pixels * 0.22)
        visible: block.priced
        width: tail.x + tail.width
        x: placed(width)
        y: block.above

        Part {
            id: prefix

            text: block.part("prefix").trim()
        }
        Part {
            id: whole

            objectName: "wholePrice"
            text: block.part("whole")
            x: prefix.width + (prefix.text === block.part("prefix") ? 0 : now.pixels * 0.14)
        }
        Part {
            id: cents

            font.pixelSize: Math.max(1, Math.floor(block.centsSize * block.fit))
            objectName: "cents"
            text: block.part("cents")
            x: whole.x + whole.width + (text === "" ? 0 : now.pixels * 0.03)
            y: now.foot - baselineOffset - now.capital * 0.45
        }
        Part {
            id: tail

            text: block.part("tail").trim()
            x: cents.x + cents.width + (text === block.part("tail") ? 0 : now.pixels * 0.14)
        }
    }

    component Part: Words {
        Accessible.ignored: true
        color: block.colour
        font.letterSpacing: -now.pixels * 0.015
        font.pixelSize: now.pixels
        font.weight: Theme.headWeight
        horizontalAlignment: Text.AlignLeft
        y: now.foot - baselineOffset
    }
    Words {
        id: words

        Accessible.ignored: true
        color: block.colour
        elide: Text.ElideNone
        font.pixelSize: Math.round(block.size * 0.72)
        font.weight: Theme.headWeight
        fontSizeMode: Text.Fit
        height: visible ? Math.min(block.tallest, Math.ceil(block.size * 0.95) * Math.max(1, Math.ceil(block.wordsWant / Math.max(1, width)))) : 0
        horizontalAlignment: block.atEnd ? Text.AlignRight : Text.AlignLeft
        minimumPixelSize: Math.round(block.least * 0.7)
        objectName: "discount"
        text: block.priced ? "" : block.part("words")
        verticalAlignment: Text.AlignBottom
        visible: text !== ""
        width: block.width
        wrapMode: Text.WordWrap
    }
}
