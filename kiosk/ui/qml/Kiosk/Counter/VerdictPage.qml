import QtQuick
import Kiosk

// Legible from two metres: a colour, a sign and words, each sufficient by itself.
Rectangle {
    id: verdict

    required property TillViewModel viewModel
    required property bool shown

    readonly property string tone: viewModel.tone
    readonly property bool wide: width > height
    readonly property int margin: Math.round(Math.min(Theme.unit, width / 50) * (wide ? 2 : 3))
    readonly property bool undoing: viewModel.state === "undoing"
    readonly property bool given: ["accepted", "accepted_offline"].includes(viewModel.outcome) && !viewModel.takenBack

    function arrive() {
        if (visible)
            Status.lead(undoing ? reasons.heading : band.heading, undoing ? reasons : result);
    }

    function tell() {
        if (visible)
            Status.alert(Status.sentences([words.headline, words.offered.title, words.because, words.remedy]));
    }

    Accessible.description: Status.sentences([words.because, words.remedy])
    Accessible.name: words.headline
    Accessible.role: Accessible.AlertMessage
    color: Theme.paper
    objectName: "verdict"
    // Its name is there before it is.
    visible: shown && Accessible.name !== ""

    onUndoingChanged: Qt.callLater(arrive)
    onVisibleChanged: Qt.callLater(arrive)

    Connections {
        function onDone() {
            Qt.callLater(verdict.tell);
        }

        target: verdict.viewModel
    }
    VerdictWords {
        id: words

        viewModel: verdict.viewModel
    }
    Shortcut {
        enabled: verdict.visible && verdict.enabled
        objectName: "shortcut"
        sequence: "Escape"

        onActivated: verdict.viewModel.back()
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    Item {
        id: result

        anchors.fill: parent
        visible: !verdict.undoing

        VerdictBand {
            id: band

            anchors.left: parent.left
            anchors.top: parent.top
            color: verdict.viewModel.ground
            headline: words.headline
            height: verdict.wide ? parent.height : Math.round(parent.height * 0.163)
            margin: verdict.margin
            shape: verdict.viewModel.sign
            told: verdict.given ? words.told : ""
            upright: verdict.wide
            width: verdict.wide ? Math.round(parent.width * (parent.width < Theme.unit * 30 ? 0.42 : 0.36)) : parent.width
        }
        PageScroll {
            id: scroll

            anchors.bottom: buttons.top
            anchors.bottomMargin: Math.round(verdict.margin / 2)
            anchors.left: buttons.left
            anchors.right: buttons.right
            anchors.top: verdict.wide ? parent.top : band.bottom
            anchors.topMargin: Math.round(verdict.margin * 0.75)
            contentHeight: details.height
            contentWidth: width

            VerdictDetails {
                id: details

                given: verdict.given
                room: scroll.height
                tone: verdict.viewModel.ground
                width: parent.width - (scroll.interactive ? Math.round(Theme.unit * 0.8) : 0)
                words: words
            }
        }
        Item {
            id: buttons

            readonly property real gap: Math.round(Theme.unit * 0.7)
            readonly property real share: (width - gap) * 0.41
            // Below one another, where they have no room for their words side by side.
            readonly property bool stacked: undo.visible && !(undo.fits(undo.text, share) && next.fits(next.text, width - share - gap))
            readonly property bool beside: undo.visible && !stacked
            readonly property int single: Math.max(Theme.touch, Math.round(Math.min(Theme.unit * 6, verdict.height * 0.14)))
            readonly property int undoLine: undo.visible ? undo.high(beside ? share : width, single) : single
            readonly property int nextLine: next.high(beside ? width - share - gap : width, single)

            anchors.bottom: note.visible ? note.top : parent.bottom
            anchors.bottomMargin: note.visible ? Math.round(Theme.unit) : verdict.margin
            anchors.left: verdict.wide ? band.right : parent.left
            anchors.leftMargin: verdict.margin
            anchors.right: parent.right
            anchors.rightMargin: verdict.margin
            height: stacked ? undoLine + gap + nextLine : Math.max(undoLine, nextLine)

            PageButton {
                id: undo

                anchors.left: parent.left
                font.pixelSize: Math.round(Math.min(Theme.strong, Math.max(buttons.single * 0.34, Theme.floor)))
                height: buttons.stacked ? buttons.undoLine : buttons.height
                objectName: "undo"
                quiet: true
                sign: verdict.wide ? "" : "undo"
                text: qsTr("Undo until %1").arg(Written.time(new Date(verdict.viewModel.undoUntil)))
                visible: verdict.viewModel.canUndo
                width: buttons.stacked ? parent.width : buttons.share

                onClicked: verdict.viewModel.ask_undo()
            }
            PageButton {
                id: next

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                font.pixelSize: Math.round(Math.min(Theme.large, Math.max(buttons.single * 0.34, Theme.floor)))
                height: buttons.stacked ? buttons.nextLine : buttons.height
                objectName: "nextCode"
                sign: "scan"
                text: qsTr("Next code")
                width: undo.visible && !buttons.stacked ? parent.width - buttons.share - buttons.gap : parent.width

                onClicked: verdict.viewModel.back()
            }
        }
        Words {
            id: note

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round(Theme.unit * 1.2)
            anchors.left: buttons.left
            anchors.right: buttons.right
            color: Theme.inkSoft
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The next scan replaces this page. Nothing about the customer is shown.")
            visible: !verdict.wide && verdict.height > Theme.unit * 40
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        anchors.fill: parent
        color: verdict.viewModel.ground
        visible: verdict.undoing

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }
        UndoReasons {
            id: reasons

            anchors.fill: parent
            anchors.margins: verdict.margin
            ink: "#ffffff"
            viewModel: verdict.viewModel
        }
    }
}
