// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insights/insights_screen.h"

#include "screens/insights/behind_panel.h"
#include "screens/insights/insight_card.h"
#include "screens/insights/range_bar.h"
#include "screens/insights/take_out.h"
#include "theme/metrics.h"
#include "widgets/empty_state.h"
#include "widgets/page_header.h"
#include "widgets/plot.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace inglenook::ui {
namespace {

using Kind = InsightPicture::Kind;

// px of the page at 100 %
constexpr int kTwoColumnsFrom = 760;
constexpr int kPageFrom = 640;
constexpr int kScrollBar = 12;

/// In reading order, with how much of a row each likes; those of a row that is full begin the next.
struct Share {
    Kind kind;
    int width;
    bool stays; ///< also while it is empty
};
constexpr int kRow = 12;
constexpr int kWeeksBeside = 26; ///< more days than these have a row for themselves
constexpr Share kShares[]{{Kind::Marks, 8, true},  {Kind::Began, 4, false},     {Kind::Words, 6, true},
                          {Kind::Days, 6, true},   {Kind::Families, 6, false},  {Kind::Moods, 6, false},
                          {Kind::Hours, 6, false}, {Kind::Exercises, 6, false}, {Kind::Kept, 6, false},
                          {Kind::Spoken, 6, false}};

} // namespace

