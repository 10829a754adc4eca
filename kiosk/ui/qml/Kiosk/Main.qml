import QtQuick
import Kiosk

Window {
    id: root

    required property Shell shell

    readonly property string formState: shell.lead.state
    readonly property bool busy: formState !== "closed" || shell.detail.opened

    color: Theme.ground
    title: shell.brand.shopName
    visible: false

    onBusyChanged: shell.wall.pause(busy)

    Binding {
        property: "unit"
        target: Theme
        value: Math.max(12, Math.sqrt(root.width * root.height) / 76)
    }
    Binding {
        property: "brand"
        target: Theme
        value: root.shell.brand
    }
    Binding {
        property: "language"
        target: Theme
        value: root.shell.languages.current
    }
    Binding {
        property: "still"
        target: Theme
        value: root.shell.care.reducedMotion
    }
    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.shell.languages.rightToLeft
        height: root.height - root.shell.care.reach
        width: root.width - root.shell.care.reach
        x: root.shell.care.shiftX
        y: root.shell.care.shiftY

        OfferWall {
            anchors.fill: parent
            brand: root.shell.brand
            languages: root.shell.languages
            viewModel: root.shell.wall
            visible: !root.busy

            onContactWanted: root.shell.lead.open("", "")
        }
        OfferDetail {
            anchors.fill: parent
            viewModel: root.shell.detail
            visible: root.shell.detail.opened && root.formState === "closed"

            onContactWanted: {
                root.shell.lead.open(viewModel.number, viewModel.title);
                viewModel.close();
            }
        }
        LeadForm {
            anchors.fill: parent
            viewModel: root.shell.lead
            visible: ["editing", "saving", "not_saved"].includes(root.formState)
        }
        ThankYou {
            anchors.fill: parent
            visible: root.formState === "thanks"

            onDone: root.shell.lead.close()
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "black"
        objectName: "dimmer"
        opacity: root.shell.care.dim
        visible: opacity > 0

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent

            onPressed: root.shell.care.wake()
        }
    }
}
