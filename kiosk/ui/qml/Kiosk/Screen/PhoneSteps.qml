import QtQuick
import Kiosk

// The way from a wall code to the till, with a phone.
CodeSteps {
    // Whether a phone that reads the code opens a page; else a photo of it is shown at the till.
    required property bool opensPages

    texts: opensPages ? [qsTr("Point your phone’s camera at the code"), qsTr("Touch the link that appears"), qsTr("Show it at the till")] : [qsTr("Take a photo of the code"), qsTr("Choose what you would like"), qsTr("Show the photo at the till")]
}
