// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/metrics.h"
#include "widgets/markdown_editor.h"
#include "widgets/markdown_highlighter.h"
#include "widgets/markdown_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <memory>

// What the editor does beside text: pictures below the lines that name them, and its menu.
namespace inglenook::ui {
namespace {

constexpr int kPictureGap = 10;

} // namespace

void MarkdownEditor::setPictures(PictureSource pictures)
{
    m_pictures = std::move(pictures);
    roomForPictures();
}

void MarkdownEditor::pictureCame()
{
    viewport()->update();
}

QSize MarkdownEditor::column() const
{
    return {std::max(80, std::min(viewport()->width(), m_theme.px(size::kReadingMeasure))),
            m_theme.px(kTallestPicture)};
}

QList<QSize> MarkdownEditor::picturesIn(const QTextBlock& block) const
{
    QList<QSize> sizes;
    if (!m_pictures)
        return sizes;
    for (const auto& picture : picturesInLine(block.text()))
        if (const auto size = m_pictures.sizeIn(picture.id, column()); size.isValid())
            sizes.append(size);
    return sizes;
}

// The room is a margin below the line, which is no text. It joins the edit that made it needed, so that undoing goes
// over both at once.
void MarkdownEditor::roomForPictures()
{
    // While something can be done again the margins come with it.
    if (document()->isRedoAvailable())
        return;
    m_quiet = true;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        int room = 0;
        for (const auto& size : picturesIn(block))
            room += size.height() + 2 * kPictureGap;
        if (int(block.blockFormat().bottomMargin()) == room)
            continue;
        QTextCursor cursor{block};
        cursor.joinPreviousEditBlock();
        QTextBlockFormat format;
        format.setBottomMargin(room);
        cursor.mergeBlockFormat(format);
        cursor.endEditBlock();
    }
    m_quiet = false;
}

void MarkdownEditor::paintEvent(QPaintEvent* event)
{
    QTextEdit::paintEvent(event);
    if (!m_pictures)
        return;
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int scrolled = verticalScrollBar()->value();
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().bottomMargin() <= 0)
            continue;
        const auto box = document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
        double top = box.bottom() + kPictureGap;
        if (top > viewport()->height())
            break;
        for (const auto& picture : picturesInLine(block.text())) {
            const auto size = m_pictures.sizeIn(picture.id, column());
            if (!size.isValid())
                continue;
            const bool mirrored = block.textDirection() == Qt::RightToLeft;
            const QRectF place{mirrored ? column().width() - size.width() : 0.0, top, double(size.width()),
                               double(size.height())};
            if (place.intersects(QRectF{viewport()->rect()})) {
                const auto image = m_pictures.image(picture.id, size * devicePixelRatioF());
                if (!image.isNull())
                    painter.drawImage(place, image);
                else
                    painter.fillRect(place, m_theme.tokens().hover);
            }
            top += size.height() + 2 * kPictureGap;
        }
    }
}

void MarkdownEditor::insertPicture(const QString& markdown)
{
    auto cursor = textCursor();
    cursor.beginEditBlock();
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    if (!cursor.block().text().trimmed().isEmpty())
        cursor.insertText(QStringLiteral("\n\n"));
    cursor.insertText(markdown + QStringLiteral("\n"));
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool MarkdownEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || (m_pictures && (source->hasImage() || source->hasUrls()));
}

// Words, and pictures where they can be kept; nobody else's fonts.
void MarkdownEditor::insertFromMimeData(const QMimeData* source)
{
    QStringList files;
    for (const auto& url : source->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (m_pictures && !files.isEmpty())
        Q_EMIT pictureFilesOffered(files);
    else if (m_pictures && source->hasImage() && !source->hasText())
        Q_EMIT picturePixelsOffered(qvariant_cast<QImage>(source->imageData()));
    else if (source->hasText())
        textCursor().insertText(source->text());
    ensureCursorVisible();
}

void MarkdownEditor::setMisspelled(std::function<QList<std::pair<int, int>>(const QString&)> misspelled)
{
    m_highlighter->setMisspelled(std::move(misspelled));
    checkAgain();
}

void MarkdownEditor::checkAgain()
{
    m_quiet = true;
    m_highlighter->rehighlight();
    m_quiet = false;
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent* event)
{
    // By keys it belongs to the caret, by the pointer to what is below it.
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    auto word = byKeys ? textCursor() : cursorForPosition(event->pos());
    if (!byKeys && !textCursor().hasSelection())
        setTextCursor(word);
    word.clearSelection();
    word.select(QTextCursor::WordUnderCursor);
    const auto at = byKeys ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos();
    auto* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("markdown/menu"));
    addFormats(*menu);
    if (m_fillMenu)
        m_fillMenu(*menu, word);
    menu->popup(at);
    if (byKeys && !menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

void MarkdownEditor::addFormats(QMenu& menu)
{
    menu.addSeparator();
    auto* formats = menu.addMenu(tr("Look"));
    const auto add = [&](const QString& text, const QString& keys, auto&& act) {
        // The keys are shown, and work in the editor itself.
        connect(formats->addAction(text + u'\t' + keys), &QAction::triggered, this, act);
    };
    add(tr("Bold"), tr("Ctrl+B"), &MarkdownEditor::toggleBold);
    add(tr("Italic"), tr("Ctrl+I"), &MarkdownEditor::toggleItalic);
    add(tr("Struck through"), tr("Ctrl+Shift+X"), &MarkdownEditor::toggleStrike);
    add(tr("Typewriter"), tr("Ctrl+Shift+C"), &MarkdownEditor::toggleCode);
    add(tr("Something to tick"), tr("Ctrl+Shift+Enter"), &MarkdownEditor::toggleTask);
    if (textCursor().hasSelection())
        add(tr("A link"), tr("Ctrl+K"), &MarkdownEditor::makeLink);
}

} // namespace inglenook::ui
