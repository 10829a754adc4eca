"""The screen as a whole: window, languages, look, and the object that QML receives."""
