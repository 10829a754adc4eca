"""View models of staff mode, and of a customer's own voucher."""
