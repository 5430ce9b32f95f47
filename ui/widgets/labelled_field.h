// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QLabel;

namespace inglenook::ui {

class NoteLine;

/// A field with its label above, and below it a hint or, in words with the way out, what is wrong.
class LabelledField : public QWidget {
    Q_OBJECT

public:
    /// Takes over `field`, names it after the label, and gives it the keyboard when asked for focus itself.
    LabelledField(const Theme& theme, const QString& label, QWidget* field, QWidget* parent);

    [[nodiscard]] QWidget* field() const { return m_field; }
    void setLabel(const QString& label);
    void setHint(const QString& hint);
    /// An empty sentence takes the error away. Screen readers get it as the description of the field.
    void setError(const QString& sentence);
    [[nodiscard]] QString error() const;

private:
    void describe();

    QLabel* m_label;
    QWidget* m_field;
    NoteLine* m_hint;
    NoteLine* m_error;
};

} // namespace inglenook::ui
