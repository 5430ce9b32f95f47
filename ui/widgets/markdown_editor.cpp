// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown_editor.h"

#include "theme/metrics.h"
#include "widgets/markdown_highlighter.h"
#include "widgets/markdown_lines.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <utility>

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
    m_roomSoon.setSingleShot(true);
    m_roomSoon.setInterval(0);
    connect(&m_roomSoon, &QTimer::timeout, this, &MarkdownEditor::roomForPictures);
    connect(document(), &QTextDocument::contentsChange, this, [this] {
        if (m_pictures && !m_quiet)
            m_roomSoon.start();
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &MarkdownEditor::followCaret);
    restyle();
}

void MarkdownEditor::setMarkdownText(const QString& markdown)
{
    m_quiet = true;
    setPlainText(markdown);
    m_quiet = false;
    restyle();
    roomForPictures();
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

void MarkdownEditor::setQuiet(bool quiet)
{
    m_fading = quiet;
    m_quiet = true;
    m_highlighter->setFocus(quiet ? textCursor() : QTextCursor{});
    m_quiet = false;
    keepMeasure();
}

void MarkdownEditor::insertTemplate(const QString& markdown)
{
    QTextCursor all{document()};
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    all.insertText(markdown);
    all.endEditBlock();
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const auto item = listLineIn(block.text());
        if (!block.text().trimmed().isEmpty() && !(item && item->begin == block.text().size()))
            continue;
        QTextCursor there{block};
        there.movePosition(QTextCursor::EndOfBlock);
        setTextCursor(there);
        break;
    }
    ensureCursorVisible();
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
    const int spare = std::max(0, width() - m_theme.px(size::kReadingMeasure));
    setViewportMargins(m_fading ? spare / 2 : 0, 0, m_fading ? spare / 2 : spare, 0);
}

void MarkdownEditor::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    keepMeasure();
    if (m_pictures)
        m_roomSoon.start();
}

bool MarkdownEditor::event(QEvent* event)
{
    // With words selected Ctrl+K makes a link of them; without, it is the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier && textCursor().hasSelection()) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void MarkdownEditor::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (format(*event))
        return;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        breakLine();
    else if (plain && event->key() == Qt::Key_Backspace && removePicture(true))
        return;
    else if (plain && event->key() == Qt::Key_Delete && removePicture(false))
        return;
    else
        QTextEdit::keyPressEvent(event);
}

bool MarkdownEditor::format(const QKeyEvent& event)
{
    const auto with = [&event](Qt::KeyboardModifiers modifiers, int key) {
        return event.modifiers() == modifiers && event.key() == key;
    };
    if (event.matches(QKeySequence::Bold))
        toggleBold();
    else if (event.matches(QKeySequence::Italic))
        toggleItalic();
    else if (with(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_X))
        toggleStrike();
    else if (with(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_C))
        toggleCode();
    else if (with(Qt::ControlModifier, Qt::Key_K) && textCursor().hasSelection())
        makeLink();
    else if (with(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Return))
        toggleTask();
    else
        return false;
    return true;
}

void MarkdownEditor::toggleBold()
{
    toggleSigns(u"**"_s);
}

void MarkdownEditor::toggleItalic()
{
    toggleSigns(u"_"_s);
}

void MarkdownEditor::toggleStrike()
{
    toggleSigns(u"~~"_s);
}

void MarkdownEditor::toggleCode()
{
    toggleSigns(u"`"_s);
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

// The caret stands where the address goes.
void MarkdownEditor::makeLink()
{
    auto cursor = textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    QTextCursor edit{document()};
    edit.beginEditBlock();
    edit.setPosition(end);
    edit.insertText(u"]()"_s);
    edit.setPosition(start);
    edit.insertText(u"["_s);
    edit.endEditBlock();
    cursor.setPosition(end + 3);
    setTextCursor(cursor);
}

void MarkdownEditor::toggleTask()
{
    auto cursor = textCursor();
    const auto line = cursor.block().text();
    const auto changed = withTickChanged(line);
    const int fromEnd = int(line.size()) - cursor.positionInBlock();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(changed);
    cursor.endEditBlock();
    cursor.setPosition(cursor.block().position() + std::max(0, int(changed.size()) - fromEnd));
    setTextCursor(cursor);
}

// A list or quote goes on in the next line; an empty item ends it.
void MarkdownEditor::breakLine()
{
    auto cursor = textCursor();
    const auto line = cursor.block().text();
    const auto item = listLineIn(line);
    cursor.beginEditBlock();
    if (item && item->begin == line.size()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else {
        const bool inside = item && cursor.positionInBlock() >= item->begin;
        cursor.insertBlock();
        if (inside)
            cursor.insertText(item->next);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void MarkdownEditor::indentTo(int indent)
{
    auto edit = textCursor();
    const auto item = listLineIn(edit.block().text());
    edit.beginEditBlock();
    edit.movePosition(QTextCursor::StartOfBlock);
    edit.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, item->indent);
    edit.insertText(QString{indent, u' '});
    edit.endEditBlock();
}

bool MarkdownEditor::focusNextPrevChild(bool next)
{
    const auto block = textCursor().block();
    if (textCursor().hasSelection() || isReadOnly())
        return QTextEdit::focusNextPrevChild(next);
    const auto indent = next ? indentBelow(block.text(), block.previous().text()) : indentOut(block.text());
    if (!indent)
        return QTextEdit::focusNextPrevChild(next);
    indentTo(*indent);
    return true;
}

// A picture is one thing: it goes as a whole.
bool MarkdownEditor::removePicture(bool before)
{
    auto cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    const int at = cursor.positionInBlock();
    const int block = cursor.block().position();
    for (const auto& picture : picturesInLine(cursor.block().text())) {
        if ((before ? picture.end : picture.begin) != at)
            continue;
        cursor.setPosition(block + picture.begin);
        cursor.setPosition(block + picture.end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        setTextCursor(cursor);
        return true;
    }
    return false;
}

// Nothing is seen of a picture's address, so the caret doesn't walk through it.
void MarkdownEditor::followCaret()
{
    auto cursor = textCursor();
    const bool forwards = cursor.position() > std::exchange(m_caret, cursor.position());
    if (m_fading) {
        m_quiet = true;
        m_highlighter->setFocus(cursor);
        m_quiet = false;
    }
    const int at = cursor.positionInBlock();
    for (const auto& picture : picturesInLine(cursor.block().text())) {
        if (at <= picture.hidden - 1 || at >= picture.end)
            continue;
        const int to = cursor.block().position() + (forwards ? picture.end : picture.hidden - 1);
        cursor.setPosition(to, cursor.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
        m_caret = to;
        setTextCursor(cursor);
        return;
    }
}

} // namespace inglenook::ui
