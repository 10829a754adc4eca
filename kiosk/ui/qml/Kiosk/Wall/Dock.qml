import QtQuick
import Kiosk

// What is touched on the wall: categories, pages, languages, reading aids, and the one call.
Rectangle {
    id: dock

    required property WallViewModel viewModel
    required property LanguageViewModel languages
    property bool larger: false
    // The notice whose sign stands here; null if it is told above the cards, or there is none.
    property WallNotes notes: null
    property bool noted: false

    // One row, or two; of icons where the one row is short.
    readonly property bool flat: wide || slender && !chips.present
    property bool wide: false
    // A panel so narrow that one row holds all but the categories, and no words.
    property bool slender: false
    readonly property bool icons: flat && width < Theme.unit * 70
    // Where not even icons have room, they are no wider than they must be.
    readonly property bool bare: icons && width < Theme.unit * 30
    readonly property bool brief: width < Theme.unit * 40
    readonly property bool chipped: chips.present || viewModel.count > 3 || paged
    readonly property bool several: viewModel.paging.count > 1
    // A second row leaves less room for cards, so that more pages may be needed: once there, it
    // stays until the offers change.
    property bool paged: false

    function latch() {
        if (several)
            paged = true;
    }

    onSeveralChanged: Qt.callLater(latch)
    readonly property int air: Math.round(Theme.unit * (snug ? 0.45 : 0.7))
    readonly property bool snug: larger || icons
    readonly property int row: contact.height
    // The margin beside the buttons.
    readonly property int edge: bare ? Math.round(Theme.unit * 0.6) : Theme.margin
    // On a row of its own the language says its name and the call its words, as far as both fit.
    readonly property real spare: width - Theme.margin * 2 - comfort.width - air * 2
    readonly property real coded: Math.max(Theme.touch, code.advanceWidth + Theme.unit * 2)
    readonly property real named: language.advanceWidth + Theme.unit * 3.6
    readonly property real called: call.advanceWidth + Theme.unit * 4.8
    // Without its icon, and in letters of the size of the others.
    readonly property real calledLeast: call.advanceWidth * 0.87 + Theme.unit * 3.1
    readonly property bool tight: one.visible && !flat && named + called > spare
    readonly property bool silent: icons ? width < Theme.unit * 50 : tight && coded + calledLeast > spare
    readonly property bool plain: tight && !silent && coded + called > spare
    readonly property bool initials: icons || tight && (silent ? named + row > spare : true)
    readonly property string note: viewModel.struck ? qsTr("Struck prices: our lowest price of the last 30 days.") : ""
    // Under everything else, where it has no room beside it.
    readonly property bool below: note !== "" && (slender || !icons && (larger || brief))
    readonly property int pagerRoom: pager.present ? pager.width + air * 2 : 0

    signal contactWanted
    signal comfortWanted
    signal languagesWanted
    signal notesWanted
    signal turned(int pages)

    color: Theme.paper
    height: (flat ? row : chipped ? row * 2 + air : row) + air * 2 + (below ? struck.height : 0)

    Rectangle {
        color: Theme.line
        height: Math.max(1, Math.round(Theme.unit * 0.06))
        width: parent.width
    }
    TextMetrics {
        id: language

        font: one.words
        text: dock.languages.name(dock.languages.current)
    }
    TextMetrics {
        id: code

        font: one.words
        text: dock.languages.current.toUpperCase()
    }
    TextMetrics {
        id: call

        font: contact.words
        text: qsTr("Contact me")
    }
    Connections {
        function onCount_changed() {
            dock.paged = false;
            Qt.callLater(dock.latch);
        }

        target: dock.viewModel
    }
    Chips {
        id: chips

        anchors.left: parent.left
        anchors.leftMargin: dock.edge
        bare: dock.bare
        brief: dock.larger || dock.brief || dock.icons
        room: dock.width - Theme.margin * 2 - dock.pagerRoom - (sign.visible ? sign.width + dock.air : 0) - (dock.flat ? contact.width + end.width + dock.air * 3 : 0)
        single: dock.icons || dock.slender
        snug: dock.snug
        viewModel: dock.viewModel.chips
        visible: present
        y: dock.air
    }
    DockButton {
        id: sign

        Accessible.name: dock.notes ? dock.notes.all : ""
        anchors.left: chips.visible ? chips.right : parent.left
        anchors.leftMargin: chips.visible ? dock.air : dock.edge
        chosen: dock.noted
        drawing: dock.notes ? dock.notes.drawing : ""
        objectName: "noteSign"
        slim: true
        snug: dock.snug
        visible: dock.notes !== null
        y: dock.air

        onClicked: dock.notesWanted()
    }
    Pager {
        id: pager

        anchors.right: dock.flat ? end.left : parent.right
        anchors.rightMargin: dock.flat ? dock.air * (dock.bare ? 1 : 2) : Theme.margin
        bare: dock.bare
        numbers: dock.snug || dock.brief
        snug: dock.snug
        viewModel: dock.viewModel.paging
        y: dock.air

        onTurned: pages => dock.turned(pages)
    }
    Row {
        id: end

        anchors.left: parent.left
        anchors.leftMargin: dock.flat ? dock.width - dock.edge - contact.width - dock.air - width : Theme.margin
        anchors.top: contact.top
        height: dock.row
        spacing: dock.air

        StruckNote {
            anchors.verticalCenter: parent.verticalCenter
            said: dock.note
            visible: dock.flat && !dock.icons && !dock.below && said !== ""
            width: Theme.unit * 13
        }
        LanguageSwitch {
            id: choice

            anchors.verticalCenter: parent.verticalCenter
            brief: dock.flat || dock.width < Theme.unit * 50
            viewModel: dock.languages
            visible: !one.visible
        }
        DockButton {
            id: one

            Accessible.name: language.text
            anchors.verticalCenter: parent.verticalCenter
            does: qsTr("Opens the list of languages")
            drawing: dock.initials ? "" : LayoutMirroring.enabled ? "before" : "next"
            iconBehind: true
            objectName: "languageOne"
            slim: dock.bare
            snug: dock.snug
            text: dock.initials ? code.text : language.text
            visible: (dock.snug || dock.brief || dock.languages.many) && dock.languages.choices.length > 1
            weighty: false

            onClicked: dock.languagesWanted()
        }
        ComfortButton {
            id: comfort

            anchors.verticalCenter: parent.verticalCenter
            slim: dock.bare

            onClicked: dock.comfortWanted()
        }
        StruckNote {
            anchors.verticalCenter: parent.verticalCenter
            said: dock.note
            visible: !dock.flat && !dock.below && said !== ""
            width: dock.width - Theme.margin * 2 - contact.width - dock.air * 3 - comfort.width - (choice.visible ? choice.width : one.width)
        }
    }
    DockButton {
        id: contact

        anchors.right: parent.right
        anchors.rightMargin: dock.edge
        Accessible.name: qsTr("Contact me")
        drawing: dock.plain ? "" : "mail"
        filled: true
        longest: dock.plain ? dock.spare - dock.coded - Theme.unit * 3.1 : 9999
        objectName: "contact"
        slim: dock.bare
        snug: dock.snug
        text: dock.silent ? "" : call.text
        y: dock.air + (dock.flat || !dock.chipped ? 0 : dock.row + dock.air)

        onClicked: dock.contactWanted()
    }
    StruckNote {
        id: struck

        anchors.bottom: parent.bottom
        anchors.bottomMargin: dock.air / 2
        anchors.left: parent.left
        anchors.leftMargin: dock.edge
        said: dock.note
        visible: dock.below
        width: parent.width - dock.edge * 2
    }
}
