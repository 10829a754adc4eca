"""Where the screen meets scanners that type, and printers."""
