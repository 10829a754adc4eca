"""The counter, decided without I/O: codes, vouchers, redemptions, PINs, health."""
