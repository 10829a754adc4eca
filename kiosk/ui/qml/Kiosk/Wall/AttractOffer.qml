pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// An offer as the loop shows it: picture above or before a panel of the brand's colour.
CardValues {
    id: offer

    required property string scene
    required property BrandViewModel brand
    required property OfferModel following

    readonly property bool flat: width > height
    // Where letters that can be read take more of a panel, its words get more of it.
    readonly property bool small: width < Theme.unit * 40
    readonly property int size: Math.round(Math.min(width, height) / (flat ? 40 : 36))
    // The picture's size along the screen's longer side, and how much of it the panel leaves free.
    // Before the price it keeps its size and slides up under the panel: no other is painted.
    readonly property int picture: Math.round((flat ? width : height) * (flat ? small ? 0.45 : 0.55 : scene === "code" ? 0.38 : 0.58))
    readonly property int place: flat || scene !== "price" ? picture : Math.round(height * 0.47)
    property real toGo: 0
    readonly property real edge: place + toGo

    filled: true

    onSceneChanged: {
        enter.stop();
        toGo = 0;
        panel.opacity = 1;
        if (!Theme.still)
            enter.restart();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.brandColour
    }
    OfferPicture {
        anchors.left: parent.left
        fit: offer.imageFit
        focalPoint: offer.imageFocus
        height: offer.flat ? parent.height : offer.picture
        icon: offer.icon
        image: offer.image
        objectName: "attractPicture"
        width: offer.flat ? offer.picture : parent.width
        y: Math.round((offer.edge - offer.picture) / 2)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.brandColour
        visible: !offer.flat
        y: Math.round(offer.edge)
        height: parent.height - y
    }
    Item {
        id: panel

        anchors.bottom: touch.top
        anchors.bottomMargin: offer.size
        anchors.left: parent.left
        anchors.leftMargin: offer.flat ? offer.picture + offer.size * 2 : offer.size * 2
        anchors.right: parent.right
        anchors.rightMargin: offer.size * 2
        anchors.top: parent.top
        anchors.topMargin: offer.flat ? offer.size * 2 : offer.edge + offer.size * 1.5

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: offer.size
            visible: offer.scene === "name"

            Words {
                color: Theme.onBrand
                font.pixelSize: Math.max(Theme.least, Math.round(offer.size * 1.1))
                font.weight: Font.DemiBold
                text: qsTr("Offer of the week")
                objectName: "attractKicker"
                visible: offer.viewModel.attract.standsOut
            }
            Words {
                color: Theme.onBrand
                elide: Text.ElideRight
                font.pixelSize: Math.round(offer.size * 3)
                font.weight: Theme.headWeight
                fontSizeMode: Text.Fit
                height: Math.min(implicitHeight, panel.height * 0.8)
                lineHeight: 1.08
                maximumLineCount: 4
                minimumPixelSize: Theme.body
                objectName: "attractName"
                text: offer.title
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        AttractPrice {
            anchors.fill: parent
            offer: offer
            size: offer.size
            visible: offer.scene === "price"
        }
        AttractCode {
            anchors.fill: parent
            following: offer.following
            offer: offer
            size: offer.size
            visible: offer.scene === "code"
        }
    }
    Rectangle {
        id: touch

        anchors.bottom: parent.bottom
        anchors.bottomMargin: offer.size * 1.5
        anchors.left: panel.left
        anchors.right: panel.right
        color: Theme.badge
        height: Math.max(Theme.touch, Math.round(offer.size * 4), invitation.height + offer.size)
        radius: Theme.corner

        Row {
            anchors.centerIn: parent
            spacing: offer.size * 0.6

            LineIcon {
                anchors.verticalCenter: parent.verticalCenter
                ink: Theme.onBadge
                name: "hand"
                side: Math.round(offer.size * 1.6)
            }
            Words {
                id: invitation

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.onBadge
                font.pixelSize: Math.max(Theme.body, Math.round(offer.size * 1.3))
                font.weight: Font.Bold
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: Theme.least
                objectName: "attractTouch"
                text: qsTr("Touch for all %n offers", "", offer.viewModel.count)
                width: Math.min(implicitWidth, touch.width - offer.size * 5)
                wrapMode: Text.WordWrap
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.margins: offer.size * 1.5
        anchors.top: parent.top
        color: Theme.paper
        height: Math.round(offer.size * 2.6)
        objectName: "attractPlate"
        radius: height / 2
        width: plate.width + offer.size * 1.8

        Row {
            id: plate

            anchors.centerIn: parent
            spacing: Math.round(offer.size * 0.5)

            Image {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                fillMode: Image.PreserveAspectFit
                height: Math.round(offer.size * 1.7)
                objectName: "attractLogo"
                source: offer.brand.logo
                sourceSize.height: height
                visible: offer.brand.logo !== ""
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Math.max(Theme.least, Math.round(offer.size * 1.2))
                font.weight: Font.Bold
                text: offer.brand.shopName
            }
        }
    }
    // One thing after the other: the picture slides up, then the panel's words fade in.
    SequentialAnimation {
        id: enter

        PropertyAction {
            property: "opacity"
            target: panel
            value: 0
        }
        NumberAnimation {
            duration: offer.place < offer.picture ? 300 : 0
            easing.type: Easing.OutCubic
            from: offer.picture - offer.place
            property: "toGo"
            target: offer
            to: 0
        }
        NumberAnimation {
            duration: 300
            easing.type: Easing.OutCubic
            from: 0
            property: "opacity"
            target: panel
            to: 1
        }
    }
}
