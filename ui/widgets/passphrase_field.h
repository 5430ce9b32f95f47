// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <functional>
#include <string_view>

class QLabel;
class QTimer;
class QFrame;
class QToolButton;

namespace inglenook::ui {

class NoteLine;
class SecretLineEdit;

/// Where a passphrase is typed: label, field, an eye to show it, and a note when Caps Lock is on.
///
/// Shown letters are hidden again when focus leaves, and the field empties itself when its window has been out of
/// sight for 30 seconds, or when it was left alone for a minute. Nothing can be undone, dragged, copied or cut out of
/// it; pasting is allowed. Emptying it takes the inner edit away with all that Qt keeps in one.
class PassphraseField : public QWidget {
    Q_OBJECT

public:
    PassphraseField(const Theme& theme, const QString& label, QWidget* parent);
    ~PassphraseField() override;

    [[nodiscard]] bool isEmpty() const;
    /// Hands the text over as UTF-8 in normal form C. The bytes live for the call only and are wiped after it.
    void withUtf8(const std::function<void(std::string_view)>& use) const;
    /// Empties the field and hides its letters. Not reported as edited.
    void clear();
    void selectAll();
    void setReadOnly(bool readOnly);
    void setLabel(const QString& label);
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    /// A sentence below the field that says what is wrong and what helps; empty takes it away.
    void setError(const QString& sentence);

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter.

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void hideLetters();
    void renewEdit();

    const Theme& m_theme;
    SecretLineEdit* m_edit = nullptr;
    QFrame* m_frame;
    QLabel* m_label;
    QToolButton* m_eye;
    NoteLine* m_capsLock;
    NoteLine* m_error;
    QTimer* m_outOfSight;
    QTimer* m_leftAlone;
};

} // namespace inglenook::ui
