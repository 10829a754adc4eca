pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The page of cards, and the beginning of the next one at the end edge.
FocusScope {
    id: page

    required property WallViewModel viewModel
    required property int gap
    property bool filledHero: true
    property real slide: 0

    readonly property PlacesViewModel places: viewModel.places
    readonly property FormViewModel form: places.card

    GridView {
        id: grid

        cacheBuffer: 0
        cellHeight: Math.max(1, page.form.height + page.gap)
        cellWidth: Math.max(1, page.form.width + page.gap)
        height: cellHeight * page.places.rows
        interactive: false
        model: page.viewModel.paging.offers
        objectName: "grid"
        width: cellWidth * page.places.columns

        transform: Translate {
            x: page.slide
        }

        // A cell ends with the gap, also where one reads from right to left.
        anchors.left: parent.left
        anchors.leftMargin: LayoutMirroring.enabled ? -page.gap : 0

        delegate: OfferCard {
            filled: hero && page.filledHero
            form: page.form
            hero: page.places.loud && index === 0 && page.viewModel.paging.page === 0
            viewModel: page.viewModel
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
    }
    Column {
        anchors.left: parent.left
        anchors.leftMargin: grid.width
        spacing: page.gap
        visible: page.places.peek

        transform: Translate {
            x: page.slide
        }

        Repeater {
            model: page.viewModel.paging.next

            PeekCard {
                form: page.form
            }
        }
    }
}
