import QtQuick
import Kiosk

// Tells before its end that staff mode ends, whatever is touched.
Rectangle {
    id: end

    required property StaffViewModel viewModel

    // Fixed while it is shown: a name that changes each second would be read out each second.
    Accessible.name: ""
    Accessible.role: Accessible.AlertMessage
    border.color: Theme.warning
    border.width: 2
    color: Theme.paper
    height: Math.max(told.height, stay.height) + Theme.unit
    objectName: "staffEnd"
    radius: Theme.unit * 0.4
    visible: viewModel.end.warned

    onVisibleChanged: {
        if (!visible)
            return;
        end.Accessible.name = told.text;
        Status.alert(told.text);
    }

    Words {
        id: told

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 0.8
        anchors.right: stay.left
        anchors.rightMargin: Theme.unit * 0.6
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.warning
        font.weight: Font.DemiBold
        text: qsTr("Staff mode ends in %1 s. What you are typing is kept for you.").arg(end.viewModel.end.left)
        wrapMode: Text.Wrap
    }
    PageButton {
        id: stay

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit * 0.5
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(Theme.touch, Math.round(Theme.unit * 3))
        objectName: "stayStaff"
        text: qsTr("Go on, with my PIN")
        width: Math.min(Theme.unit * 16, end.width * 0.42)

        onClicked: end.viewModel.stay()
    }
}
