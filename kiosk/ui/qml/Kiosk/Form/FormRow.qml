import QtQuick
import Kiosk

Column {
    id: row

    required property int index
    required property string name
    required property string label
    required property string error
    required property bool needed
    required property LeadViewModel viewModel
    property Item control: null
    property bool titled: true
    property bool noted: false
    property bool wasFocused: false
    // The line being edited, in a row that is higher than the visible area.
    property rect caret: Qt.rect(0, 0, width, control ? control.height : height)
    // A question below the line, with all its answers, once somebody has come to them.
    property rect question: caret

    readonly property bool wrong: error !== ""
    readonly property string message: faults[error] ?? error
    readonly property string heading: label || (labels[name] ?? name)
    readonly property string title: needed ? heading : qsTr("%1 (optional)").arg(heading)
    readonly property var labels: ({
            first_name: qsTr("First name"),
            last_name: qsTr("Last name"),
            company: qsTr("Company"),
            email: qsTr("Email"),
            phone: qsTr("Phone"),
            notes: qsTr("What would you like to know?"),
            marketing: qsTr("Please also send me news about new offers.")
        })
    readonly property var faults: ({
            "": "",
            required: name === "consent" ? qsTr("Please agree, so that we may keep your details.") : qsTr("Please fill this in."),
            too_long: qsTr("This is too long."),
            email: qsTr("Please write one address alone, like name@example.com."),
            email_at: qsTr("An email address needs an @, like name@example.com."),
            email_name: qsTr("Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning."),
            email_domain: qsTr("Please check what follows the @. It should be like example.com."),
            phone: qsTr("Please check this number. One from abroad begins with +."),
            phone_letters: qsTr("Please write digits and no words. An extension follows as x12."),
            phone_country: qsTr("Please begin with + and the country code, like +49."),
            choice: qsTr("Please choose one of these.")
        })

    default property alias body: place.data
    property alias foot: below.data

    signal focused
    signal done

    function take() {
        if (control)
            control.forceActiveFocus(Qt.TabFocusReason);
    }

    // Leads to the question below the row.
    function ask() {
    }

    // The typed text is wiped before the row is destroyed.
    function wipe() {
    }

    function judge() {
        wasFocused = control !== null && control.activeFocus;
        Qt.callLater(tellError);
    }

    // What the focus tells by itself, when it comes to the field now, is not told twice.
    function tellError() {
        if (wrong && (!control || control.activeFocus === wasFocused))
            Status.tell(Status.sentences([heading, message]));
    }

    spacing: Math.round(Theme.unit * 0.25)

    onErrorChanged: judge()

    // Each time, though the error is the same.
    Connections {
        function onRefused() {
            row.judge();
        }

        target: row.viewModel
    }

    Flow {
        bottomPadding: Math.round(Theme.unit * 0.15)
        spacing: Math.round(Theme.unit * 0.3)
        visible: row.titled
        width: row.width

        Words {
            Accessible.ignored: true
            font.weight: Font.DemiBold
            text: row.heading
            width: Math.min(Math.ceil(implicitWidth), row.width)
            wrapMode: Text.Wrap
        }
        Words {
            Accessible.ignored: true
            color: Theme.inkSoft
            text: qsTr("(optional)")
            visible: !row.needed
        }
    }
    Item {
        id: place

        height: childrenRect.height
        width: row.width
    }
    Row {
        spacing: Math.round(Theme.unit * 0.4)
        topPadding: Math.round(Theme.unit * 0.2)
        visible: row.wrong

        LineIcon {
            id: alert

            ink: Theme.bad
            name: "alert"
            side: Math.round(Theme.unit * 1.2)
        }
        Words {
            color: Theme.bad
            font.weight: Font.DemiBold
            objectName: "error-" + row.name
            text: row.message
            width: row.width - alert.width - parent.spacing
            wrapMode: Text.Wrap
        }
    }
    Item {
        id: below

        height: childrenRect.height
        visible: row.noted
        width: row.width
    }
}
