pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// All, and as many categories as have room; the others are behind the last chip.
Row {
    id: chips

    required property ChipsViewModel viewModel
    // All and one button for the others, or that one alone.
    property bool brief: false
    property bool single: false
    property bool snug: false
    // That one with a sign in place of its name, as where the name has no room.
    property bool bare: false
    property real room: 0

    readonly property bool signed: bare || single && called.advanceWidth + Theme.unit * 2.2 > room

    readonly property bool present: viewModel.first.length > 0
    readonly property int most: brief ? 0 : fitting()

    // How many chips have room, with one for the others where not all do.
    function fitting(): int {
        let used = all.width + spacing;
        let fits = 0;
        for (; fits < names.count; fits++) {
            const chip = names.itemAt(fits);
            const others = fits + 1 < names.count || viewModel.more ? Theme.unit * 7 : 0;
            if (!chip || used + chip.width + others > room)
                break;
            used += chip.width + spacing;
        }
        return fits;
    }

    Accessible.name: qsTr("Category")
    Accessible.role: Accessible.Grouping
    objectName: "chips"
    spacing: Math.round(Theme.unit * 0.5)
    visible: present

    DockButton {
        id: all

        choice: true
        chosen: chips.viewModel.current === ""
        objectName: "chip-"
        snug: chips.snug
        visible: !chips.single
        text: qsTr("All", "offers of all categories")

        onClicked: chips.viewModel.choose("")
    }
    Repeater {
        id: names

        model: chips.viewModel.first

        DockButton {
            required property var modelData
            required property int index

            category: modelData.icon
            choice: true
            longest: Theme.unit * 11
            chosen: chips.viewModel.current === modelData.key
            objectName: "chip-" + modelData.key
            snug: chips.snug
            text: modelData.name
            visible: index < chips.most

            onClicked: chips.viewModel.choose(chosen ? "" : modelData.key)
        }
    }
    TextMetrics {
        id: called

        font: others.words
        text: others.label
    }
    DockButton {
        id: others

        readonly property string label: within ? chips.viewModel.currentName : chips.most === 0 ? qsTr("Category") : qsTr("More", "further categories")
        readonly property bool within: chips.viewModel.current !== "" && !chips.viewModel.first.slice(0, chips.most).some(one => one.key === chips.viewModel.current)

        Accessible.name: label
        chosen: within
        does: qsTr("Opens the list of categories")
        drawing: chips.signed ? "sliders" : chips.single ? "" : LayoutMirroring.enabled ? "before" : "next"
        iconBehind: true
        objectName: "chipMore"
        snug: chips.snug
        slim: chips.signed
        text: chips.signed ? "" : label
        visible: chips.viewModel.more || chips.most < chips.viewModel.first.length

        onClicked: chips.viewModel.show_all(true)
    }
}
