// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::ui {

/// The style sheet before its placeholders are filled; styleSheet() says how. Only what QPalette and painted widgets
/// leave open is in here, and no rule is for every widget: each one would be looked at for each widget made.
inline constexpr char16_t kStyleTemplate[] = uR"qss(
QPushButton {
    background: @raised@; color: @text@; border: @border@ solid @control@; border-radius: 10px;
    padding: 0 @16@; min-height: @h40@; font-weight: 500; outline: none;
}
QPushButton:hover { background: @hover@; }
QPushButton:pressed, QPushButton:open { background: @pressed@; }
QPushButton:disabled { background: @pressed@; color: @text3@; border-color: @pressed@; }
QPushButton::menu-indicator { image: none; width: 0; }

QPushButton[kind="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
    background: @accentHover@; border-color: @accentHover@;
}
QPushButton[kind="primary"]:disabled { background: @pressed@; color: @text3@; border-color: @pressed@; }

QPushButton[kind="final"] { background: @warn@; color: @onWarn@; border-color: @warn@; }
QPushButton[kind="final"]:hover, QPushButton[kind="final"]:pressed { border-color: @text@; }

QPushButton[kind="quiet"], QPushButton[kind="link"], QPushButton[kind="side"] {
    background: transparent; border: none; color: @text2@; min-height: @40@; padding: 0 @12@;
}
QPushButton[kind="quiet"]:hover, QPushButton[kind="side"]:hover { background: @hover@; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="side"]:pressed { background: @pressed@; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="link"]:disabled { background: transparent; color: @text3@; }
QPushButton[kind="link"] { color: @accentText@; padding: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="side"] { color: @text@; text-align: left; padding: 0 @18@; min-height: @44@; }

QPushButton[kind="choice"] {
    border: 2px solid @text@; border-radius: 14px; min-height: @84@; padding: 0 @24@; font-size: @26@; font-weight: 600;
}
QPushButton[kind="choice"]:checked { background: @selected@; }

QPushButton[kind="chip"] {
    border-radius: @16@; min-height: @h32@; max-height: @h32@; padding: 0 @14@; font-size: @14@;
}
QPushButton[kind="chip"]:checked { background: @selected@; border-color: @text@; font-weight: 600; }

QPushButton[kind="painted"] { background: transparent; border: none; min-height: 0; padding: 0; }

QPushButton[buttonSize="large"] { min-height: @h48@; padding: 0 @27@; font-size: @16@; }
QPushButton[buttonSize="session"] { min-height: @h56@; padding: 0 @24@; border-radius: 14px; font-size: @20@; }
QPushButton[buttonSize="presentation"] { min-height: @h64@; padding: 0 @24@; border-radius: 14px; font-size: @24@; }
QPushButton[kind="quiet"][buttonSize="session"] { min-height: @56@; }
QPushButton[kind="quiet"][buttonSize="presentation"] { min-height: @64@; }

QToolButton { background: transparent; border: none; border-radius: 10px; padding: 0 @8@; color: @text2@; outline: none;
              font-weight: 500; min-height: @40@; }
QToolButton[kind="icon"] { padding: 0; min-width: @40@; max-width: @40@; max-height: @40@; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:open { background: @pressed@; }
QToolButton:checked { background: @selected@; color: @text@; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: @raised@; border: @border@ solid @control@; border-radius: 10px;
    selection-background-color: @accentTint@; selection-color: @text@;
}
QLineEdit { min-height: @h44@; padding: 0 @12@; lineedit-password-character: 8226; }
QPlainTextEdit, QTextEdit { padding: @10@ @14@; }
QLineEdit:read-only { background: @card@; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @pressed@; }
QLineEdit[error="true"], QPlainTextEdit[error="true"], QTextEdit[error="true"] { border-color: @warn@; }
QLineEdit[kind="bare"], QPlainTextEdit[kind="bare"], QTextEdit[kind="bare"] {
    background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0;
}
QAbstractSpinBox { min-height: @h40@; min-width: @160@; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit {
    background: transparent; border: none; min-height: 0; padding: 0;
}

QFrame[surface="card"], QWidget[surface="card"] {
    background: @card@; border: @border@ solid @line@; border-radius: 14px;
}
QFrame[surface="card"][outlined="true"] { border-color: @control@; }
QWidget[surface="window"] { background: @window@; }
QWidget[surface="sidebar"] { background: @sidebar@; }
QWidget[surface="raised"] { background: @raised@; }
QWidget[surface="page"] { background: @card@; }
QWidget[surface="ink"] { background: @ink@; border-radius: 14px; }
QWidget[surface="ink"] QLabel { color: @onInk@; }
QWidget[surface="ink"] QPushButton { background: transparent; border: none; color: @onInk@; font-weight: 600; }
QWidget[surface="ink"] QPushButton:hover { text-decoration: underline; }
QFrame[kind="field"] { background: @raised@; border: @border@ solid @control@; border-radius: 10px; }
QFrame[kind="hairline"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="hairline-vertical"] { background: @line@; border: none; max-width: 1px; min-width: 1px; }
QFrame[note="safe"] { background: @safeTint@; color: @safeText@; border: none; border-radius: 10px; }
QFrame[note="warn"] { background: @warnTint@; color: @warnText@; border: none; border-radius: 10px; }
QLabel[note="safe"], QLabel[note="warn"] { padding: @10@ @16@; }
QLabel[kind="keycap"] {
    background: @card@; color: @text3@; border: 1px solid @line@; border-radius: 6px; padding: 0 @6@;
    min-height: @h22@; max-height: @h22@; font-size: @12@; font-weight: 500;
}

QScrollArea { background: transparent; border: none; }
QAbstractItemView { background: transparent; border: none; outline: none; color: @text@;
                    selection-background-color: @selected@; selection-color: @text@; }
QListView[kind="popup"] { background: @raised@; border: @border@ solid @control@; padding: 4px; }
QListView[kind="popup"]::item { padding: @8@ @12@; border-radius: 6px; color: @text@; }
QListView[kind="popup"]::item:selected { background: @selected@; color: @text@; }
QListView[kind="rows"]::item { border-radius: 10px; padding: 0 @12@; color: @text@; }
QListView[kind="rows"]::item:hover { background: @hover@; }
QListView[kind="rows"]::item:selected { background: @selected@; color: @text@; }
QHeaderView::section { background: @window@; color: @text3@; border: none; border-bottom: 1px solid @line@;
                       padding: @6@ @8@; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @control@; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::handle:hover { background: @text3@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @pressed@; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent@; border-radius: 4px; }

QToolTip { background: @ink@; color: @onInk@; border: 1px solid @ink@; padding: @4@ @8@; font-size: @13@; }
QMenu { background: @raised@; color: @text@; border: @border@ solid @control@; padding: 6px; }
QMenu::item { padding: @8@ @28@ @8@ @12@; border-radius: 6px; }
QMenu::item:selected { background: @selected@; }
QMenu::item:disabled { color: @text3@; }
QMenu::icon { padding-left: @8@; }
QMenu::separator { background: @line@; height: 1px; margin: 6px 8px; }
QMenuBar { background: @window@; color: @text@; }
QMenuBar::item { background: transparent; padding: @4@ @8@; border-radius: 6px; }
QMenuBar::item:selected { background: @selected@; }
QSplitter::handle { background: @line@; }
)qss";

} // namespace inglenook::ui
