import QtQuick
import Kiosk

// Legible from two metres: a colour, a sign and words, each sufficient by itself.
Rectangle {
    id: verdict

    required property TillViewModel viewModel

    readonly property string tone: viewModel.tone
    readonly property bool wide: width > height
    readonly property int margin: Math.round(Theme.unit * 1.5)
    readonly property bool given: ["accepted", "accepted_offline"].includes(viewModel.outcome) && !viewModel.takenBack

    Accessible.description: [words.because, words.remedy].join(" ").trim()
    Accessible.name: words.headline
    Accessible.role: Accessible.AlertMessage
    color: Theme.paper
    objectName: "verdict"

    VerdictWords {
        id: words

        viewModel: verdict.viewModel
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    VerdictBand {
        id: band

        anchors.left: parent.left
        anchors.top: parent.top
        color: verdict.viewModel.ground
        headline: words.headline
        height: verdict.wide ? parent.height : Math.round(parent.height * 0.19)
        margin: verdict.margin
        shape: verdict.viewModel.sign
        upright: verdict.wide
        width: verdict.wide ? Math.round(parent.width * 0.36) : parent.width
    }
    Flickable {
        anchors.bottom: buttons.top
        anchors.left: buttons.left
        anchors.margins: verdict.margin
        anchors.leftMargin: 0
        anchors.right: buttons.right
        anchors.rightMargin: 0
        anchors.top: verdict.wide ? parent.top : band.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: details.height
        contentWidth: width

        VerdictDetails {
            id: details

            given: verdict.given
            room: parent.parent.height
            tone: verdict.viewModel.ground
            width: parent.width
            words: words
        }
    }
    Item {
        id: buttons

        readonly property real gap: Math.round(Theme.unit * 0.7)
        readonly property real share: (width - gap) / 3

        anchors.bottom: parent.bottom
        anchors.left: verdict.wide ? band.right : parent.left
        anchors.margins: verdict.margin
        anchors.right: parent.right
        height: next.height

        ActionButton {
            id: undo

            anchors.left: parent.left
            height: next.height
            objectName: "undo"
            quiet: true
            text: qsTr("Undo until %1").arg(Qt.formatTime(new Date(verdict.viewModel.undoUntil), "HH:mm"))
            visible: verdict.viewModel.canUndo
            width: buttons.share

            onClicked: verdict.viewModel.ask_undo()
        }
        ActionButton {
            id: next

            anchors.right: parent.right
            objectName: "nextCode"
            text: qsTr("Next code")
            width: undo.visible ? buttons.share * 2 : parent.width

            onClicked: verdict.viewModel.back()
        }
    }
    Rectangle {
        anchors.fill: parent
        color: verdict.viewModel.ground
        visible: verdict.viewModel.state === "undoing"

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }
        UndoReasons {
            anchors.fill: parent
            anchors.margins: verdict.margin
            ink: "#ffffff"
            viewModel: verdict.viewModel
        }
    }
}
