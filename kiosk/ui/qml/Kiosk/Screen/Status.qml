pragma Singleton

import QtQuick
import Kiosk

// Tells what happened to those who do not look at the screen.
QtObject {
    id: status

    property Announcer announcer: null

    function tell(text: string) {
        announcer?.announce(text, false);
    }

    // Interrupts what is being said.
    function alert(text: string) {
        announcer?.announce(text, true);
    }
}
