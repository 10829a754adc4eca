import QtQml
import Kiosk

// The words around an offer on paper, kept by a view model that prints: in the language of the screen.
QtObject {
    id: paper

    required property QtObject viewModel

    readonly property Binding told: Binding {
        property: "words"
        target: paper.viewModel
        value: ({
                how: qsTr("Point your phone’s camera at the code and show it at the till."),
                instead: qsTr("instead of %1", "a price"),
                lowest: qsTr("%1: our lowest price of the last 30 days"),
                show: qsTr("Show this slip at the till"),
                struck: qsTr("Struck: our lowest price of the last 30 days")
            })
    }
}
