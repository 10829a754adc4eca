import QtQuick

// A part of a screen that is made when it is first wanted, and stays as long as the screen.
// No Loader, as in LateScreen.
Item {
    id: late

    required property Component part
    required property bool wanted

    property Item made: null

    function follow() {
        if (wanted && !made)
            made = part.createObject(late) as Item;
    }

    Component.onCompleted: follow()
    onWantedChanged: follow()
}
