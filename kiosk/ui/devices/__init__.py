"""Where the screen meets keyboard scanners and printers."""
