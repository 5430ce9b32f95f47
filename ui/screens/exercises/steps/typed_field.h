// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_scale.h"

#include <QPlainTextEdit>

namespace inglenook::ui {

/// Where a person types in a session: large letters, as high as its words up to a limit, and Tab leaves it.
class TypedField : public QPlainTextEdit {
    Q_OBJECT

public:
    /// Between `lines` and three more high.
    TypedField(const Theme& theme, TextRole role, int lines, QWidget* parent);

    void setScale(double scale);
    void setWords(const QString& text); ///< without a signal; nothing when it is that already
    /// A wavy line under what the coach saw; length 0 for none.
    void setMarked(int begin, int length);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString& text);

private:
    void restyle();
    void grow();
    void mark();
    [[nodiscard]] int heightOf(double lines) const;

    SessionScale m_measures;
    TextRole m_role;
    int m_lines;
    int m_markBegin = 0;
    int m_markLength = 0;
};

} // namespace inglenook::ui
