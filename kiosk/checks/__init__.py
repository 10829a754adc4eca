"""`kiosk check`: diagnoses the kiosk; each check reports one line with its remedy."""
