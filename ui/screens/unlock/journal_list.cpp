// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/unlock/journal_list.h"

#include "theme/text_role.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kRowHeight = 68;
constexpr int kPlaceRole = Qt::UserRole + 1;

class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate{parent}, m_theme{theme} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& tokens = m_theme.tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF{option.rect}.adjusted(0.5, 0.5, -0.5, -0.5);
        if (selected || hovered) {
            painter->setPen(selected ? QPen{tokens.line, 1} : QPen{Qt::NoPen});
            painter->setBrush(selected ? tokens.card : tokens.hover);
            painter->drawRoundedRect(box, 14, 14);
        }
        const auto icon = m_theme.icon(QStringLiteral("lock"), selected ? tokens.accentText : tokens.text2);
        const int side = m_theme.px(22);
        const bool mirrored = option.direction == Qt::RightToLeft;
        QRect iconBox{option.rect.left() + m_theme.px(19), option.rect.center().y() - side / 2, side, side};
        QRect text = option.rect.adjusted(m_theme.px(58), m_theme.px(11), -m_theme.px(16), -m_theme.px(10));
        if (mirrored) {
            iconBox = QStyle::visualRect(option.direction, option.rect, iconBox);
            text = QStyle::visualRect(option.direction, option.rect, text);
        }
        icon.paint(painter, iconBox);
        const auto flags = Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
        auto line = text;
        line.setHeight(text.height() / 2);
        drawLine(*painter, line, flags, TextRole::Heading, tokens.text, index.data().toString());
        line.moveBottom(text.bottom());
        drawLine(*painter, line, flags, TextRole::Small, tokens.text2, index.data(kPlaceRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, m_theme.px(kRowHeight)};
    }

private:
    void drawLine(QPainter& painter, const QRect& box, Qt::Alignment flags, TextRole role, const QColor& colour,
                  const QString& text) const
    {
        const auto font = m_theme.font(role);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(box, int(flags), QFontMetrics{font}.elidedText(text, Qt::ElideRight, box.width()));
    }

    const Theme& m_theme;
};

} // namespace

JournalList::JournalList(const Theme& theme, QWidget* parent) : QListWidget{parent}, m_theme{theme}
{
    setObjectName(QStringLiteral("unlock/journals"));
    setAccessibleName(tr("Journals on this computer"));
    setItemDelegate(new RowDelegate{theme, this});
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

void JournalList::setJournals(const QVector<JournalFile>& journals)
{
    clear();
    for (const auto& journal : journals) {
        auto* item = new QListWidgetItem{journal.name, this};
        item->setData(kPlaceRole, journal.place);
        item->setData(Qt::AccessibleTextRole, tr("%1, in %2, locked").arg(journal.name, journal.place));
    }
    updateGeometry();
}

QSize JournalList::sizeHint() const
{
    return {382, m_theme.px(kRowHeight) * std::clamp(count(), 1, 6) + 2};
}

} // namespace inglenook::ui
