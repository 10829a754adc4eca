"""The counter on the net thread: redeeming, vouchers, staff and their keys."""