InsightsScreen::InsightsScreen(const Theme& theme, InsightsModel& insights, BehindModel& behind, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_insights{insights},
      m_behind{behind}
{
    setObjectName(QStringLiteral("insights"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    m_scroll = new QScrollArea{this};
    m_scroll->setObjectName(QStringLiteral("insights/page"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makePage());
    row->addWidget(m_scroll, 1);
    m_panel = new BehindPanel{theme, behind, this};
    m_panel->hide();
    row->addWidget(m_panel);
    connect(&insights, &InsightsModel::changed, this, &InsightsScreen::fill);
    connect(m_panel, &BehindPanel::closed, this, &InsightsScreen::closeBehind);
    connect(m_panel, &BehindPanel::entryWanted, this, &InsightsScreen::entryWanted);
    connect(m_panel, &BehindPanel::togetherWanted, this, &InsightsScreen::togetherWanted);
    connect(&theme, &Theme::changed, this, [this] {
        m_arranged.clear();
        arrange();
    });
}

InsightsScreen::~InsightsScreen() = default;

void InsightsScreen::keepInside()
{
    m_staysInside = true;
    m_takeOut->hide();
}

QWidget* InsightsScreen::makePage()
{
    auto* page = new QWidget{m_scroll};
    page->setMaximumWidth(size::kPageMeasure + 2 * space::kPageSide);
    m_column = new QVBoxLayout{page};
    m_column->setContentsMargins(space::kPageSide, space::kPageTop, space::kPageSide, space::kPageTop);
    m_column->setSpacing(space::kCardGap);
    auto* header = new PageHeader{m_theme, tr("Insights"), page};
    header->setLead(tr("Only from what you chose to write down. Nothing here is a grade."));
    m_takeOut = new TakeOut{m_theme, [this] { return paper(); }, header};
    header->addAction(m_takeOut);
    connect(m_takeOut, &TakeOut::done, this, &InsightsScreen::done);
    connect(m_takeOut, &TakeOut::failed, this, &InsightsScreen::failed);
    auto* printing = new QShortcut{QKeySequence{QKeySequence::Print}, this};
    printing->setContext(Qt::WidgetWithChildrenShortcut);
    connect(printing, &QShortcut::activated, this, [this] {
        if (m_takeOut->isVisible())
            m_takeOut->click();
    });
    m_column->addWidget(header);
    m_range = new RangeBar{m_theme, m_insights, page};
    m_column->addWidget(m_range);
    m_body = new QWidget{page};
    m_rows = new QVBoxLayout{m_body};
    m_rows->setContentsMargins({});
    m_rows->setSpacing(space::kCardGap);
    m_column->addWidget(m_body);
    for (const auto& share : kShares) {
        auto* card = new InsightCard{m_theme, share.kind, m_body};
        connect(card, &InsightCard::chosen, this, [this, kind = share.kind](int point) { showBehind(kind, point); });
        m_cards.append(card);
        if (share.kind == Kind::Marks)
            makeLineChooser(card);
    }
    m_empty = new EmptyState{m_theme,
                             QStringLiteral("wave"),
                             tr("Nothing to look back on yet"),
                             tr("Once something is written or done, it can be seen here from further away. A line is "
                                "enough to begin."),
                             QString{},
                             page};
    m_empty->setObjectName(QStringLiteral("insights/empty"));
    m_column->addWidget(m_empty);
    m_column->addStretch();
    auto* outer = new QWidget{m_scroll};
    auto* line = new QHBoxLayout{outer};
    line->setContentsMargins({});
    line->addWidget(page, 1);
    return outer;
}

void InsightsScreen::makeLineChooser(InsightCard* card)
{
    m_line = new QPushButton{tr("Another line"), card};
    m_line->setObjectName(QStringLiteral("insights/line"));
    m_line->setProperty("kind", QStringLiteral("link"));
    m_line->setToolTip(tr("Look at another line on which you made marks"));
    card->addToHead(m_line);
    connect(m_line, &QPushButton::clicked, this, [this] {
        auto* menu = new QMenu{this};
        menu->setObjectName(QStringLiteral("insights/lines"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int i = 0; i < m_insights.lines().size(); ++i) {
            auto* action = menu->addAction(m_insights.lines().at(i));
            action->setCheckable(true);
            action->setChecked(i == m_insights.line());
            connect(action, &QAction::triggered, this, [this, i] { m_insights.setLine(i); });
        }
        menu->popup(m_line->mapToGlobal(QPoint{0, m_line->height()}));
    });
}

InsightCard* InsightsScreen::card(Kind kind) const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        if (kShares[i].kind == kind)
            return m_cards.at(i);
    return nullptr;
}

void InsightsScreen::fill()
{
    const bool isEmpty = m_insights.isEmptyJournal();
    m_empty->setVisible(isEmpty);
    m_range->setVisible(!isEmpty);
    m_takeOut->setVisible(!isEmpty && !m_staysInside);
    m_body->setVisible(!isEmpty);
    for (const auto& picture : m_insights.pictures())
        if (auto* shown = card(picture.kind))
            shown->setPicture(picture, m_insights.people());
    m_line->setVisible(m_insights.lines().size() > 1);
    arrange();
}

void InsightsScreen::arrange()
{
    // Beside the pictures where there is room for both, else in their place.
    const bool isOpen = m_panel->isVisibleTo(this);
    const int beside = width() - m_theme.px(BehindPanel::kWidth);
    const bool fits = beside >= m_theme.px(kPageFrom);
    m_panel->setFixed(fits);
    m_scroll->setVisible(!isOpen || fits);
    const int available = (isOpen ? beside : width()) - 2 * space::kPageSide - kScrollBar;
    const bool isWide = available >= m_theme.px(kTwoColumnsFrom);
    QVector<QVector<InsightCard*>> rows;
    QVector<InsightCard*> waiting; // for the row that has begun
    int full = kRow;
    const auto addWaiting = [&] {
        if (!waiting.isEmpty())
            rows.append(std::exchange(waiting, {}));
    };
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const auto* picture = m_insights.picture(kShares[i].kind);
        const bool isShown = picture != nullptr && (kShares[i].stays || !picture->isEmpty());
        m_cards.at(i)->setVisible(isShown);
        if (!isShown)
            continue;
        const bool needsRow = kShares[i].kind == Kind::Days && picture->columns.size() > kWeeksBeside;
        if (isWide && needsRow) {
            waiting.append(m_cards.at(i));
            continue;
        }
        if (!isWide || full + kShares[i].width > kRow) {
            addWaiting();
            rows.append(QVector<InsightCard*>{});
            full = 0;
        }
        rows.last().append(m_cards.at(i));
        full += kShares[i].width;
    }
    addWaiting();
    if (rows == m_arranged)
        return;
    m_arranged = rows;
    while (auto* item = m_rows->takeAt(0))
        delete item; // the row; its cards stay
    for (const auto& row : rows) {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::kCardGap);
        for (auto* shown : row)
            line->addWidget(shown, kShares[m_cards.indexOf(shown)].width);
        m_rows->addLayout(line);
    }
}

InsightPaper InsightsScreen::paper() const
{
    const QLocale locale;
    const auto day = [&locale](QDate date) { return locale.toString(date, QStringLiteral("d MMMM yyyy")); };
    InsightPaper paper;
    paper.title = tr("Insights");
    paper.days = tr("From %1 to %2", "days").arg(day(m_insights.from()), day(m_insights.until()));
    if (m_insights.person() >= 0)
        paper.days = tr("%1, %2", "days, name").arg(paper.days, m_insights.people().at(m_insights.person()).name);
    for (const auto* card : m_cards)
        if (card->isVisibleTo(m_body) && !card->picture().isEmpty())
            paper.items.append({card->picture().caption, card->picture().sentence, card->picture().note, card->plot()});
    return paper;
}

void InsightsScreen::showBehind(Kind kind, int point)
{
    const auto* picture = m_insights.picture(kind);
    if (picture == nullptr || point < 0 || point >= picture->points.size())
        return;
    for (auto* each : m_cards)
        each->setChosen(-1);
    m_behindCard = card(kind);
    m_behindCard->setChosen(point);
    m_panel->show(picture->points.at(point));
    arrange();
    m_panel->focusList();
}

void InsightsScreen::closeBehind()
{
    m_panel->hide();
    m_behind.clear();
    arrange();
    if (m_behindCard != nullptr) {
        m_behindCard->setChosen(-1);
        m_behindCard->focusFigures();
    }
    m_behindCard = nullptr;
}

void InsightsScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_insights.refresh();
}

void InsightsScreen::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_insights.rest();
}

void InsightsScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible())
        closeBehind();
    else
        QWidget::keyPressEvent(event);
}

void InsightsScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace inglenook::ui
