pragma ComponentBehavior: Bound

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
    readonly property string page: aids ? "aids" : shell.lead.patience.warned ? "warning" : formState !== "closed" ? formState === "saving" ? "editing" : formState : shell.detail.opened ? shell.detail.getting ? "voucher" : "offer" : shell.staff.entry.opened ? "pin" : staffPage !== "" ? staffPlace : wall.list || "wall"
    readonly property string staffPlace: ["staff", shell.staffPages.current, shell.staffPages.till.state, shell.staff.again.opened].join(" ")
    readonly property bool busy: formState !== "closed" || shell.detail.opened || staff

    // The platform's wish (Qt 6.10 and newer). In Python its object would be deleted with a half that
    // the collector takes (PySide 6.11.3).
    property bool contrasting: Application.styleHints.accessibility.contrastPreference === Qt.HighContrast

    color: Theme.ground
    title: shell.brand.shopName
    visible: false

    onAfterAnimating: pace.begin(Date.now())
    onFrameSwapped: pace.end(Date.now())
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
        property: "module"
        target: Theme
        value: root.shell.sizes.module
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
        property: "announcer"
        target: Status
        value: root.shell.announcer
    }
    Binding {
        property: "focus"
        target: Status
        value: root.shell.focus
    }
    Binding {
        property: "still"
        target: Theme
        value: root.shell.panelCare.reducedMotion || root.shell.comfort.still || pace.slow
    }
    MotionPace {
        id: pace

        objectName: "motionPace"
    }
    Tidying {
        running: !root.busy
        shell: root.shell
    }
    FocusWalk {
        content: root.contentItem
        page: root.page
        viewModel: root.shell.focus
    }
    Loader {
        active: root.shell.session.active
        anchors.fill: parent
        z: 2

        sourceComponent: SessionCover {
            focused: root.activeFocusItem
            session: root.shell.session
        }
    }
    FocusRing {
        // A row would give it a place of its own.
        readonly property Item heading: Status.heading && Status.heading.activeFocus && !(Status.heading as Row) ? Status.heading : null

        apart: target === heading
        shown: root.shell.focus.byKey
        target: root.activeFocusItem && root.activeFocusItem.activeFocusOnTab ? root.activeFocusItem : heading
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
            id: wall

            anchors.fill: parent
            brand: root.shell.brand
            comfort: root.shell.comfort
            enabled: !root.aids && !root.busy
            languages: root.shell.languages
            session: root.shell.session
            viewModel: root.shell.wall
            visible: !root.busy || detail.moving

            onComfortWanted: root.shell.comfort.open()
            onContactWanted: root.shell.lead.open("", "")
            onKnocked: root.shell.staff.entry.knock()
        }
        LateScreen {
            id: detail

            anchors.fill: parent
            page: "../Wall/DetailScreen.qml"
            shell: root.shell
            wanted: root.shell.detail.opened && root.formState === "closed"
        }
        LateScreen {
            anchors.fill: parent
            enabled: !root.aids
            page: "../Form/FormScreen.qml"
            shell: root.shell
            wanted: ["editing", "saving", "not_saved"].includes(root.formState)
        }
        LateScreen {
            anchors.fill: parent
            page: "../Form/ThanksScreen.qml"
            shell: root.shell
            wanted: root.formState === "thanks"
        }
        LateScreen {
            anchors.fill: parent
            page: "../Counter/EntryScreen.qml"
            shell: root.shell
            wanted: root.shell.staff.entry.opened
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
        LateScreen {
            anchors.fill: parent
            page: "ComfortScreen.qml"
            shell: root.shell
            wanted: root.aids
        }
    }
    ReadAhead {
        pages: ["../Wall/DetailScreen.qml", "../Form/FormScreen.qml", "../Counter/EntryScreen.qml", "../Counter/StaffPage.qml", "../Form/ThanksScreen.qml", "ComfortScreen.qml"].map(page => Qt.resolvedUrl(page))
    }
    Rectangle {
        anchors.fill: parent
        color: "black"
        objectName: "dimmer"
        opacity: root.shell.panelCare.dim
        visible: opacity > 0
    }
}
