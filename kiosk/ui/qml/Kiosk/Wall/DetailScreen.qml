import QtQuick
import Kiosk

// The open offer, with what it takes from the shell.
OfferDetail {
    id: screen

    required property LateScreen host
    required property Shell shell

    anchors.fill: host
    open: host.shown
    viewModel: shell.detail

    onContactWanted: {
        shell.lead.open(viewModel.number, viewModel.title);
        viewModel.close();
    }

    Binding {
        property: "moving"
        target: screen.host
        value: screen.moving
    }
}
