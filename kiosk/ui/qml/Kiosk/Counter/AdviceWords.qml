pragma Singleton

import QtQuick

// The catalogue of faults (core/counter/catalogue.py) in the language of the screen.
QtObject {
    // By the reason's key: what happened, and what helps.
    readonly property var advice: ({
            clock_unsure: [qsTr("The clock cannot be believed."), qsTr("Set the clock right, and let NTP keep it.")],
            clock_off: [qsTr("The clock is more than a minute off."), qsTr("Set the clock right, and let NTP keep it.")],
            rows_held: [qsTr("Some rows are held and need a person."), qsTr("Open the queue and see to them.")],
            database_lost: [qsTr("A database could not be read and was set aside."), qsTr("Tell the one who runs the kiosks.")],
            disk_low: [qsTr("The disk is nearly full: leads may not be kept."), qsTr("Free some space.")],
            disk_full: [qsTr("The disk is full: no leads, vouchers or redemptions are taken."), qsTr("Free some space. It goes on by itself.")],
            disk_read_only: [qsTr("The disk is read-only: no leads, vouchers or redemptions are taken."), qsTr("Mount it for writing; if it became read-only by itself, replace it.")],
            disk_not_ours: [qsTr("The kiosk may not write its data: no leads, vouchers or redemptions are taken."), qsTr("Let the kiosk's user write in [kiosk] data_dir.")],
            disk_failing: [qsTr("The disk takes nothing: no leads, vouchers or redemptions are taken."), qsTr("Look into the system's log; the disk may have to be replaced.")],
            disk_slow: [qsTr("The disk is very slow: customers and staff wait for it."), qsTr("See what else uses it; a worn card has to be replaced.")],
            paper_out: [qsTr("The paper is out."), qsTr("Put in a new roll.")],
            printer_trouble: [qsTr("The printer does not print."), qsTr("Switch it on, and check its cable.")],
            printer_silent: [qsTr("The printer takes no data or does not answer."), qsTr("Switch it off and on; look for jammed paper.")],
            scanner_trouble: [qsTr("The scanner cannot be used."), qsTr("Plug it in, and check its cable.")],
            scanner_silent: [qsTr("The scanner does not answer."), qsTr("Unplug it and plug it in again.")],
            codes_unread: [qsTr("Some codes cannot be read off the screen."), qsTr("Clean the screen, or look for glare.")],
            no_keys: [qsTr("There is no store key yet: vouchers can be neither made nor checked."), qsTr("It comes with the next snapshot.")],
            wrong_pins: [qsTr("Many wrong PINs were entered within a day."), qsTr("Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.")],
            feed_no_network: [qsTr("There is no way to the feed's server."), qsTr("Check cable, Wi-Fi and router.")],
            feed_dns: [qsTr("The name of the feed's server is not found."), qsTr("Check the network's DNS, and [pusher].")],
            feed_timeout: [qsTr("The feed's server does not answer."), qsTr("A firewall may swallow the calls: ask the network's owner.")],
            feed_tls: [qsTr("The feed's server cannot prove who it is."), qsTr("If a proxy opens TLS, name its certificate in [network] ca_file.")],
            feed_certificate_too_early: [qsTr("The certificate of the feed's server is not valid yet, by this computer's clock."), qsTr("Set the clock right, and let NTP keep it.")],
            feed_certificate_expired: [qsTr("The certificate of the feed's server has expired, by this computer's clock."), qsTr("Set the clock right; if it is right, a certificate must be renewed.")],
            feed_portal: [qsTr("A page answers in the feed's place."), qsTr("Log in to the Wi-Fi's portal.")],
            feed_proxy: [qsTr("The proxy lets no WebSocket through."), qsTr("Let the proxy pass the feed's server.")],
            feed_proxy_login: [qsTr("The proxy on the way to the feed wants a login."), qsTr("Give the kiosk a login at the proxy, or a way past it.")],
            feed_http_unauthorized: [qsTr("HTTP 401 comes in the feed's place."), qsTr("A proxy may want a login: ask the network's owner.")],
            feed_http_forbidden: [qsTr("HTTP 403 comes in the feed's place."), qsTr("A firewall may block WebSockets: ask the network's owner.")],
            feed_http_server_error: [qsTr("The feed's server has a fault of its own."), qsTr("It goes on by itself.")],
            feed_http_other: [qsTr("The feed's server takes no WebSocket here."), qsTr("Correct [pusher] host and port.")],
            feed_junk_frame: [qsTr("What answers does not speak Pusher's protocol."), qsTr("Log in to the Wi-Fi's portal, or correct [pusher] host.")],
            feed_frame_too_big: [qsTr("The feed's server sent more at once than any event may have."), qsTr("Let the publisher send smaller events.")],
            feed_silent_server: [qsTr("The feed's server takes the connection and says nothing."), qsTr("It is tried again; if it stays so, ask the network's owner.")],
            feed_dead_link: [qsTr("The connection to the feed went silent."), qsTr("It is made anew by itself.")],
            feed_no_ack: [qsTr("The feed's server does not answer the subscription."), qsTr("It goes on by itself.")],
            feed_closed: [qsTr("The connection to the feed was closed."), qsTr("It is made anew by itself.")],
            feed_reconnect_asked: [qsTr("The feed's server asked to connect again."), qsTr("It is made anew by itself.")],
            feed_over_capacity: [qsTr("The feed's server is over capacity."), qsTr("It goes on by itself.")],
            feed_tls_needed: [qsTr("The Pusher app accepts TLS only."), qsTr("Set [pusher] tls = true.")],
            feed_wrong_key: [qsTr("No Pusher app has this key."), qsTr("Correct [pusher] key and cluster.")],
            feed_app_disabled: [qsTr("The Pusher app is disabled."), qsTr("Enable it in Pusher's dashboard.")],
            feed_quota: [qsTr("The Pusher plan's connections are used up."), qsTr("Raise the plan.")],
            feed_unauthorized_connection: [qsTr("The Pusher app wants authorized connections."), qsTr("Use a private- channel, or switch that off in Pusher's dashboard.")],
            feed_refused: [qsTr("The Pusher app refuses this kiosk."), qsTr("Look up the code in the log.")],
            feed_subscription_refused: [qsTr("The feed's server refuses the channel."), qsTr("Check [pusher] channel, and the Pusher secret that authorizations are signed with.")],
            feed_room_full: [qsTr("The presence channel is full."), qsTr("Use a private- channel: any number of kiosks may join it.")],
            feed_auth_failed: [qsTr("Nobody could authorize the channel just now."), qsTr("It is asked again by itself.")],
            feed_auth_refused: [qsTr("Salesforce refuses to authorize the channel."), qsTr("Check the kiosk's permissions in Salesforce.")],
            feed_auth_nobody: [qsTr("Nobody is there to authorize the channel."), qsTr("Set [pusher] auth_url or [salesforce].")],
            feed_auth_url_away: [qsTr("[pusher] auth_url cannot be reached."), qsTr("Check the address and the network.")],
            feed_auth_url_refused: [qsTr("[pusher] auth_url refuses the kiosk."), qsTr("Check the secret pusher_auth_token, and what stands at the address.")],
            feed_auth_url_server: [qsTr("The server of [pusher] auth_url has a fault of its own."), qsTr("It goes on by itself.")],
            feed_auth_url_wrong: [qsTr("[pusher] auth_url gives no authorization."), qsTr("Correct the address, or what stands there.")],
            feed_clock_jumped: [qsTr("The clock jumped, or the computer slept."), qsTr("Everything is read anew by itself.")],
            access: [qsTr("The kiosk's user may not do this in Salesforce."), qsTr("Give it the kiosk's permission set.")],
            api_disabled: [qsTr("The org takes no API calls."), qsTr("Switch on API access in the org.")],
            api_version: [qsTr("Salesforce has retired this version of its API."), qsTr("Update the kiosk.")],
            apex_limit: [qsTr("The org's Apex code fails or takes too long."), qsTr("Mend or lighten the org's automation.")],
            app_blocked: [qsTr("An administrator has blocked the kiosk's app."), qsTr("Unblock the app in Setup.")],
            app_not_installed: [qsTr("The kiosk's app is not installed in this org."), qsTr("Install the app there, or correct [salesforce] login_url.")],
            app_unknown: [qsTr("Salesforce does not know the kiosk's app."), qsTr("Correct [salesforce] client_id.")],
            audience: [qsTr("Salesforce expects another audience at the login."), qsTr("Correct [salesforce] login_url.")],
            automation: [qsTr("A trigger or flow of the org fails."), qsTr("Mend or lighten the org's automation.")],
            busy: [qsTr("The org is busy with other work."), qsTr("It goes on by itself.")],
            bad_value: [qsTr("Salesforce does not accept a value."), qsTr("Correct it and release the lead.")],
            certificate_expired: [qsTr("Salesforce's certificate has expired, by this computer's clock."), qsTr("Set the clock right; if it is right, a certificate must be renewed.")],
            certificate_too_early: [qsTr("Salesforce's certificate is not valid yet, by this computer's clock."), qsTr("Set the clock right, and let NTP keep it.")],
            clock: [qsTr("Salesforce finds the login out of date."), qsTr("Set the clock right, and let NTP keep it.")],
            converted: [qsTr("The lead was converted in Salesforce."), qsTr("Look at its contact there; release the lead only to try again.")],
            cut: [qsTr("The connection to Salesforce was cut before the answer."), qsTr("It is tried again; if it stays so, ask the network's owner.")],
            deleted: [qsTr("The record was deleted in Salesforce."), qsTr("Decide whether to send it as a new one.")],
            dns: [qsTr("Salesforce's name is not found."), qsTr("Check the network's DNS, and the addresses in [salesforce].")],
            duplicate: [qsTr("A duplicate rule of the org refuses it."), qsTr("Merge it in Salesforce, or change the rule.")],
            field_missing: [qsTr("The org lacks a field that the kiosk sends, or access to it."), qsTr("Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.")],
            flow: [qsTr("The app does not allow this way of logging in."), qsTr("Allow in the app what [salesforce] flow names.")],
            instance: [qsTr("Salesforce's address is unsafe or cannot be used."), qsTr("Correct [salesforce] login_url.")],
            ip_address: [qsTr("Logins from this network are barred."), qsTr("Relax the app's IP restrictions.")],
            key_twice: [qsTr("Two records have this key."), qsTr("Delete one, and make Kiosk_Lead_Id__c unique.")],
            locked: [qsTr("The record is locked in Salesforce, as by an approval process."), qsTr("End the approval there, then release the lead.")],
            login: [qsTr("Salesforce refuses the login."), qsTr("Check the app and its user in [salesforce].")],
            login_rate: [qsTr("There were too many logins within an hour."), qsTr("It goes on by itself.")],
            login_unexplained: [qsTr("Salesforce does not say why the login fails."), qsTr("Look at the login history of the kiosk's user in Salesforce.")],
            maintenance: [qsTr("Salesforce is under maintenance."), qsTr("It goes on by itself.")],
            message: [qsTr("Salesforce cannot read what the kiosk sent."), qsTr("Update the kiosk.")],
            network: [qsTr("There is no way to Salesforce."), qsTr("Check cable, Wi-Fi and router.")],
            not_salesforce: [qsTr("Something else answers in Salesforce's place."), qsTr("Log in to the Wi-Fi's portal, or correct [salesforce] login_url.")],
            no_run_as_user: [qsTr("The app has no user to run as."), qsTr("Name one in the app's client credentials flow.")],
            org_ill: [qsTr("The org takes no record at present."), qsTr("Mend or lighten the org's automation.")],
            org_inactive: [qsTr("The org is inactive."), qsTr("Have it activated, or correct [salesforce] login_url.")],
            org_moved: [qsTr("The org is not at this address now."), qsTr("If it stays so, correct [salesforce] login_url.")],
            portal: [qsTr("The network wants a login before it lets the kiosk out."), qsTr("Log in to the Wi-Fi's portal.")],
            proxy: [qsTr("The proxy does not let the kiosk through to Salesforce."), qsTr("Let the proxy pass Salesforce's addresses.")],
            proxy_login: [qsTr("The proxy on the way to Salesforce wants a login."), qsTr("Give the kiosk a login at the proxy, or a way past it.")],
            quota: [qsTr("The org's API calls of 24 hours are used up."), qsTr("It goes on when there are new ones; more calls can be bought.")],
            quota_share: [qsTr("The kiosk leaves the rest of the org's API calls to others."), qsTr("It goes on by itself; [salesforce] quota_share sets its share.")],
            refused: [qsTr("Salesforce refuses this."), qsTr("Ask the administrator, with the code.")],
            required: [qsTr("A required value is missing."), qsTr("Fill it in and release the lead.")],
            rule: [qsTr("A rule of the org refuses it."), qsTr("Correct the lead or the rule, then release it.")],
            scope: [qsTr("The app allows no usable scope."), qsTr("Add the scope \"api\" to the app.")],
            secret: [qsTr("The app's secret is wrong."), qsTr("Store the app's new secret.")],
            server: [qsTr("Salesforce has a fault of its own."), qsTr("It goes on by itself.")],
            session: [qsTr("Salesforce refuses fresh sessions."), qsTr("Check the policies of the app and of its user.")],
            silent: [qsTr("Salesforce's server does not answer."), qsTr("A firewall may swallow the calls: ask the network's owner.")],
            size: [qsTr("It is too large for one call."), qsTr("It is sent in parts.")],
            slow: [qsTr("Salesforce's answer does not come to an end."), qsTr("Ask the network's owner about a proxy.")],
            storage: [qsTr("The org's data storage is full."), qsTr("Make room in the org; then it goes on by itself.")],
            taken: [qsTr("Another record has a value that must be unique."), qsTr("Correct it and release the lead.")],
            tls: [qsTr("Salesforce's server cannot prove who it is."), qsTr("If a proxy opens TLS, name its certificate in [network] ca_file.")],
            too_long: [qsTr("A text is too long."), qsTr("Shorten it and release the lead.")],
            unusable_secret: [qsTr("The login's private key or secret cannot be used."), qsTr("Run kiosk check: it says what the file holds instead.")],
            user_inactive: [qsTr("The kiosk's user is inactive or locked."), qsTr("Activate or unlock the user in Salesforce.")],
            user_not_approved: [qsTr("The app is not approved for the kiosk's user."), qsTr("Pre-authorize the user in the app, by its permission set.")],
            wrong_key: [qsTr("The private key does not belong to the app's certificate."), qsTr("Store the private key that belongs to it.")]
        })
    readonly property var helpers: ({
            nobody: qsTr("Nobody has to do anything."),
            staff: qsTr("Staff can help."),
            it: qsTr("Whoever runs the kiosks can help."),
            salesforce_admin: qsTr("The Salesforce administrator can help.")
        })

    // `notes` say where; `english` is said for a reason that is not here.
    function said(reason, notes, english) {
        const told = advice[reason];
        if (told === undefined)
            return english;
        const happened = notes === "" ? told[0] : told[0].slice(0, -1) + " (" + notes + ").";
        return happened + " " + told[1];
    }

    // Who can help, or what stands there for it.
    function who(helper) {
        return helpers[helper] ?? helper;
    }
}
