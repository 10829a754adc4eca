import QtQuick
import Kiosk

Window {
    id: root

    required property Shell shell

    readonly property string formState: shell.lead.state
    // The warning covers everything.
    readonly property bool aids: shell.comfort.opened && !shell.lead.patience.warned
    readonly property string staffPage: shell.staff.open ? shell.staff.page : ""
    readonly property bool staff: shell.staff.entry.opened || staffPage !== ""
    // Where pages begin, for those who sit.
    readonly property int down: shell.comfort.lowReach ? shell.sizes.beyond : 0
    readonly property bool busy: formState !== "closed" || shell.detail.opened || staff

    // The platform's wish (Qt 6.10 and newer). In Python its object would be deleted with a half that
    // the collector takes (PySide 6.11.3).
    property bool contrasting: Application.styleHints.accessibility.contrastPreference === Qt.HighContrast

    color: Theme.ground
    title: shell.brand.shopName
    visible: false

    onWidthChanged: shell.sizes.resize(width, height)
    onHeightChanged: shell.sizes.resize(width, height)
    onFormStateChanged: shell.comfort.close()
    onContrastingChanged: shell.comfort.wish_contrast(contrasting)
    onBusyChanged: {
        shell.wall.pause(busy);
        shell.panelCare.hold(busy);
    }

    Binding {
        property: "unit"
        target: Theme
        value: root.shell.sizes.unit
    }
    Binding {
        property: "touch"
        target: Theme
        value: root.shell.sizes.touch
    }
    Binding {
        property: "millimetre"
        target: Theme
        value: root.shell.sizes.millimetre
    }
    Binding {
        property: "least"
        target: Theme
        value: root.shell.sizes.least
    }
    Binding {
        property: "floor"
        target: Theme
        value: root.shell.sizes.floor
    }
    Binding {
        property: "brand"
        target: Theme
        value: root.shell.brand
    }
    Binding {
        property: "languages"
        target: Theme
        value: root.shell.languages
    }
    Binding {
        property: "still"
        target: Theme
        value: root.shell.panelCare.reducedMotion || root.shell.comfort.still
    }
    Words {
        Accessible.ignored: true
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.inkSoft
        elide: Text.ElideRight
        font.pixelSize: Theme.display
        font.weight: Theme.headWeight
        horizontalAlignment: Text.AlignHCenter
        objectName: "aboveReach"
        text: root.shell.brand.shopName
        visible: root.down > Theme.unit * 6
        width: Math.min(implicitWidth, parent.width - Theme.margin * 2)
        y: Math.round((root.down - height) / 2)
    }
    // All pages: what is touched lies within reach, and so does all that belongs to it.
    Item {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.shell.languages.rightToLeft
        height: root.height - root.down - root.shell.panelCare.reach
        objectName: "scene"
        width: root.width - root.shell.panelCare.reach
        x: root.shell.panelCare.shiftX
        y: root.down + root.shell.panelCare.shiftY

        OfferWall {
            anchors.fill: parent
            brand: root.shell.brand
            comfort: root.shell.comfort
            enabled: !root.aids
            languages: root.shell.languages
            viewModel: root.shell.wall
            visible: !root.busy || detail.moving

            onComfortWanted: root.shell.comfort.open()
            onContactWanted: root.shell.lead.open("", "")
            onKnocked: root.shell.staff.entry.knock()
        }
        OfferDetail {
            id: detail

            anchors.fill: parent
            open: root.shell.detail.opened && root.formState === "closed"
            viewModel: root.shell.detail

            onContactWanted: {
                root.shell.lead.open(viewModel.number, viewModel.title);
                viewModel.close();
            }
        }
        LeadForm {
            anchors.fill: parent
            asked: root.shell.asked
            enabled: !root.aids
            languages: root.shell.languages
            viewModel: root.shell.lead
            visible: ["editing", "saving", "not_saved"].includes(root.formState)

            onComfortWanted: root.shell.comfort.open()
        }
        ThankYou {
            anchors.fill: parent
            thanks: root.shell.thanks
            viewModel: root.shell.lead
            visible: root.formState === "thanks"

            onOfferWanted: offerId => {
                root.shell.lead.close();
                root.shell.wall.open(offerId);
            }
        }
        StaffEntry {
            anchors.fill: parent
            viewModel: root.shell.staff.entry
            visible: root.shell.staff.entry.opened
        }
        Loader {
            readonly property string page: root.staffPage

            anchors.fill: parent
            objectName: "staffPage"

            onPageChanged: {
                if (page === "")
                    source = "";
                else
                    setSource(page, {
                        shell: root.shell
                    });
            }
        }
        ComfortPanel {
            anchors.fill: parent
            viewModel: root.shell.comfort
            visible: root.aids

            onClosed: root.shell.comfort.close()
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "black"
        objectName: "dimmer"
        opacity: root.shell.panelCare.dim
        visible: opacity > 0
    }
}
