import QtQuick
import Kiosk

// The pictures and all that an offer says; it scrolls where it is longer than its place.
PageScroll {
    id: page

    required property DetailViewModel viewModel
    property bool roomy: true
    property real large: Theme.unit
    property int margin: Theme.margin
    // Whether it has all the height that it wants, on a page that scrolls as a whole.
    property bool free: false

    readonly property alias heading: name
    readonly property bool upright: height > width
    readonly property bool beside: price.shown && width > Theme.unit * 36
    readonly property real inner: width - margin * 2
    readonly property int lead: Math.round(margin * (roomy ? 1 : 0.6))
    // Where the page scrolls: room for both badges, one above the other.
    readonly property int freePicture: Math.round(Math.max(width * 0.5, Math.min(width * 0.75, Theme.unit * 6.5)))
    readonly property real freeHeight: freePicture + lead + texts.height + margin
    readonly property real least: Math.max(96, Math.min(height * 0.4, width * 0.5))
    readonly property real most: upright || width > height * 1.7 ? width / 1.5 : width / 1.84

    contentHeight: free ? freeHeight : texts.y + texts.height + margin
    clip: true
    objectName: "detailRead"

    PictureGallery {
        id: gallery

        // What the words leave, if that is enough for a picture.
        height: Math.round(page.free ? page.freePicture : Math.max(page.least, Math.min(page.most, page.height - texts.height - page.margin * (page.roomy ? 2 : 1.6))))
        viewModel: page.viewModel
        width: page.width
    }
    Column {
        id: texts

        spacing: Math.round(Theme.unit * 0.7)
        width: page.inner
        x: page.margin
        y: gallery.height + page.lead

        Item {
            readonly property real across: page.beside ? width - price.width - Theme.unit * 1.5 : width

            height: Math.max(description.text !== "" ? description.y + description.height : description.y - texts.spacing, price.shown ? price.y + price.height : 0)
            width: parent.width

            CardName {
                id: name

                Accessible.focusable: true
                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                objectName: "detailTitle"
                size: page.roomy ? Math.max(Theme.title, page.large * (page.upright ? 3.5 : 2.9)) : Theme.unit * 1.5
                text: page.viewModel.title
                whole: true
                width: parent.across
            }
            DetailPrice {
                id: price

                anchors.right: parent.right
                atEnd: page.beside
                large: page.large
                roomy: page.roomy
                viewModel: page.viewModel
                width: page.beside ? parent.width * 0.42 : parent.width
                y: page.beside ? 0 : name.height + texts.spacing
            }
            Words {
                id: description

                font.pixelSize: Math.max(Theme.body, Math.round(page.roomy ? page.large * 1.45 : 0))
                lineHeight: 1.12
                objectName: "detailDescription"
                anchors.left: parent.left
                text: page.viewModel.description
                visible: text !== ""
                width: parent.across
                wrapMode: Text.Wrap
                y: (page.beside || !price.shown ? name.height : price.y + price.height) + texts.spacing
            }
        }
        Row {
            spacing: Math.round(Theme.unit * 0.5)
            visible: place.text !== ""
            width: parent.width

            LineIcon {
                id: pin

                ink: Theme.inkSoft
                name: "pin"
                side: Math.round(place.font.pixelSize * 1.25)
            }
            Words {
                id: place

                color: Theme.inkSoft
                font.pixelSize: Math.max(Theme.body, Math.round(page.roomy ? page.large * 1.15 : 0))
                lineHeight: 1.05
                objectName: "detailPlace"
                text: page.viewModel.location
                width: parent.width - pin.width - parent.spacing
                wrapMode: Text.Wrap
            }
        }
        Words {
            font.pixelSize: Math.round(Theme.unit * (page.roomy ? 1.15 : 1))
            lineHeight: 1.1
            objectName: "detailTimes"
            text: page.viewModel.times
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Words {
            color: Theme.inkSoft
            font.pixelSize: Math.max(Theme.body, Math.round(page.roomy ? page.large * 1.15 : 0))
            lineHeight: 1.1
            objectName: "terms"
            text: page.viewModel.terms
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
