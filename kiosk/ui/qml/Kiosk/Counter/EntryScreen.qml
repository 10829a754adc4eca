import Kiosk

// The staff's way in, with what it takes from the shell.
StaffEntry {
    required property LateScreen host
    required property Shell shell

    anchors.fill: host
    viewModel: shell.staff.entry
    visible: host.shown
}
