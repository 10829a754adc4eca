import QtQuick
import QtQuick.Templates as T
import Kiosk

Rectangle {
    id: page

    required property StaffEntryViewModel viewModel

    readonly property bool wide: width > height
    readonly property int margin: Math.round(Math.min(Theme.unit * 1.6, Math.min(width, height) * 0.06))

    readonly property bool naming: viewModel.people.length > 0
    readonly property string standing: viewModel.state
    // What stands there, without the seconds that it counts.
    property string spoken: ""

    function arrive() {
        if (visible)
            Status.lead(naming ? heading : dots, pad);
    }

    function tell() {
        if (!visible)
            return;
        const before = spoken;
        spoken = told(standing, viewModel.left);
        if (spoken === before)
            return;
        if (viewModel.quiet)
            Status.tell(spoken);
        else
            Status.alert(spoken);
    }

    function told(state: string, left: int): string {
        switch (state) {
        case "choosing":
            return qsTr("Who are you? Choose your name, or scan your badge.");
        case "unknown_badge":
            return qsTr("This badge belongs to nobody here.");
        case "closed":
        case "typing":
        case "checking":
            return page.viewModel.again ? qsTr("Enter your PIN again, so that this is done.") : qsTr("Enter your PIN");
        case "wrong":
            return qsTr("Wrong PIN.");
        case "locked":
            return left > 90 ? qsTr("Too many wrong PINs. Try again in %1 min.").arg(Math.ceil(left / 60)) : qsTr("Too many wrong PINs. Try again in %1 s.").arg(left);
        case "no_staff":
            return qsTr("No PIN has been set on this kiosk.");
        case "could_not_check":
            return qsTr("The PIN could not be checked. Please try again.");
        default:
            return state;
        }
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    color: Theme.ground
    focusPolicy: Qt.ClickFocus
    objectName: "staffEntry"

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            viewModel.digit(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            viewModel.erase();
        else if (!(page.Window.activeFocusItem as T.AbstractButton) && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            viewModel.submit();
        else
            return;
        event.accepted = true;
    }
    onNamingChanged: Qt.callLater(arrive)
    onVisibleChanged: Qt.callLater(arrive)
    onStandingChanged: Qt.callLater(tell)

    Shortcut {
        enabled: page.visible
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: page.viewModel.back()
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    PageScroll {
        id: place

        // Where the words end at the latest.
        readonly property real end: page.wide ? back.y - page.margin : pad.y + pad.height - Math.max(pad.height, pad.taken) - Theme.unit

        anchors.left: page.wide ? parent.left : pad.left
        anchors.leftMargin: page.wide ? page.margin : 0
        anchors.right: page.wide ? parent.horizontalCenter : pad.right
        contentHeight: words.height
        height: Math.max(0, Math.min(words.height, end - page.margin))
        y: page.wide ? page.margin : Math.max(page.margin, end - Theme.unit - words.height)

        Column {
            id: words

            spacing: Math.round(Theme.unit * 0.7)
            width: place.width - (place.interactive ? Math.round(Theme.unit * 0.8) : 0)

            Words {
                id: heading

                Accessible.focusable: true
                Accessible.role: Accessible.Heading
                elide: Text.ElideRight
                font.pixelSize: Math.max(Theme.least, Math.round(Math.min(Theme.title, page.height * 0.08)))
                font.weight: Font.Bold
                personal: page.viewModel.name !== ""
                text: page.viewModel.name === "" ? qsTr("Staff") : Written.quoted(page.viewModel.name)
                width: words.width
            }
            Words {
                Accessible.name: page.spoken
                Accessible.role: page.viewModel.quiet ? Accessible.StaticText : Accessible.AlertMessage
                color: page.viewModel.quiet ? Theme.ink : Theme.warning
                font.pixelSize: Math.max(Theme.least, Math.round(Math.min(Theme.large, page.height * 0.06)))
                objectName: "pinTold"
                text: page.told(page.viewModel.state, page.viewModel.left)
                width: words.width
                wrapMode: Text.Wrap
            }
            PinDots {
                id: dots

                Accessible.ignored: page.naming
                count: page.viewModel.digits
            }
        }
    }
    StaffNames {
        anchors.fill: pad
        people: page.viewModel.people
        visible: people.length > 0

        onChosen: name => page.viewModel.choose(name)
    }
    PinPad {
        id: pad

        anchors.bottom: page.wide ? parent.bottom : back.top
        anchors.margins: page.margin
        anchors.right: parent.right
        anchors.rightMargin: page.wide ? page.margin : Math.round((parent.width - width) / 2)
        height: Math.min(page.wide ? parent.height - page.margin * 2 : back.y - Math.min(Theme.unit * 12, back.y * 0.45), width * 1.2)
        enabled: page.viewModel.takesDigits
        viewModel: page.viewModel
        visible: page.viewModel.people.length === 0
        width: Math.min(Theme.unit * 26, (page.wide ? parent.width / 2 : parent.width) - page.margin * 2)
    }
    PageButton {
        id: back

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: page.margin
        anchors.right: page.wide ? parent.horizontalCenter : parent.right
        font.pixelSize: Math.round(Math.min(Theme.strong, Math.max(height * 0.34, Theme.floor)))
        height: Math.max(Theme.touch, Math.round(Math.min(Theme.unit * 3, page.height * 0.16)))
        objectName: "closeStaffEntry"
        quiet: true
        text: page.viewModel.again ? qsTr("Not now") : qsTr("Back to the offers")

        onClicked: page.viewModel.back()
    }
    ClosingBar {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        patience: page.viewModel.idle
        told: qsTr("This page closes in %1 s").arg(page.viewModel.idle.left)
        wanted: page.visible
    }
}
