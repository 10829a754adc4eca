import QtQuick
import Kiosk

Rectangle {
    id: page

    required property EnrolmentViewModel viewModel

    readonly property Item board: keyboard.item as Item
    readonly property real keyboardHeight: board && board.visible ? board.height : 0
    readonly property int margin: Math.round(Theme.unit * 1.6)
    readonly property bool compares: viewModel.state === "compare"
    readonly property bool done: viewModel.state === "enrolled"

    function told() {
        switch (page.viewModel.state) {
        case "idle":
            return qsTr("Scan the code from Salesforce, or type it.");
        case "waiting":
            return qsTr("The hub is being asked. This can take a minute and a half.");
        case "not_a_code":
            return qsTr("This is not an enrolment code; a character may be mistyped.");
        case "other_hub":
            return qsTr("This code is for another hub than the one in the settings.");
        case "other_fingerprint":
            return qsTr("This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.");
        case "no_worker":
            return qsTr("The hub has no key yet. Try again once its worker runs.");
        case "compare":
            return qsTr("Is this the fingerprint that stands beside the code?");
        case "code_ended":
            return qsTr("This code was used or has ended. Make a new one in Salesforce.");
        case "unanswered":
            return qsTr("The hub has not answered yet. Try the same code again.");
        case "not_saved":
            return qsTr("It could not be saved (disk). Nothing was changed.");
        case "refused":
            return AdviceWords.said(page.viewModel.reason, "", page.viewModel.sentence);
        case "enrolled":
            return qsTr("Enrolled as %1 in store %2. The kiosk restarts.").arg(Written.quoted(page.viewModel.kiosk)).arg(Written.quoted(page.viewModel.store));
        default:
            return page.viewModel.state;
        }
    }

    function send() {
        page.viewModel.enrol(line.text);
        line.clear();
        line.focus = false;
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    color: Theme.ground
    objectName: "enrolPage"

    onVisibleChanged: {
        line.clear();
        if (visible)
            Status.lead(heading, page);
    }

    Shortcut {
        enabled: page.visible && page.enabled
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: page.viewModel.close()
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    PageScroll {
        id: scroll

        anchors.bottomMargin: page.keyboardHeight
        anchors.fill: parent
        contentHeight: Math.max(height, column.height + page.margin * 2)

        Column {
            id: column

            spacing: Theme.unit
            width: Math.min(parent.width - page.margin * 2, Theme.unit * 44)
            x: (parent.width - width) / 2
            y: Math.max(page.margin, Math.min(Theme.unit * 6, (scroll.height - height) / 2))

            Words {
                id: heading

                Accessible.focusable: true
                Accessible.role: Accessible.Heading
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                text: qsTr("Enrol at the hub")
                width: column.width
                wrapMode: Text.WordWrap
            }
            Words {
                Accessible.role: Accessible.AlertMessage
                color: ["idle", "waiting", "compare", "enrolled"].includes(page.viewModel.state) ? Theme.ink : Theme.warning
                font.pixelSize: Theme.large
                horizontalAlignment: Text.AlignHCenter
                objectName: "enrolTold"
                text: page.told()
                width: column.width
                wrapMode: Text.Wrap

                onTextChanged: text => {
                    if (page.visible)
                        Status.tell(text);
                }
            }
            Words {
                font.letterSpacing: Theme.unit * 0.1
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                objectName: "enrolFingerprint"
                // It runs from left to right in every language.
                text: Written.code(page.viewModel.fingerprint)
                visible: page.compares
                width: column.width
                wrapMode: Text.Wrap
            }
            TextLine {
                id: line

                Accessible.name: qsTr("Code")
                EnterKey.type: Qt.EnterKeyDone
                enabled: page.viewModel.state !== "waiting"
                font.capitalization: Font.AllUppercase
                font.letterSpacing: Theme.unit * 0.1
                font.pixelSize: Theme.large
                height: Math.max(Theme.touch, Math.round(Theme.unit * 3))
                horizontalAlignment: TextInput.AlignHCenter
                inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhLatinOnly | Qt.ImhSensitiveData
                maximumLength: 300
                objectName: "enrolCode"
                visible: !page.compares && !page.done
                width: column.width

                onAccepted: page.send()
            }
            ActionButton {
                enabled: page.compares || (line.text.trim() !== "" && page.viewModel.state !== "waiting")
                objectName: "enrol"
                text: page.compares ? qsTr("Yes, it is the same") : qsTr("Enrol")
                visible: !page.done
                width: column.width

                onClicked: {
                    if (page.compares)
                        page.viewModel.same();
                    else
                        page.send();
                }
            }
            ActionButton {
                objectName: "closeEnrol"
                quiet: true
                text: page.compares ? qsTr("No, stop") : qsTr("Back")
                visible: !page.done
                width: column.width

                onClicked: page.viewModel.close()
            }
        }
    }
    Loader {
        id: keyboard

        active: page.visible
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        source: "../Screen/Keyboard.qml"
        width: Math.min(parent.width, Theme.unit * 60)
    }
}
