// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace inglenook::ui {

/// A line edit that gives nothing away: no undo, no copy, no cut, no drag, no selection for the middle button; nothing
/// to input methods, which learn, and nothing to screen readers but the number of letters. Pasting is allowed. The part
/// of PassphraseField that holds the text.
class SecretLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretLineEdit(QWidget* parent);

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    /// Qt looks this one up by its name.
    Q_INVOKABLE [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query, const QVariant& argument) const;
    /// Overwrites the text where it lies, then empties the field.
    void wipe();

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void lookForCapsLock(const QKeyEvent& event);
};

} // namespace inglenook::ui
