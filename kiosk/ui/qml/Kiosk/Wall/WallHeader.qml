import QtQuick
import Kiosk

// The shop's name, its greeting, and what to do with a code.
Item {
    id: header

    required property WallViewModel viewModel
    required property BrandViewModel brand
    property bool larger: false
    // What is told here where the dock has no room for it.
    property string note: ""

    // The height in px that it has where no notice needs more.
    required property int head

    readonly property alias notes: notes
    readonly property bool low: head < Theme.unit * 3.6
    readonly property real side: Math.min(Theme.unit * 2.5, head * 0.8)
    readonly property bool narrow: width < Theme.unit * 24
    // What the logo and the shop's name take.
    readonly property real naming: (logo.visible ? logo.width + names.spacing : 0) + name.width
    // The height in px that a notice needs.
    readonly property int wanted: notes.present ? Math.ceil(notes.height + Theme.unit * 0.6) : struck.present ? Math.ceil(struck.height + Theme.unit * 0.4) : 0

    signal knocked

    Row {
        id: names

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.7)
        visible: header.head > 0 && !(notes.present && notes.alone)

        Image {
            id: logo

            Accessible.name: header.brand.shopName
            Accessible.role: Accessible.Graphic
            anchors.verticalCenter: parent.verticalCenter
            fillMode: Image.PreserveAspectFit
            height: header.side
            source: header.brand.logo
            sourceSize.height: height
            visible: header.brand.logo !== ""
        }
        Words {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            font.pixelSize: header.low ? Theme.body : Math.round(Theme.unit * 1.5)
            font.weight: Theme.headWeight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.least
            objectName: "shopName"
            text: header.brand.shopName
            width: Math.min(implicitWidth, header.narrow ? header.width - (logo.visible ? logo.width + names.spacing : 0) : header.width * 0.4)
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.line
            height: header.side * 0.9
            visible: greeting.visible
            width: Math.max(1, Math.round(Theme.unit * 0.08))
        }
        Words {
            id: greeting

            readonly property real room: header.width - header.naming - names.spacing * 2 - (hint.visible ? hint.width + Theme.unit * 2 : notes.present ? notes.both + Theme.unit : 0)

            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            font.pixelSize: header.low ? Theme.body : Theme.title
            font.weight: Theme.headWeight
            objectName: "greeting"
            text: header.brand.greeting(Theme.languages ? Theme.languages.current : "") || qsTr("Offers for you")
            visible: room > Theme.unit * 6 && header.note === "" && !(notes.present && header.width < Theme.unit * 44)
            width: Math.min(implicitWidth, room)
        }
    }
    Item {
        Accessible.ignored: true
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(Theme.touch, header.height)
        objectName: "brandCorner"
        width: Math.min(Theme.unit * 14, parent.width / 3)

        TapHandler {
            onTapped: header.knocked()
        }
    }
    WallNotes {
        id: notes

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        low: header.low
        room: header.head > 0 ? header.width - header.naming - Theme.unit : 0
        viewModel: header.viewModel.age
        whole: header.width
    }
    StruckNote {
        id: struck

        // Not `visible`, which waits for the header's height.
        readonly property bool present: said !== "" && !notes.present
        readonly property real room: parent.width - names.width - Theme.unit

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        said: header.note
        visible: present
        // No line of one word.
        width: implicitWidth > room ? Math.min(room, implicitWidth * 0.6) : implicitWidth
    }
    Row {
        id: hint

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.round(Theme.unit * 0.7)
        visible: header.viewModel.count > 0 && header.note === "" && !notes.present && !header.low && !header.larger && header.width > Theme.unit * 36

        LineIcon {
            anchors.verticalCenter: parent.verticalCenter
            ink: Theme.inkSoft
            name: "scan"
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.body
            horizontalAlignment: Text.AlignRight
            lineHeight: 1.15
            objectName: "hint"
            text: header.viewModel.codesOpenPages ? qsTr("Scan a code with your phone,\nor touch an offer") : qsTr("Show our staff a photo of a code,\nor touch an offer")
        }
    }
}
