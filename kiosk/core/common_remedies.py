"""What helps against faults of more than one subject, in one wording."""

from __future__ import annotations

from typing import Final

PASSES: Final = "It goes on by itself."
MADE_ANEW: Final = "It is restored automatically."
CHECK_CABLE: Final = "Check cable, Wi-Fi and router."
SET_CLOCK: Final = "Set the clock right, and let NTP keep it."
TRUST_PROXY: Final = "If a proxy opens TLS, name its certificate in [network] ca_file."
LATE_CERTIFICATE: Final = "Set the clock right; if it is right, a certificate must be renewed."
FIREWALL: Final = "A firewall may swallow the calls: ask the network's owner."
STAYS_SO: Final = "It is tried again; if it stays so, ask the network's owner."
PROXY_LOGIN: Final = "Give the kiosk a login at the proxy, or a way past it."
