// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insights/behind_panel.h"

#include "theme/metrics.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kRow = 60;
constexpr int kSide = 20;

/// Title above, who and when below.
class BehindDelegate : public QStyledItemDelegate {
public:
    BehindDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate{parent}, m_theme{theme} {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {BehindPanel::kWidth / 2, m_theme.px(kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& tokens = m_theme.tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, selected ? tokens.selected : tokens.hover);
        painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, tokens.line);
        const auto inner = option.rect.adjusted(kSide, m_theme.px(8), -kSide, -m_theme.px(8));
        const int half = inner.height() / 2;
        const auto write = [&](const QRect& box, TextRole role, const QColor& colour, const QString& text) {
            painter->setFont(m_theme.font(role));
            painter->setPen(colour);
            painter->drawText(box, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                              QFontMetrics{painter->font()}.elidedText(text, Qt::ElideRight, box.width()));
        };
        write({inner.left(), inner.top(), inner.width(), half}, TextRole::BodyStrong, tokens.text,
              index.data(Qt::DisplayRole).toString());
        write({inner.left(), inner.top() + half, inner.width(), half}, TextRole::Caption, tokens.text2,
              index.data(BehindModel::WhenRole).toString());
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

BehindPanel::BehindPanel(const Theme& theme, BehindModel& model, QWidget* parent)
    : QFrame{parent},
      m_theme{theme},
      m_model{model}
{
    setObjectName(QStringLiteral("insights/behind"));
    setProperty("surface", QStringLiteral("card"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, space::kStep4, 0, 0);
    column->setSpacing(space::kStep3);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kSide, 0, space::kStep2, 0);
    m_title = new TextLabel{theme, TextRole::BodyStrong, QString{}, this};
    m_title->setObjectName(QStringLiteral("insights/behind/title"));
    m_close = new QToolButton{this};
    m_close->setObjectName(QStringLiteral("insights/behind/close"));
    m_close->setAccessibleName(tr("Close the list"));
    m_close->setToolTip(tr("Close the list, Esc"));
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_note = new TextLabel{theme, TextRole::Small, &Tokens::text2, QString{}, this};
    m_note->setContentsMargins(kSide, 0, kSide, 0);
    column->addWidget(m_note);
    m_list = new QListView{this};
    m_list->setObjectName(QStringLiteral("insights/behind/list"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new BehindDelegate{theme, m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);

    connect(m_close, &QToolButton::clicked, this, &BehindPanel::closed);
    const auto open = [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        if (const auto id = index.data(BehindModel::IdRole).toString(); id.isEmpty())
            Q_EMIT togetherWanted();
        else
            Q_EMIT entryWanted(id);
    };
    connect(m_list, &QListView::activated, this, open);
    connect(m_list, &QListView::clicked, this, open);
    connect(&model, &BehindModel::looked, this, &BehindPanel::tell);
    connect(&theme, &Theme::changed, this, &BehindPanel::restyle);
    restyle();
}

void BehindPanel::restyle()
{
    setMinimumWidth(m_theme.px(kWidth));
    setMaximumWidth(m_isFixed ? m_theme.px(kWidth) : QWIDGETSIZE_MAX);
    m_close->setIcon(m_theme.icon(QStringLiteral("x"), m_theme.tokens().text2));
    m_close->setFixedSize(size::kHit, size::kHit);
    m_list->doItemsLayout();
}

void BehindPanel::show(const InsightPoint& point)
{
    m_title->setText(point.spoken);
    m_model.show(point);
    m_list->setAccessibleName(m_model.hasMoments() ? tr("Days behind this point, newest first")
                                                   : tr("Entries behind this point, newest first"));
    setVisible(true);
    tell();
}

void BehindPanel::tell()
{
    const int count = m_model.rowCount();
    if (m_model.isLooking())
        m_note->setText(tr("Looking …"));
    else if (count == 0)
        m_note->setText(tr("No entry is behind this: nothing was kept, or it is in the bin."));
    else if (m_model.hasMoments())
        m_note->setText(count == 1 ? tr("One day") : tr("%n days, newest first", nullptr, count));
    else if (m_model.canFetchMore({}))
        m_note->setText(tr("Entries, newest first"));
    else
        m_note->setText(count == 1 ? tr("One entry") : tr("%n entries, newest first", nullptr, count));
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
}

void BehindPanel::focusList()
{
    if (m_model.rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_close->setFocus(Qt::OtherFocusReason);
}

void BehindPanel::setFixed(bool fixed)
{
    m_isFixed = fixed;
    restyle();
}

} // namespace inglenook::ui
