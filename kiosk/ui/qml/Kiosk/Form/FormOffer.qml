import QtQuick
import Kiosk

// The offer that the customer asks about: its picture, its name and its price.
Rectangle {
    id: strip

    required property AskedViewModel asked
    // What is known of an offer that the wall no longer has.
    required property string title

    readonly property bool broad: width > Theme.unit * 30
    readonly property int inset: Math.round(Theme.unit * 0.9)

    Accessible.name: qsTr("You ask about %1").arg(Written.quoted(name.text))
    Accessible.role: Accessible.Grouping
    border.color: Theme.line
    border.width: 1
    color: Theme.paper
    height: Math.max(broad ? Math.round(Theme.unit * 7) : 0, words.height + inset * 2)
    objectName: "askedOffer"
    radius: Theme.corner
    visible: name.text !== ""

    OfferPicture {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 1
        fit: strip.asked.fit
        focalPoint: strip.asked.focalPoint
        height: strip.height - 2
        icon: strip.asked.icon
        image: strip.asked.image
        objectName: "askedPicture"
        visible: strip.asked.known
        width: Math.round(Math.min(height * 1.5, strip.width * 0.28))
        y: 1
    }
    Column {
        id: words

        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: strip.inset
        anchors.right: price.visible ? price.left : parent.right
        anchors.rightMargin: strip.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.2)

        Words {
            Accessible.ignored: true
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            text: qsTr("You ask about")
            width: words.width
            wrapMode: Text.Wrap
        }
        CardName {
            id: name

            size: Math.round(Theme.unit * 1.5)
            text: strip.asked.title || strip.title
            whole: true
            width: words.width
        }
    }
    PriceBlock {
        id: price

        anchors.right: parent.right
        anchors.rightMargin: Math.round(Theme.unit * 1.5)
        anchors.verticalCenter: parent.verticalCenter
        atEnd: true
        price: strip.asked.price
        size: Theme.unit * 2.2
        tallest: strip.height - strip.inset
        visible: strip.broad && strip.asked.known
        width: Math.min(implicitWidth, strip.width * 0.3)
    }
}
