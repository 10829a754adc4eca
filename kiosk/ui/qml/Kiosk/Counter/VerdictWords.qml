import QtQuick
import Kiosk

QtObject {
    id: words

    required property TillViewModel viewModel

    readonly property OfferedViewModel offered: viewModel.offered
    readonly property string headline: viewModel.takenBack ? qsTr("Taken back") : OutcomeWords.named(viewModel.outcome)
    readonly property string because: reasons[viewModel.because] ?? viewModel.because
    readonly property string remedy: remedies[viewModel.because] ?? ""
    readonly property string time: Written.time(new Date(viewModel.at))
    readonly property string told: viewModel.kind === "voucher" ? qsTr("Voucher, now used. %1").arg(time) : qsTr("The offer's own code. %1").arg(time)
    readonly property string left: offered.left < 0 ? "" : qsTr("%n left of %1 on this kiosk", "", offered.left).arg(Written.number(offered.limit))
    readonly property var reasons: ({
            "": "",
            counts_once: qsTr("This code was scanned a moment ago. It counts once."),
            to_be_confirmed: qsTr("To be confirmed when the network is back. Give the offer."),
            used_before: used(),
            used_up: offered.limit > 0 ? qsTr("All %n that are allowed were redeemed on this kiosk.", "", offered.limit) : qsTr("As many as allowed were redeemed here."),
            begins_later: offered.begins > 0 ? qsTr("It begins on %1.").arg(day(offered.begins)) : qsTr("Its time has not come yet."),
            at_other_times: offered.times === "" ? qsTr("It is valid at other times.") : offered.times + ".",
            is_over: offered.ends > 0 ? qsTr("It ended on %1.").arg(day(offered.ends - 1)) : qsTr("Its time is over."),
            taken_off: qsTr("The shop has taken this offer back."),
            of_other_stores: offered.stores === "" ? qsTr("It is not valid in this store.") : qsTr("It is valid in %1.").arg(Written.quoted(offered.stores)),
            not_of_this_store: qsTr("This is not a voucher of this store."),
            not_of_this_shop: qsTr("This is not one of our codes."),
            to_be_read_again: qsTr("A character in it is wrong or was not read."),
            no_key: qsTr("This kiosk lacks the key of that voucher. It comes with the network."),
            board_is_old: qsTr("This kiosk does not know that offer, and has no network to ask."),
            clock: qsTr("This kiosk's clock is wrong."),
            needs_network: qsTr("This offer can be redeemed online only."),
            offline_limit: qsTr("Offline limit for this offer reached."),
            not_written_down: qsTr("It could not be saved. Nothing was redeemed."),
            taken_back: qsTr("The code can be used again."),
            too_late_to_take_back: qsTr("It is too late to take this back."),
            not_taken_back: qsTr("It could not be taken back: saving failed (disk)."),
            nothing_to_take_back: qsTr("There is nothing to take back.")
        })
    // What to do instead, where something can be done.
    readonly property var remedies: ({
            used_before: qsTr("A voucher is good once: do not give it again."),
            used_up: qsTr("Do not give it. The office decides whether there may be more."),
            begins_later: qsTr("Ask the customer to come back then."),
            at_other_times: qsTr("Ask the customer to come back then. The code stays good."),
            is_over: qsTr("Do not give it. The screen shows what is valid now."),
            taken_off: qsTr("Do not give it. The screen shows what is valid now."),
            of_other_stores: qsTr("Do not give it here. The customer can use it there."),
            not_of_this_store: qsTr("Do not give it. Ask the customer where it comes from."),
            not_of_this_shop: qsTr("Ask for the code of one of our offers."),
            to_be_read_again: qsTr("Scan it again, or type it once more."),
            no_key: qsTr("Scan it again when the network is back. Until then your shop's rules decide."),
            board_is_old: qsTr("Scan it again when the network is back. Until then your shop's rules decide."),
            clock: qsTr("Have the clock set right. Until then your shop's rules decide."),
            needs_network: qsTr("Scan it again when the network is back."),
            offline_limit: qsTr("Scan it again when the network is back."),
            not_written_down: qsTr("Scan it again. If that does not help, tell whoever manages the kiosks."),
            not_taken_back: qsTr("Try again. If that does not help, tell whoever manages the kiosks.")
        })

    function day(ms) {
        return Written.day(new Date(ms));
    }

    function used() {
        const at = new Date(viewModel.earlierAt);
        return qsTr("On %1 at %2, kiosk %3", "numbered by the hour", at.getHours()).arg(Written.day(at)).arg(Written.time(at)).arg(Written.quoted(viewModel.earlierWhere));
    }
}
