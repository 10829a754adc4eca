"""The pages behind the codes: what a customer's phone shows for an offer and for a voucher."""
