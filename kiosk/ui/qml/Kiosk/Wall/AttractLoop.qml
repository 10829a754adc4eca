pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One offer large: its name, then its price, then its code with the offers that follow.
Rectangle {
    id: loop

    required property WallViewModel viewModel
    required property BrandViewModel brand

    readonly property string scene: viewModel.attract.scene

    Accessible.ignored: true
    color: Theme.ground
    objectName: "attract"

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    Repeater {
        model: loop.viewModel.attract.offer

        AttractOffer {
            anchors.fill: parent
            brand: loop.brand
            following: loop.viewModel.attract.following
            form: loop.viewModel.places.card
            scene: loop.scene
            viewModel: loop.viewModel
        }
    }
}
