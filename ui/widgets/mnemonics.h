#pragma once

class QWidget;

namespace dutydesk {

/// Gives every row, button and box of a form that has none a letter of its own, so that Alt and the letter
/// reach it: a letter of its text, or one in brackets behind a text in a script without letters. Letters that
/// are there stay, and buttons with the role "choice", of which many stand in a row, get none. Called again
/// whenever texts were set anew.
void giveMnemonics(QWidget& form);

} // namespace dutydesk
