pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: wall

    required property WallViewModel viewModel

    readonly property real margin: Theme.unit * 1.6
    readonly property real gap: Theme.unit

    signal contactWanted(string offerNumber, string offerTitle)

    function fit() {
        viewModel.resize(grid.width, grid.height, Theme.unit);
    }

    Accessible.name: viewModel.shopName
    Accessible.role: Accessible.Pane

    Column {
        id: header

        spacing: Theme.unit * 0.2
        width: parent.width - wall.margin * 2
        x: wall.margin
        y: wall.margin

        Text {
            color: Theme.accent
            elide: Text.ElideRight
            font.family: Theme.family
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            text: wall.viewModel.shopName
            textFormat: Text.PlainText
            width: parent.width
        }
        Text {
            color: Theme.ink
            elide: Text.ElideRight
            font.family: Theme.family
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            text: wall.viewModel.greeting
            textFormat: Text.PlainText
            width: parent.width
        }
    }
    GridView {
        id: grid

        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.unit * 0.6
        anchors.left: parent.left
        anchors.leftMargin: wall.margin
        anchors.right: parent.right
        anchors.rightMargin: wall.margin - wall.gap
        anchors.top: header.bottom
        anchors.topMargin: Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        cellHeight: Math.max(1, Math.floor(height / wall.viewModel.rows))
        cellWidth: Math.max(1, Math.floor(width / wall.viewModel.columns))
        clip: true
        interactive: contentHeight > height + 1
        model: wall.viewModel.offers
        objectName: "grid"

        delegate: OfferCard {
            height: grid.cellHeight - wall.gap
            width: grid.cellWidth - wall.gap

            onClicked: wall.contactWanted(number, title)
        }

        onHeightChanged: wall.fit()
        onWidthChanged: wall.fit()
    }
    Text {
        anchors.centerIn: grid
        color: Theme.inkSoft
        font.family: Theme.family
        font.pixelSize: Theme.large
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("New offers will appear here soon.")
        textFormat: Text.PlainText
        visible: wall.viewModel.count === 0
        width: grid.width
        wrapMode: Text.Wrap
    }
    Item {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: wall.margin
        anchors.left: parent.left
        anchors.leftMargin: wall.margin
        anchors.right: parent.right
        anchors.rightMargin: wall.margin
        height: contact.height

        Text {
            anchors.left: parent.left
            anchors.right: contact.left
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            font.family: Theme.family
            font.pixelSize: Theme.body
            text: wall.viewModel.live || wall.viewModel.asOf === "" ? qsTr("Scan a code with your phone, or tap an offer.") : qsTr("Scan a code with your phone, or tap an offer. As of %1.").arg(wall.viewModel.asOf)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        ActionButton {
            id: contact

            anchors.right: parent.right
            objectName: "contact"
            text: qsTr("Contact me")

            onClicked: wall.contactWanted("", "")
        }
    }
}
