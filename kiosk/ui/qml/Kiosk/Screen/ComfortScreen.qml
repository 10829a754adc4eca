import Kiosk

// The aids, with what they take from the shell.
ComfortPanel {
    required property LateScreen host
    required property Shell shell

    anchors.fill: host
    viewModel: shell.comfort
    visible: host.shown

    onClosed: shell.comfort.close()
}
