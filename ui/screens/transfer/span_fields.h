// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/day_span.h"
#include "theme/theme.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace inglenook::ui {

class LabelledField;
class Segments;

/// Which days: all of them, or from one to another, typed as people say them.
class SpanFields : public QWidget {
    Q_OBJECT

public:
    /// `clock` outlives it. Object names begin with `name`.
    SpanFields(const Theme& theme, const Clock& clock, const QString& name, QWidget* parent);

    /// Nothing when a day could not be understood: then that is said below it, and it has the focus.
    [[nodiscard]] std::optional<DaySpan> span();

Q_SIGNALS:
    void edited();

private:
    void tell();

    const Theme& m_theme;
    const Clock& m_clock;
    Segments* m_which;
    QWidget* m_fields;
    QLineEdit* m_first;
    QLineEdit* m_last;
    LabelledField* m_firstField;
    LabelledField* m_lastField;
};

} // namespace inglenook::ui
