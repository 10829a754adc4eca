"""`kiosk bundle`: a support file that tells how a kiosk is, and nothing about people or secrets."""
