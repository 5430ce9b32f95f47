// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calendar_panel.h"

#include "theme/button_icon.h"
#include "theme/metrics.h"
#include "widgets/month_grid.h"
#include "widgets/text_label.h"
#include "widgets/year_map.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace inglenook::ui {

CalendarPanel::CalendarPanel(const Theme& theme, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_grid{new MonthGrid{theme, this}},
      m_name{new TextLabel{theme, TextRole::Heading, {}, this}},
      m_before{new QToolButton{this}},
      m_after{new QToolButton{this}},
      m_fold{new QPushButton{tr("Month"), this}},
      m_yearButton{new QPushButton{tr("Year"), this}},
      m_year{new YearMap{theme, this}}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_name, 1);
    for (auto* button : {m_before, m_after}) {
        button->setProperty("kind", QStringLiteral("icon"));
        row->addWidget(button);
    }
    m_fold->setProperty("kind", QStringLiteral("quiet"));
    row->addWidget(m_fold);
    m_yearButton->setObjectName(QStringLiteral("calendar/year"));
    m_yearButton->setProperty("kind", QStringLiteral("quiet"));
    row->addWidget(m_yearButton);
    column->addLayout(row);
    column->addWidget(m_grid);
    column->addWidget(m_year);
    m_year->hide();
    setButtonIcon(theme, *m_before, QStringLiteral("left"), &Tokens::text2);
    setButtonIcon(theme, *m_after, QStringLiteral("right"), &Tokens::text2);
    m_fold->hide();
    connect(m_before, &QToolButton::clicked, m_grid, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, m_grid, [this] { step(1); });
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_grid->setWeekOnly(!m_grid->isWeekOnly());
        restyle();
    });
    connect(m_yearButton, &QPushButton::clicked, this, [this] { showYear(!m_isYearShown); });
    connect(m_year, &YearMap::yearChanged, this, &CalendarPanel::restyle);
    connect(m_grid, &MonthGrid::rangeChanged, this, &CalendarPanel::restyle);
    restyle();
}

void CalendarPanel::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    m_grid->setWeekOnly(compact);
    restyle();
}

void CalendarPanel::step(int by)
{
    if (m_isYearShown)
        m_year->setYear(m_year->year() + by);
    else
        m_grid->showNext(by);
}

void CalendarPanel::showYear(bool year)
{
    m_isYearShown = year;
    m_grid->setVisible(!year);
    m_year->setVisible(year);
    if (year) {
        m_year->setYear(m_grid->cursor().year());
        Q_EMIT yearShown();
    }
    restyle();
}

void CalendarPanel::restyle()
{
    const bool year = m_isYearShown;
    m_name->setText(QLocale{}.toString(year ? QDate{m_year->year(), 1, 1} : m_grid->month(),
                                       year        ? tr("yyyy", "a year, as QLocale formats it")
                                       : m_compact ? tr("MMM yyyy", "short month and year, as QLocale formats them")
                                                   : tr("MMMM yyyy", "month and year, as QLocale formats them")));
    const bool week = m_grid->isWeekOnly() && !year;
    m_before->setAccessibleName(year ? tr("The year before") : week ? tr("The week before") : tr("The month before"));
    m_after->setAccessibleName(year ? tr("The next year") : week ? tr("The next week") : tr("The next month"));
    m_yearButton->setText(year ? tr("Month") : tr("Year"));
    for (auto* button : {m_before, m_after})
        button->setToolTip(button->accessibleName());
    m_fold->setVisible(m_compact && !year);
    m_before->setVisible(!week);
    m_after->setVisible(!week);
    m_fold->setText(week ? tr("Month") : tr("Week"));
    setButtonIcon(m_theme, *m_fold, week ? QStringLiteral("down") : QStringLiteral("up"), &Tokens::text2,
                  IconSide::Trailing);
}

} // namespace inglenook::ui
