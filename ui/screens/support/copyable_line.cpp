// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/support/copyable_line.h"

#include <QFocusEvent>

namespace inglenook::ui {

CopyableLine::CopyableLine(const Theme& theme, TextRole role, const QString& text, const QString& name, QWidget* parent)
    : QLineEdit{text, parent},
      m_theme{theme},
      m_role{role}
{
    constexpr int kInnerMargin = 2; // of every QLineEdit; the text stands in line with those above and below
    setReadOnly(true);
    setTextMargins(-kInnerMargin, 0, 0, 0);
    setProperty("kind", QStringLiteral("bare"));
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &CopyableLine::restyle);
    restyle();
}

void CopyableLine::restyle()
{
    setFont(m_theme.font(m_role));
    updateGeometry();
}

QSize CopyableLine::sizeHint() const
{
    constexpr int kCursorRoom = 8;
    return {QFontMetrics{m_theme.font(m_role)}.horizontalAdvance(text()) + kCursorRoom, m_theme.lineHeight(m_role)};
}

void CopyableLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectAll();
}

} // namespace inglenook::ui
