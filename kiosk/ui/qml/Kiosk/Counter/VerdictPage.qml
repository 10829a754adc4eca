import QtQuick
import Kiosk

// Legible from two metres: a colour, a sign and words, each sufficient by itself.
Rectangle {
    id: verdict

    required property TillViewModel viewModel

    readonly property string tone: viewModel.tone
    readonly property color ink: "#ffffff"

    Accessible.description: words.because
    Accessible.name: words.headline
    Accessible.role: Accessible.AlertMessage
    color: viewModel.ground
    objectName: "verdict"

    VerdictWords {
        id: words

        viewModel: verdict.viewModel
    }
    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }
    Column {
        id: column

        spacing: Math.round(Theme.unit * 0.8)
        visible: verdict.viewModel.state === "verdict"
        width: Math.min(parent.width - Theme.unit * 3, Theme.unit * 50)
        x: (parent.width - width) / 2
        y: Math.max(Theme.unit, (buttons.y - height) / 2)

        VerdictSign {
            anchors.horizontalCenter: parent.horizontalCenter
            color: verdict.ink
            ground: verdict.color
            height: Math.min(Theme.unit * 13, verdict.height * 0.24)
            shape: verdict.viewModel.sign
        }
        Words {
            color: verdict.ink
            font.pixelSize: Math.min(Theme.unit * 6, verdict.height * 0.13, column.width / 7.5)
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "verdictHeadline"
            text: words.headline
            width: column.width
            wrapMode: Text.Wrap
        }
        Words {
            color: verdict.ink
            elide: Text.ElideRight
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 2
            text: verdict.viewModel.title
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
        Words {
            color: verdict.ink
            font.pixelSize: Math.round(Theme.unit * 1.7)
            horizontalAlignment: Text.AlignHCenter
            objectName: "verdictBecause"
            text: words.because
            visible: text !== ""
            width: column.width
            wrapMode: Text.Wrap
        }
    }
    Column {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 1.5
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Math.round(Theme.unit * 0.7)
        visible: verdict.viewModel.state === "verdict"
        width: Math.min(parent.width - Theme.unit * 3, Theme.unit * 36)

        ActionButton {
            objectName: "undo"
            quiet: true
            text: qsTr("Undo")
            visible: verdict.viewModel.canUndo
            width: buttons.width

            onClicked: verdict.viewModel.ask_undo()
        }
        ActionButton {
            objectName: "nextCode"
            quiet: true
            text: qsTr("Next code")
            width: buttons.width

            onClicked: verdict.viewModel.back()
        }
    }
    UndoReasons {
        anchors.fill: parent
        anchors.margins: Theme.unit * 1.5
        ink: verdict.ink
        viewModel: verdict.viewModel
        visible: verdict.viewModel.state === "undoing"
    }
}
