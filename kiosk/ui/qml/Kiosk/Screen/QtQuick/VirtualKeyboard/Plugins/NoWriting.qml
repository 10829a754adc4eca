import QtQml

// In place of the writing systems of East Asia, which Qt would load here: none of our languages has one.
// A module without a type counts as none, and Qt goes on to its own.
QtObject {}
