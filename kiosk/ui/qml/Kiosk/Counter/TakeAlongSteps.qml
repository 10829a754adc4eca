import QtQuick
import Kiosk

// What to do with the code: three steps, or one sentence where there is no room for them.
Item {
    id: advice

    required property DetailViewModel viewModel
    // Which code is shown; see CodeShown.
    required property string code
    property string until: ""
    property bool steps: true
    property real large: Theme.unit
    property bool beside: true

    readonly property bool shared: code === "shared"
    readonly property string find: viewModel.location !== "" ? qsTr("Find it here: %1").arg(Written.quoted(viewModel.location)) : qsTr("Choose what you would like")
    readonly property string keep: printable ? qsTr("Take a photo of the code, or print it") : qsTr("Take a photo of the code")
    property bool printable: false
    readonly property bool stepped: steps && !shared
    readonly property string text: stepped ? list.texts.join("\n") : shared ? qsTr("Take a photo of this code and show it at the till.") : qsTr("Your own code. Take a photo of it; it is good once.")

    height: stepped ? list.height : sentence.height
    objectName: "takeAlongAdvice"

    CodeSteps {
        id: list

        beside: advice.beside
        size: Math.max(Theme.body, Math.round(advice.large * 1.3))
        texts: [advice.keep, advice.find, qsTr("Show the code at the till")]
        visible: advice.stepped
        width: parent.width
    }
    Words {
        id: sentence

        font.pixelSize: Math.max(Theme.body, Math.round(advice.steps ? advice.large * 1.3 : 0))
        horizontalAlignment: advice.beside ? Text.AlignHCenter : Text.AlignLeft
        text: advice.steps || advice.until === "" ? advice.text : advice.text + "\n" + advice.until
        visible: !advice.stepped
        width: parent.width
        wrapMode: Text.Wrap
    }
}
