pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: form

    required property LeadViewModel viewModel
    required property LanguageViewModel languages
    required property AskedViewModel asked

    readonly property Item board: keyboard.item as Item
    readonly property bool held: viewModel.steady.down
    // It stays while a finger is down, or a button would leave the finger that presses it.
    property real keyboardHeight: 0
    readonly property real head: Theme.unit * (tight ? 0.05 : 1)
    readonly property bool squeezed: keyboardHeight > height * 0.4
    // Above the keyboard there is room for one field alone: its keys lead on to the next, or put it away, and
    // the buttons are where the fields end.
    readonly property bool tight: fields.current !== null && keyboardHeight > 0 && height - keyboardHeight < buttons.block + Math.max(Theme.touch, Theme.large * 1.6) * 2 + Theme.unit * 3

    readonly property Item focused: Window.activeFocusItem

    signal comfortWanted

    // The heading has keys of its own, which no field leads to. Returns whether one of them has the focus.
    function follow(): bool {
        // Its title has the focus from the start, however far somebody has scrolled since.
        let above = focused === heading.title ? null : focused;
        while (above && above !== heading)
            above = above.parent;
        if (above)
            Sight.bring(focused, page);
        return above !== null;
    }

    function reveal() {
        const row = fields.current as FormRow;
        if (held || follow() || !row)
            return;
        // A page begins at a whole pixel, which may cost what it shows a pixel of its height.
        const spot = [Qt.rect(0, 0, row.width, row.height), row.question].find(one => one.height <= page.height - 1) ?? row.caret;
        const top = Math.floor(row.mapToItem(content, 0, spot.y).y);
        // Not the page's contentHeight, which may be that of before a note was added.
        const bottom = Math.min(top + spot.height + Theme.unit * 0.5, content.height);
        // Of what is taller than the page its beginning is seen.
        Sight.scroll(page, top, Math.min(bottom, top + page.height));
    }

    Accessible.name: qsTr("Contact form")
    Accessible.role: Accessible.Dialog
    color: Theme.ground

    function lead() {
        if (visible)
            Status.lead(heading.title, form);
    }

    onFocusedChanged: follow()
    onHeldChanged: reveal()
    onVisibleChanged: Qt.callLater(lead)

    Binding {
        property: "keyboardHeight"
        restoreMode: Binding.RestoreNone
        target: form
        value: form.board && form.board.visible ? form.board.height : 0
        when: !form.held
    }
    Connections {
        function onWiped() {
            heading.listed = false;
            Qt.callLater(form.lead);
            fields.wipe();
            page.contentY = 0;
        }

        function onFocus_wanted(field) {
            fields.take(field);
        }

        // The keyboard makes room for what is said.
        function onState_changed() {
            if (form.viewModel.state === "not_saved")
                buttons.take();
        }

        function onAnswer_wanted(field) {
            fields.ask(field);
        }

        target: form.viewModel
    }
    Shortcut {
        enabled: form.visible && form.enabled && !form.viewModel.patience.warned
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: form.viewModel.close()
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    Flickable {
        id: page

        readonly property real room: form.tight ? form.height - form.keyboardHeight - form.head - Theme.unit * 0.05 : buttons.y - Theme.unit * 0.5 - form.head

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: content.height
        enabled: !form.viewModel.patience.warned
        height: Math.max(0, Math.min(room, contentHeight))
        objectName: "formPage"
        width: Math.floor(Math.min(parent.width - Theme.unit * (parent.width > Theme.unit * 50 ? 6 : 3), Theme.unit * 60))
        x: Math.round((parent.width - width) / 2)
        y: form.head

        onHeightChanged: form.reveal()

        ScrollKeys {
            on: page.contentHeight > page.height + 1

            onTurned: pages => page.contentY = Math.max(0, Math.min(page.contentHeight - page.height, page.contentY + pages * page.height * 0.8))
        }
        Column {
            id: content

            spacing: Math.round(Theme.unit * 0.8)
            width: page.width - 2
            x: 1

            onHeightChanged: form.reveal()

            FormHeading {
                id: heading

                asked: form.asked
                languages: form.languages
                viewModel: form.viewModel
                width: content.width

                onComfortWanted: form.comfortWanted()
            }
            FormFields {
                id: fields

                viewModel: form.viewModel
                visible: !form.viewModel.keeping.withheld
                width: content.width

                onCurrentChanged: form.reveal()
                onMoved: form.reveal()
                onSent: form.viewModel.submit()
            }
            LatePart {
                id: last

                height: made ? made.height : 0
                visible: form.tight
                wanted: form.tight
                width: content.width

                part: FormButtons {
                    enabled: page.enabled
                    viewModel: form.viewModel
                    width: last.width

                    onSent: form.viewModel.submit()
                }
            }
        }
    }
    FormButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: form.keyboardHeight + Theme.unit * (form.squeezed || height > form.height * 0.7 ? 0.3 : 1)
        anchors.left: page.left
        anchors.right: page.right
        enabled: page.enabled
        viewModel: form.viewModel
        visible: !form.tight

        onSent: form.viewModel.submit()
    }
    Loader {
        id: keyboard

        active: form.visible
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        source: "../Screen/Keyboard.qml"
        width: Math.min(parent.width, Math.max(Theme.unit * 60, parent.height * 1.2))
    }
    FormWarning {
        anchors.fill: parent
        patience: form.viewModel.patience

        onEnded: {
            if (fields.current)
                (fields.current as FormRow).take();
            else
                form.lead();
        }
    }
}
