import Kiosk

// The thanks, with what they take from the shell.
ThankYou {
    required property LateScreen host
    required property Shell shell

    anchors.fill: host
    thanks: shell.thanks
    viewModel: shell.lead
    visible: host.shown

    onOfferWanted: offerId => {
        shell.lead.close();
        shell.wall.open(offerId);
    }
}
