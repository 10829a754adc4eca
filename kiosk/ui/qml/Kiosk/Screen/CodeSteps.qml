pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk

// Numbered steps, one below the other or side by side.
GridLayout {
    id: steps

    required property var texts
    property bool beside: false
    property int size: Theme.body
    property color ink: Theme.ink
    property color ground: Theme.brandColour
    property color figure: Theme.onBrand

    columnSpacing: Theme.unit * 1.2
    columns: beside ? texts.length : 1
    rowSpacing: Theme.unit * 0.7

    Repeater {
        model: steps.texts

        RowLayout {
            id: step

            required property string modelData
            required property int index

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Math.round(Theme.unit * 0.7)

            Rectangle {
                Layout.alignment: Qt.AlignVCenter
                Layout.preferredHeight: width
                Layout.preferredWidth: Math.round(steps.size * 2)
                color: steps.ground
                radius: width / 2

                Words {
                    Accessible.ignored: true
                    anchors.centerIn: parent
                    color: steps.figure
                    font.pixelSize: steps.size
                    font.weight: Font.Bold
                    text: Number(step.index + 1).toLocaleString(Theme.locale, "f", 0)
                }
            }
            Words {
                Layout.fillWidth: true
                color: steps.ink
                font.pixelSize: steps.size
                lineHeight: 1.1
                objectName: "step"
                text: step.modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
