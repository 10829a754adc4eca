import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: detail

    required property DetailViewModel viewModel

    readonly property bool wide: width > height
    readonly property int margin: Math.round(Theme.unit * 1.6)
    // Whether the buttons fit beside the picture.
    readonly property bool roomy: wide && width * 0.64 - margin * 2 > Theme.unit * 52

    signal contactWanted

    Accessible.name: viewModel.title
    Accessible.role: Accessible.Dialog
    color: Theme.ground
    objectName: "detail"

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    OfferPicture {
        id: picture

        anchors.left: parent.left
        anchors.top: parent.top
        discount: detail.viewModel.discount
        fallback: detail.viewModel.title
        height: detail.roomy ? parent.height : detail.wide ? buttons.y - Theme.unit : Math.round(parent.height * 0.42)
        image: detail.viewModel.image
        objectName: "detailPicture"
        unit: Theme.unit * 1.3
        visible: !detail.viewModel.getting
        width: detail.wide ? Math.round(parent.width * 0.36) : parent.width
    }
    DetailWords {
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.unit
        anchors.left: detail.wide ? picture.right : parent.left
        anchors.leftMargin: detail.margin
        anchors.right: codeBlock.left
        anchors.rightMargin: Theme.unit
        anchors.top: detail.wide ? parent.top : picture.bottom
        anchors.topMargin: detail.margin
        viewModel: detail.viewModel
        visible: !detail.viewModel.getting
    }
    DetailCode {
        id: codeBlock

        anchors.right: parent.right
        anchors.rightMargin: detail.margin
        anchors.top: detail.wide ? parent.top : picture.bottom
        anchors.topMargin: detail.margin
        room: Math.min(detail.width * (detail.wide ? 0.3 : 0.46), (buttons.y - y) - Theme.unit * 3)
        viewModel: detail.viewModel
        visible: !detail.viewModel.getting
    }
    TakeAlong {
        id: takeAlong

        anchors.bottom: detail.roomy ? parent.bottom : buttons.top
        anchors.left: parent.left
        anchors.margins: detail.margin
        anchors.right: parent.right
        anchors.top: parent.top
        foot: detail.roomy ? buttons.height : 0
        viewModel: detail.viewModel
        visible: detail.viewModel.getting
    }
    GridLayout {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.left: !detail.roomy ? parent.left : picture.visible ? picture.right : takeAlong.left
        anchors.leftMargin: detail.roomy && !picture.visible ? takeAlong.beside : detail.margin
        anchors.margins: detail.margin
        anchors.right: parent.right
        columnSpacing: Theme.unit * 0.7
        columns: detail.wide ? 3 : 1
        rowSpacing: Theme.unit * 0.7

        // The place stays empty, so that a double tap hits nothing else.
        ActionButton {
            Accessible.ignored: detail.viewModel.getting
            Layout.fillWidth: true
            enabled: !detail.viewModel.getting
            objectName: "getOffer"
            opacity: detail.viewModel.getting ? 0 : 1
            text: qsTr("Get this offer")
            visible: !detail.viewModel.ended && !detail.viewModel.preview

            onClicked: detail.viewModel.get()
        }
        ActionButton {
            Layout.fillWidth: true
            objectName: "contactAbout"
            quiet: true
            text: qsTr("Contact me about this offer")
            visible: !detail.viewModel.ended && !detail.viewModel.preview

            onClicked: detail.contactWanted()
        }
        ActionButton {
            Layout.fillWidth: true
            objectName: "closeDetail"
            quiet: true
            text: detail.viewModel.getting ? qsTr("Back") : qsTr("Back to the offers")

            onClicked: detail.viewModel.back()
        }
    }
}
