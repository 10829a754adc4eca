pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Item {
    id: wall

    required property WallViewModel viewModel
    required property LanguageViewModel languages
    required property BrandViewModel brand

    readonly property bool low: height < Theme.unit * 46
    readonly property int margin: Math.round(Theme.unit * (low ? 1 : 1.6))
    readonly property real gap: Math.round(Theme.unit * 0.9)

    signal contactWanted
    signal comfortWanted
    signal knocked

    function fit() {
        viewModel.resize(grid.width, grid.height, gap);
    }

    Accessible.name: brand.shopName
    Accessible.role: Accessible.Pane

    WallHeader {
        id: header

        anchors.left: parent.left
        anchors.margins: wall.margin
        anchors.right: parent.right
        anchors.top: parent.top
        brand: wall.brand
        viewModel: wall.viewModel
        wide: wall.width > wall.height

        onKnocked: wall.knocked()
    }
    GridView {
        id: grid

        anchors.bottom: footer.top
        anchors.bottomMargin: Math.round(Theme.unit * (wall.low ? 0.5 : 1)) - wall.gap
        anchors.left: parent.left
        anchors.leftMargin: wall.margin
        anchors.right: parent.right
        anchors.rightMargin: wall.margin - wall.gap
        anchors.top: header.bottom
        anchors.topMargin: Math.round(Theme.unit * (wall.low ? 0.5 : 1))
        cacheBuffer: 0
        cellHeight: Math.max(1, Math.floor(height / wall.viewModel.rows))
        cellWidth: Math.max(1, Math.floor(width / wall.viewModel.columns))
        interactive: false
        model: wall.viewModel.offers
        objectName: "grid"

        transform: Translate {
            x: swipe.x
        }

        delegate: OfferCard {
            gap: wall.gap
            height: grid.cellHeight
            viewModel: wall.viewModel
            width: grid.cellWidth
        }
        displaced: Transition {
            enabled: !Theme.still

            NumberAnimation {
                duration: 260
                easing.type: Easing.OutCubic
                properties: "x,y"
            }
        }
        remove: Transition {
            enabled: !Theme.still

            NumberAnimation {
                duration: 230
                property: "opacity"
                to: 0
            }
        }

        onHeightChanged: wall.fit()
        onWidthChanged: wall.fit()
    }
    PageSwipe {
        id: swipe

        languages: wall.languages
        viewModel: wall.viewModel
        width: wall.width
    }
    EmptyWall {
        anchors.fill: grid
        visible: wall.viewModel.count === 0
    }
    WallFooter {
        id: footer

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: wall.margin
        anchors.right: parent.right
        languages: wall.languages
        viewModel: wall.viewModel

        onComfortWanted: wall.comfortWanted()
        onContactWanted: wall.contactWanted()
    }
}
