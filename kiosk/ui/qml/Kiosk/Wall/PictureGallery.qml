pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The offer's pictures side by side: swiped, or stepped through by the arrow keys.
FocusScope {
    id: gallery

    required property DetailViewModel viewModel

    readonly property int count: pictures.count
    readonly property alias current: pictures.currentIndex
    readonly property int inset: Math.round(Theme.unit * (height > Theme.unit * 20 ? 1.5 : 0.6))

    Accessible.focusable: count > 1
    Accessible.name: qsTr("Picture %1 of %2").arg(Written.number(pictures.currentIndex + 1)).arg(Written.number(count))
    Accessible.ignored: count < 2
    Accessible.role: Accessible.Graphic
    activeFocusOnTab: count > 1
    objectName: "gallery"

    Keys.onLeftPressed: step(pictures.mirrored ? 1 : -1)
    Keys.onRightPressed: step(pictures.mirrored ? -1 : 1)

    function step(by: int) {
        pictures.currentIndex = Math.max(0, Math.min(count - 1, pictures.currentIndex + by));
    }

    ListView {
        id: pictures

        readonly property bool mirrored: LayoutMirroring.enabled

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        highlightMoveDuration: Theme.still ? 0 : 300
        highlightRangeMode: ListView.StrictlyEnforceRange
        interactive: count > 1
        layoutDirection: mirrored ? Qt.RightToLeft : Qt.LeftToRight
        model: gallery.viewModel.pictures
        orientation: ListView.Horizontal
        snapMode: ListView.SnapOneItem

        delegate: OfferPicture {
            required property string modelData

            required property int index

            fit: index === 0 ? gallery.viewModel.fit : ""
            focalPoint: index === 0 ? gallery.viewModel.focalPoint : ""
            height: pictures.height
            icon: gallery.viewModel.icon
            image: modelData
            objectName: "detailPicture"
            unit: Theme.unit * 2
            width: pictures.width
        }
    }
    Rectangle {
        anchors.fill: parent
        border.color: Theme.focus
        border.width: 4
        color: "transparent"
        visible: gallery.activeFocus
    }
    DetailBadges {
        anchors.fill: parent
        anchors.margins: gallery.inset
        viewModel: gallery.viewModel
    }
    // On paper, so that they are seen on any picture.
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: gallery.inset
        anchors.right: parent.right
        // In the middle where the time left leaves room there.
        anchors.rightMargin: gallery.width > Theme.unit * 34 ? Math.round((gallery.width - width) / 2) : gallery.inset
        color: Theme.paper
        height: dots.height + Theme.unit * 0.7
        objectName: "galleryDots"
        radius: height / 2
        visible: gallery.count > 1
        width: dots.width + Theme.unit * 1.1

        Row {
            id: dots

            anchors.centerIn: parent
            spacing: Math.round(Theme.unit * 0.4)

            Repeater {
                model: gallery.count

                Rectangle {
                    required property int index

                    readonly property bool current: index === pictures.currentIndex

                    color: current ? Theme.brandColour : Theme.edge
                    height: Math.round(Theme.unit * 0.6)
                    radius: height / 2
                    width: current ? height * 2.6 : height
                }
            }
        }
    }
}
