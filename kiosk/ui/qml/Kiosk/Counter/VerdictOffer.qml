import QtQuick
import Kiosk

// The offer that a verdict is about: its picture, its name and what it costs.
Rectangle {
    id: panel

    required property OfferedViewModel offered
    // Font size of body text on the verdict, in px.
    required property real step
    required property bool priced

    readonly property int inset: Math.round(step * 1.35)
    // A name that the picture leaves no room for a word stands alone.
    readonly property bool pictured: offered.icon !== "" && width * 0.66 - inset * 3 > title.font.pixelSize * 5

    border.color: Theme.line
    border.width: 2
    color: Theme.paper
    height: Math.max(pictured ? picture.height : 0, words.height) + inset * 2
    radius: Theme.largeCorner

    OfferPicture {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: panel.inset
        anchors.verticalCenter: parent.verticalCenter
        fit: panel.offered.fit
        focalPoint: panel.offered.focalPoint
        height: Math.round(width / 1.5)
        icon: panel.offered.icon
        image: panel.offered.image
        objectName: "verdictPicture"
        visible: panel.pictured
        width: Math.round(Math.min(panel.step * 16.5, panel.width * 0.34))
    }
    Column {
        id: words

        anchors.left: panel.pictured ? picture.right : parent.left
        anchors.leftMargin: panel.inset
        anchors.right: parent.right
        anchors.rightMargin: panel.inset
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(panel.step * 0.5)

        Words {
            id: title

            font.letterSpacing: Theme.locale.textDirection === Qt.RightToLeft ? 0 : -panel.step * 0.035
            font.pixelSize: Math.max(Theme.least, Math.round(panel.step * 2.3))
            font.weight: Theme.headWeight
            objectName: "verdictTitle"
            text: panel.offered.title
            width: words.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: Math.round(panel.step)
            visible: panel.priced && panel.offered.price !== ""
            width: words.width

            Words {
                color: Theme.inkSoft
                font.pixelSize: now.font.pixelSize
                font.strikeout: true
                objectName: "verdictWas"
                text: panel.offered.was
                visible: text !== ""
            }
            Words {
                id: now

                font.pixelSize: Math.max(Theme.least, Math.round(panel.step * 2))
                font.weight: Font.Bold
                objectName: "verdictPrice"
                text: panel.offered.price
            }
        }
    }
}
