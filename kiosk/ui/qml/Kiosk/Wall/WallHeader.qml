import QtQuick
import Kiosk

Item {
    id: header

    required property WallViewModel viewModel
    required property BrandViewModel brand
    property bool wide: false

    signal knocked

    height: Math.ceil(wide ? names.height : names.height + notes.height + Theme.unit * 0.4)

    Image {
        id: logo

        Accessible.name: header.brand.shopName
        Accessible.role: Accessible.Graphic
        anchors.left: parent.left
        anchors.verticalCenter: names.verticalCenter
        fillMode: Image.PreserveAspectFit
        height: names.height
        source: header.brand.logo
        sourceSize.height: height
        visible: header.brand.logo !== ""
    }
    Column {
        id: names

        anchors.left: logo.visible ? logo.right : parent.left
        anchors.leftMargin: logo.visible ? Theme.unit : 0
        anchors.right: header.wide ? notes.left : parent.right
        anchors.top: parent.top
        spacing: Theme.unit * 0.1

        Words {
            color: Theme.brandColour
            elide: Text.ElideRight
            font.pixelSize: Theme.large
            font.weight: Font.DemiBold
            text: header.brand.shopName
            width: parent.width
        }
        Words {
            elide: Text.ElideRight
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            objectName: "greeting"
            text: header.brand.greeting(Theme.languages ? Theme.languages.current : "") || qsTr("Offers for you")
            width: parent.width
        }
    }
    Item {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.top: parent.top
        height: Math.max(Theme.touch, names.height)
        objectName: "brandCorner"
        width: Math.min(Theme.unit * 14, parent.width / 3)

        TapHandler {
            onTapped: header.knocked()
        }
    }
    WallNotes {
        id: notes

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        viewModel: header.viewModel
        wide: header.wide
        width: header.wide ? parent.width * 0.5 : parent.width
    }
}
