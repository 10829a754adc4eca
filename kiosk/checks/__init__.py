"""`kiosk check`: the doctor; each check gives one line with its remedy."""
