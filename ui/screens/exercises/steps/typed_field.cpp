// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/exercises/steps/typed_field.h"

#include <QScrollArea>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kSide = 14;
constexpr int kAbove = 12;
constexpr int kMoreLines = 3;

} // namespace

TypedField::TypedField(const Theme& theme, TextRole role, int lines, QWidget* parent)
    : QPlainTextEdit{parent},
      m_measures{theme},
      m_role{role},
      m_lines{lines}
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setCursorWidth(2);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        Q_EMIT edited(toPlainText());
    });
    connect(&theme, &Theme::changed, this, &TypedField::restyle);
    restyle();
}

void TypedField::setScale(double scale)
{
    if (m_measures.setScale(scale))
        restyle();
}

void TypedField::restyle()
{
    // The style sheet sets the interface's font on fields; a sheet of its own is the only thing that outranks it.
    const auto font = m_measures.font(m_role);
    setStyleSheet(QStringLiteral("QPlainTextEdit { font-family: \"%1\"; font-size: %2px; padding: %3px %4px; }")
                      .arg(font.families().value(0, font.family()))
                      .arg(font.pixelSize())
                      .arg(m_measures.gap(kAbove) - 4)
                      .arg(m_measures.gap(kSide)));
    mark();
    updateGeometry();
}

void TypedField::setWords(const QString& text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker quiet{this};
    setPlainText(text);
    moveCursor(QTextCursor::End);
    updateGeometry();
}

int TypedField::heightOf(double lines) const
{
    const QFontMetricsF metrics{m_measures.font(m_role)};
    return qCeil(lines * metrics.lineSpacing()) + 2 * m_measures.gap(kAbove) + 6;
}

QSize TypedField::sizeHint() const
{
    const int shown = std::clamp(qRound(document()->size().height()), m_lines, m_lines + kMoreLines);
    return {m_measures.gap(400), heightOf(shown)};
}

QSize TypedField::minimumSizeHint() const
{
    return {m_measures.gap(160), heightOf(m_lines > 1 ? 2 : 1)};
}

void TypedField::grow()
{
    updateGeometry();
    for (auto* widget = parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(widget)) {
            area->ensureWidgetVisible(this, 0, m_measures.gap(kAbove));
            return;
        }
    }
}

void TypedField::setMarked(int begin, int length)
{
    if (begin == m_markBegin && length == m_markLength)
        return;
    m_markBegin = begin;
    m_markLength = length;
    mark();
}

void TypedField::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_markLength > 0 && m_markBegin + m_markLength <= toPlainText().size()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor{document()};
        selection.cursor.setPosition(m_markBegin);
        selection.cursor.setPosition(m_markBegin + m_markLength, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(m_measures.tokens().accentText);
        marks.append(selection);
    }
    setExtraSelections(marks);
}

} // namespace inglenook::ui
