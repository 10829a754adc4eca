import QtQuick

Rectangle {
    id: page

    signal done

    Accessible.name: heading.text
    Accessible.role: Accessible.AlertMessage
    color: Theme.ground

    Column {
        anchors.centerIn: parent
        spacing: Theme.unit * 1.4
        width: parent.width - Theme.unit * 6

        Text {
            id: heading

            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.title * 1.6
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            objectName: "thankYou"
            text: qsTr("Thank you!")
            textFormat: Text.PlainText
            width: parent.width
        }
        Text {
            color: Theme.inkSoft
            font.family: Theme.family
            font.pixelSize: Theme.large
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Your details are saved here and will be sent to the shop.")
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            objectName: "backToOffers"
            text: qsTr("Back to the offers")

            onClicked: page.done()
        }
    }
}
