// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/markdown_view.h"

#include "theme/metrics.h"
#include "widgets/folded_text.h"
#include "widgets/markdown_type.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextList>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

const QString kScheme = QStringLiteral("picture");
constexpr int kStruckThrough = 0x0200; ///< md4c's own numbers, of which Qt names only their sum
constexpr int kThingsToTick = 0x0800;
constexpr int kQuoteBar = 3;
constexpr double kBox = 14;
constexpr double kDotBefore = 21; ///< From the words to the middle of the dot.
constexpr double kDot = 6;
constexpr QChar kNoWords{0x200B};

/// Qt leaves out a picture that no words describe. One without width stands in, and is taken away again afterwards.
QString withWordsForPictures(QString markdown)
{
    return markdown.replace(QStringLiteral("![](picture:"), QStringLiteral("![%1](picture:").arg(kNoWords));
}

void takeStandInsAway(QTextDocument& document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            if (fragment.charFormat().stringProperty(QTextFormat::ImageAltText) != kNoWords)
                continue;
            QTextCursor cursor{block};
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            auto format = fragment.charFormat();
            format.setProperty(QTextFormat::ImageAltText, QString{});
            cursor.setCharFormat(format);
            it = block.begin();
        }
    }
}

} // namespace

MarkdownView::MarkdownView(const Theme& theme, QWidget* parent) : QTextBrowser{parent}, m_theme{theme}
{
    setProperty("kind", QStringLiteral("bare"));
    setProperty("focusRing", QStringLiteral("none"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines break, and pictures fit
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    connect(&theme, &Theme::changed, this, &MarkdownView::render);
}

void MarkdownView::setMarkdownText(const QString& markdown)
{
    m_markdown = markdown;
    render();
    verticalScrollBar()->setValue(0);
}

void MarkdownView::setHits(const QStringList& words)
{
    if (std::exchange(m_hits, words) != words)
        render();
}

void MarkdownView::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        render();
}

void MarkdownView::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize MarkdownView::sizeHint() const
{
    if (!m_growing)
        return QTextBrowser::sizeHint();
    return {m_theme.px(size::kReadingMeasure), qCeil(document()->size().height()) + 2};
}

QVariant MarkdownView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource || !m_pictures || name.scheme() != kScheme)
        return {};
    const auto id = name.path().toLower();
    const auto image = m_pictures.image(id, m_pictures.sizeIn(id, column()) * devicePixelRatioF());
    if (!image.isNull())
        return image;
    // Nothing is seen while it is on its way; its room is there.
    QImage nothing{1, 1, QImage::Format_ARGB32_Premultiplied};
    nothing.fill(Qt::transparent);
    return nothing;
}

void MarkdownView::setPictures(PictureSource pictures)
{
    m_pictures = std::move(pictures);
    // Tab goes from picture to picture, and Enter opens one.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse |
                            Qt::LinksAccessibleByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
        if (address.scheme() == kScheme)
            Q_EMIT pictureChosen(address.path().toLower());
    });
    render();
}

void MarkdownView::pictureCame(const QString& id)
{
    const QUrl name{kScheme + u':' + id};
    if (!m_pictures || !m_markdown.contains(id, Qt::CaseInsensitive))
        return;
    const auto image = loadResource(QTextDocument::ImageResource, name);
    document()->addResource(QTextDocument::ImageResource, name, image);
    viewport()->update();
}

QVector<MarkdownView::Picture> MarkdownView::pictures() const
{
    QVector<Picture> found;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto format = it.fragment().charFormat();
            if (format.isImageFormat())
                found.append({QUrl{format.toImageFormat().name()}.path().toLower(),
                              format.stringProperty(QTextFormat::ImageAltText)});
        }
    }
    return found;
}

QSize MarkdownView::column() const
{
    const int width = std::max(80, std::min(viewport()->width(), m_theme.px(size::kReadingMeasure)));
    return {width, m_theme.px(kTallestPicture)};
}

void MarkdownView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (m_pictures && m_columnThen.isValid() && m_columnThen != column())
        render();
    if (m_growing)
        updateGeometry();
}

