import QtQuick
import Kiosk

// The price of the offer that the loop shows.
Item {
    id: price

    required property CardValues offer
    required property int size

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: price.size * 0.6

        PriceBlock {
            colour: Theme.onBrand
            height: implicitHeight
            objectName: "attractPrice"
            price: price.offer.price
            size: price.size * 11
            softColour: Theme.onBrand
            tallest: price.height * 0.7
            width: parent.width
        }
        Words {
            color: Theme.onBrand
            font.pixelSize: Math.max(Theme.least, price.size)
            text: qsTr("Struck: our lowest price of the last 30 days")
            visible: price.offer.price.was !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
