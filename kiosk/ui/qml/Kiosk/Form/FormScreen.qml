import Kiosk

// The form, with what it takes from the shell.
LeadForm {
    required property LateScreen host
    required property Shell shell

    anchors.fill: host
    asked: shell.asked
    languages: shell.languages
    viewModel: shell.lead
    visible: host.shown

    onComfortWanted: shell.comfort.open()
}
