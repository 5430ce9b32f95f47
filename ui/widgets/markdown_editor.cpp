// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown_editor.h"

#include "theme/metrics.h"
#include "widgets/markdown_highlighter.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace inglenook::ui {

using namespace Qt::StringLiterals;

MarkdownEditor::MarkdownEditor(const Theme& theme, QWidget* parent)
    : QTextEdit{parent},
      m_theme{theme},
      m_highlighter{new MarkdownHighlighter{theme, document()}}
{
    setProperty("kind", u"bare"_s);
    // A page to write on, not a field in a form: the caret says where the keyboard is.
    setProperty("focusRing", u"none"_s);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    connect(&theme, &Theme::changed, this, &MarkdownEditor::restyle);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT edited();
    });
    restyle();
}

void MarkdownEditor::setMarkdownText(const QString& markdown)
{
    m_quiet = true;
    setPlainText(markdown);
    m_quiet = false;
    restyle();
    document()->clearUndoRedoStacks();
    document()->setModified(false);
}

QString MarkdownEditor::markdownText() const
{
    return toPlainText();
}

void MarkdownEditor::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        restyle();
}

void MarkdownEditor::restyle()
{
    const auto role = m_compact ? TextRole::JournalTextSmall : TextRole::JournalText;
    m_quiet = true;
    setFont(m_theme.font(role));
    QTextBlockFormat format;
    format.setLineHeight(m_theme.lineHeight(role), QTextBlockFormat::MinimumHeight);
    QTextCursor all{document()};
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
    m_highlighter->rehighlight();
    m_quiet = false;
    keepMeasure();
}

void MarkdownEditor::keepMeasure()
{
    setViewportMargins(0, 0, std::max(0, width() - m_theme.px(size::kReadingMeasure)), 0);
}

void MarkdownEditor::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    keepMeasure();
}

void MarkdownEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Bold))
        toggleBold();
    else if (event->matches(QKeySequence::Italic))
        toggleItalic();
    else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier)
        breakLine();
    else
        QTextEdit::keyPressEvent(event);
}

void MarkdownEditor::toggleBold()
{
    toggleSigns(u"**"_s);
}

void MarkdownEditor::toggleItalic()
{
    toggleSigns(u"_"_s);
}

void MarkdownEditor::toggleSigns(const QString& sign)
{
    auto cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const auto text = toPlainText();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const int size = int(sign.size());
    const bool there =
        start >= size && QStringView{text}.mid(start - size, size) == sign && QStringView{text}.mid(end, size) == sign;
    QTextCursor edit{document()};
    edit.beginEditBlock();
    edit.setPosition(end);
    if (there) {
        edit.setPosition(end + size, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
        edit.setPosition(start - size);
        edit.setPosition(start, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
    } else {
        edit.insertText(sign);
        edit.setPosition(start);
        edit.insertText(sign);
    }
    edit.endEditBlock();
    const int moved = there ? -size : size;
    cursor.setPosition(start + moved);
    cursor.setPosition(end + moved, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

// A list or quote goes on in the next line; an empty item ends it.
void MarkdownEditor::breakLine()
{
    static const QRegularExpression kItem{u"^(\\s*)(?:([-*+]|>)|(\\d{1,9})([.)]))\\s+"_s};
    auto cursor = textCursor();
    const auto line = cursor.block().text();
    const auto match = kItem.match(line);
    cursor.beginEditBlock();
    if (match.hasMatch() && match.capturedLength() == line.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        const bool inside = match.hasMatch() && cursor.positionInBlock() >= match.capturedLength();
        cursor.insertBlock();
        if (inside && match.capturedLength(3) > 0)
            cursor.insertText(match.captured(1) + QString::number(match.captured(3).toLongLong() + 1) +
                              match.captured(4) + u' ');
        else if (inside)
            cursor.insertText(match.captured());
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

// Words only: no pictures, no files, nobody else's fonts.
void MarkdownEditor::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace inglenook::ui
