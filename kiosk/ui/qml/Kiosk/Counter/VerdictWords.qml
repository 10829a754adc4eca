import QtQuick
import Kiosk

QtObject {
    id: words

    required property TillViewModel viewModel

    readonly property string headline: viewModel.takenBack ? qsTr("Taken back") : OutcomeWords.named(viewModel.outcome)
    readonly property string because: reasons[viewModel.because] ?? viewModel.because
    readonly property var reasons: ({
            "": "",
            counts_once: qsTr("This is the scan of a moment ago. It counts once."),
            to_be_confirmed: qsTr("To be confirmed when the network is back. Give the offer."),
            used_before: used(),
            used_up: qsTr("As many as allowed were redeemed here."),
            not_of_this_store: qsTr("Not a voucher of this store."),
            not_of_this_shop: qsTr("Not a code of this shop."),
            to_be_read_again: qsTr("Scan it again, or type it once more."),
            no_key: qsTr("This kiosk lacks the key of that voucher. It comes with the network."),
            board_is_old: qsTr("This kiosk has not heard of that offer, and has no network to ask."),
            clock: qsTr("This kiosk's clock is wrong."),
            needs_network: qsTr("This offer is redeemed with a network only."),
            offline_limit: qsTr("No more of this offer without a network."),
            not_written_down: qsTr("It could not be written down. Nothing was redeemed."),
            taken_back: qsTr("The code can be used again."),
            too_late_to_take_back: qsTr("It is too late to take this back."),
            not_taken_back: qsTr("It could not be taken back: the disk refused."),
            nothing_to_take_back: qsTr("There is nothing to take back.")
        })

    function used() {
        const at = new Date(viewModel.earlierAt);
        const day = at.toLocaleDateString(Theme.locale, qsTr("d MMMM", "the format of a day"));
        return qsTr("On %1 at %2, kiosk %3").arg(day).arg(Qt.formatTime(at, "HH:mm")).arg(viewModel.earlierWhere);
    }
}
