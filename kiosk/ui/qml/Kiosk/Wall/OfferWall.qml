pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The wall: header, a notice if there is one, the hero, the page of cards, and the dock.
Item {
    id: wall

    required property WallViewModel viewModel
    required property LanguageViewModel languages
    required property BrandViewModel brand
    required property ComfortViewModel comfort
    required property SessionViewModel session

    readonly property bool flat: width > height
    readonly property bool larger: comfort.largeText
    // An upright panel of 7 inches, on which every line is one less for an offer.
    readonly property bool slender: !flat && width < Theme.millimetre * 110
    readonly property bool low: slender || height < Theme.unit * 24
    readonly property int head: Math.round(Theme.unit * (low ? height < Theme.unit * 19 ? 0 : 2.4 : larger ? 3.2 : flat ? 4.2 : 4.7))
    readonly property int gap: Math.round(Theme.gap * (larger ? 0.5 : 1))
    readonly property bool shown: viewModel.attract.scene === ""
    // Whether the window has its size and the dock its rows: until then each change would form all cards anew.
    property bool stands: false
    property bool listed: false
    // The list that is open: around it nothing is to be pressed, and nothing can have the focus.
    readonly property string list: listed ? "languages" : viewModel.chips.opened ? "categories" : ""
    readonly property bool covered: list !== ""
    // What lists leave of the dock, in px; where they have too little room, nothing.
    readonly property real belowLists: dock.y < Theme.unit * 22 ? 0 : dock.height
    // A notice that would leave no room for a card is behind a sign in the dock.
    readonly property bool folded: head === 0 && header.wanted > 0 && height - dock.height - header.wanted < Theme.unit * 10
    property bool noted: false
    // Whether somebody has stopped what moves by itself, or goes through the wall by keys.
    readonly property bool held: comfort.still || session.active || isWithin(Window.activeFocusItem)

    signal contactWanted
    signal comfortWanted
    signal knocked

    function isWithin(item: Item): bool {
        let one = item;
        while (one && one !== wall)
            one = one.parent;
        return one === wall;
    }

    function stand() {
        stands = true;
        fit();
    }

    function fit() {
        if (stands)
            viewModel.places.resize(page.width, page.height, gap, Theme.margin);
    }

    onHeldChanged: {
        viewModel.paging.hold("held", held);
        viewModel.attract.hold("held", held);
    }
    // Whoever reads large letters is not done yet.
    onLargerChanged: viewModel.attract.hold("larger", larger)
    onFoldedChanged: noted = false
    onVisibleChanged: {
        listed = false;
        noted = false;
    }

    Accessible.name: brand.shopName
    Accessible.role: Accessible.Pane

    Component.onCompleted: Qt.callLater(stand)

    Connections {
        function onLanguages_wanted() {
            wall.listed = wall.languages.choices.length > 1;
        }

        function onEnded() {
            wall.listed = false;
        }

        target: wall.session
    }
    WallHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        brand: wall.brand
        head: wall.head
        // A notice is told even where the header has no room.
        height: wall.folded ? 0 : Math.max(wall.head, wanted)
        note: dock.icons && !dock.below ? dock.note : ""
        larger: wall.larger
        viewModel: wall.viewModel
        visible: height > 0 && wall.shown
        // Above the frames that round the cards' corners.
        z: 1

        onKnocked: wall.knocked()
    }
    // The space for cards, with the hero's.
    Item {
        id: page

        enabled: !wall.covered && !wall.noted
        visible: wall.shown

        anchors.bottom: dock.top
        anchors.bottomMargin: Math.round(wall.gap * (wall.low ? 0.5 : 1))
        anchors.left: header.left
        anchors.right: header.right
        anchors.top: header.bottom
        anchors.topMargin: wall.head === 0 ? Math.round(Theme.gap * 0.7) : 0

        onHeightChanged: wall.fit()
        onWidthChanged: wall.fit()

        Repeater {
            model: wall.viewModel.hero

            OfferCard {
                anchors.left: parent ? parent.left : undefined
                anchors.top: parent ? parent.top : undefined
                filled: wall.brand.heroFilled
                form: wall.viewModel.places.hero
                hero: true
                objectName: "hero"
                viewModel: wall.viewModel
            }
        }
        OfferGrid {
            id: grid

            readonly property bool beside: places.hasHero && wall.viewModel.places.hero.shape === "column"

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: beside ? places.hero.width + wall.gap : 0
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: places.hasHero && !beside ? places.hero.height + wall.gap : 0
            filledHero: wall.brand.heroFilled
            gap: wall.gap
            slide: swipe.x
            viewModel: wall.viewModel
        }
        EmptyWall {
            anchors.fill: parent
            visible: wall.viewModel.count === 0

            onContactWanted: wall.contactWanted()
        }
    }
    PageSwipe {
        id: swipe

        rightToLeft: wall.languages.rightToLeft
        viewModel: wall.viewModel.paging
        width: wall.width
    }
    Dock {
        id: dock

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        enabled: !wall.covered
        languages: wall.languages
        larger: wall.larger
        noted: wall.noted
        notes: wall.folded ? header.notes : null
        viewModel: wall.viewModel
        visible: wall.shown
        slender: wall.slender
        wide: wall.flat

        onComfortWanted: wall.comfortWanted()
        onContactWanted: wall.contactWanted()
        onLanguagesWanted: wall.listed = true
        onNotesWanted: wall.noted = !wall.noted
        onTurned: pages => swipe.go(pages)
    }
    Loader {
        active: wall.viewModel.chips.opened
        anchors.fill: parent

        sourceComponent: ChoiceList {
            below: wall.belowLists
            choices: wall.viewModel.chips.all
            current: wall.viewModel.chips.current
            heading: qsTr("Category")

            onChosen: key => wall.viewModel.chips.choose(key)
            onClosed: wall.viewModel.chips.show_all(false)
        }
    }
    Loader {
        active: wall.listed
        anchors.fill: parent

        sourceComponent: ChoiceList {
            below: wall.belowLists
            choices: wall.languages.choices.map(code => ({
                        key: code,
                        name: wall.languages.name(code)
                    }))
            current: wall.languages.current
            heading: qsTr("Language")

            onChosen: key => {
                wall.listed = false;
                wall.languages.choose(key);
            }
            onClosed: wall.listed = false
        }
    }
    Loader {
        active: wall.noted
        anchors.bottom: dock.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        sourceComponent: NotesPanel {
            notes: header.notes

            onClosed: wall.noted = false
        }
    }
    Loader {
        active: wall.viewModel.attract.scene !== ""
        anchors.fill: parent

        sourceComponent: AttractLoop {
            brand: wall.brand
            viewModel: wall.viewModel
        }
    }
}