void MarkdownView::render()
{
    const int scrolled = verticalScrollBar()->value();
    setFont(m_theme.font(m_compact ? TextRole::JournalTextSmall : TextRole::JournalText));
    // CommonMark, with words struck through and things to tick: raw HTML is text, and an address that is not marked as
    // a link stays text.
    document()->setMarkdown(
        withWordsForPictures(m_markdown),
        QTextDocument::MarkdownFeatures::fromInt(QTextDocument::MarkdownNoHTML | kStruckThrough | kThingsToTick));
    takeStandInsAway(*document());
    m_columnThen = m_markdown.contains(kScheme + u':') ? column() : QSize{};
    MarkdownType{m_theme, m_compact, m_pictures, column()}.setTypeOf(*document());
    verticalScrollBar()->setValue(scrolled);
    markHits();
    updateGeometry();
}

void MarkdownView::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(m_theme.tokens().accentTint);
    look.setForeground(m_theme.tokens().text);
    look.setUnderlineColor(m_theme.tokens().accentText);
    look.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (const auto& hit : hitsIn(block.text(), m_hits)) {
            QTextCursor cursor{block};
            cursor.setPosition(block.position() + hit.x());
            cursor.setPosition(block.position() + hit.x() + hit.y(), QTextCursor::KeepAnchor);
            marks.append({cursor, look});
        }
    }
    // A selection cannot make letters bold, for that would move them.
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (auto& mark : marks)
        mark.cursor.mergeCharFormat(bold);
    m_marks = marks;
    setExtraSelections(marks);
}

void MarkdownView::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    const int scrolled = verticalScrollBar()->value();
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const auto box = document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
        if (block.textList() && block.textList()->format().style() == QTextListFormat::ListStyleUndefined)
            paintDot(painter, block, box.topLeft());
        if (block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) == 0)
            continue;
        // Qt gives the letters' own height: the lines are higher.
        const double lines = block.layout()->lineCount() * block.blockFormat().lineHeight();
        // The gap between two paragraphs of one quote belongs to its edge.
        const bool goesOn =
            block.next().isValid() && block.next().blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
        const double high = lines + (goesOn ? block.blockFormat().bottomMargin() : 0);
        const double left = layoutDirection() == Qt::RightToLeft ? viewport()->width() - kQuoteBar : 0;
        painter.fillRect(QRectF{left, box.top(), double(kQuoteBar), high}, m_theme.tokens().control);
    }
}

void MarkdownView::paintDot(QPainter& painter, const QTextBlock& block, const QPointF& topLeft) const
{
    if (block.layout()->lineCount() == 0)
        return;
    const auto line = block.layout()->lineAt(0);
    const bool mirrored = block.textDirection() == Qt::RightToLeft;
    const double edge = topLeft.x() + (mirrored ? line.x() + line.width() : line.x());
    const QPointF middle{edge + (mirrored ? kDotBefore : -kDotBefore),
                         topLeft.y() + line.y() + line.ascent() - QFontMetricsF{font()}.xHeight() / 2};
    if (block.blockFormat().marker() != QTextBlockFormat::MarkerType::NoMarker) {
        paintBox(painter, middle, block.blockFormat().marker() == QTextBlockFormat::MarkerType::Checked);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().text);
    painter.drawEllipse(middle, kDot / 2, kDot / 2);
}

void MarkdownView::paintBox(QPainter& painter, const QPointF& middle, bool ticked) const
{
    const QRectF box{middle.x() - kBox / 2, middle.y() - kBox / 2, kBox, kBox};
    painter.setPen(QPen{m_theme.tokens().control, 1.5});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 3, 3);
    if (!ticked)
        return;
    painter.setPen(QPen{m_theme.tokens().text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QList<QPointF> tick{box.topLeft() + QPointF{3.2, 7.4}, box.topLeft() + QPointF{6, 10.2},
                              box.topLeft() + QPointF{10.8, 4.2}};
    painter.drawPolyline(tick.constData(), int(tick.size()));
}

} // namespace inglenook::ui
