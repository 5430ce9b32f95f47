// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insights/range_bar.h"

#include "models/days_typed.h"
#include "theme/metrics.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/segments.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace inglenook::ui {
namespace {

constexpr int kDateWidth = 200;

} // namespace

RangeBar::RangeBar(const Theme& theme, InsightsModel& model, QWidget* parent)
    : QWidget{parent},
      m_theme{theme},
      m_model{model}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::kStep3);
    auto* line = new QWidget{this};
    auto* flow = new FlowLayout{line, space::kStep3, space::kStep2};
    m_ranges = new Segments{theme, tr("How far back"), line};
    m_ranges->setObjectName(QStringLiteral("insights/range"));
    for (const auto& text : {tr("A week"), tr("A month"), tr("12 weeks"), tr("A year"), tr("All")})
        m_ranges->addSegment(text);
    m_ranges->setCurrent(static_cast<int>(model.range()));
    flow->addWidget(m_ranges);
    if (model.isForTwo()) {
        auto* who = new Segments{theme, tr("Whose"), line};
        who->setObjectName(QStringLiteral("insights/who"));
        who->addSegment(model.people().size() == 2 ? tr("Both") : tr("Everyone"));
        for (const auto& person : model.people())
            who->addSegment(person.name);
        flow->addWidget(who);
        connect(who, &Segments::chosen, &model, [&model](int index) { model.setPerson(index - 1); });
    }
    m_choose = new QPushButton{tr("Choose days"), line};
    m_choose->setObjectName(QStringLiteral("insights/choose-days"));
    m_choose->setProperty("kind", QStringLiteral("quiet"));
    flow->addWidget(m_choose);
    column->addWidget(line);
    m_dates = makeDates();
    m_dates->hide();
    column->addWidget(m_dates);

    connect(m_ranges, &Segments::chosen, this, [this](int index) {
        m_dates->hide();
        m_model.setRange(static_cast<InsightsModel::Range>(index));
    });
    connect(m_choose, &QPushButton::clicked, this, &RangeBar::showDates);
}

QWidget* RangeBar::makeDates()
{
    auto* dates = new QWidget{this};
    auto* row = new QHBoxLayout{dates};
    row->setContentsMargins({});
    row->setSpacing(space::kStep4);
    const auto field = [&](const QString& label, const char* name, QLineEdit*& edit) {
        edit = new QLineEdit{dates};
        edit->setObjectName(QLatin1String{name});
        edit->setFixedWidth(m_theme.px(kDateWidth));
        auto* labelled = new LabelledField{m_theme, label, edit, dates};
        row->addWidget(labelled, 0, Qt::AlignTop);
        connect(edit, &QLineEdit::returnPressed, this, &RangeBar::take);
        return labelled;
    };
    m_from = field(tr("From"), "insights/from", m_fromEdit);
    m_until = field(tr("To"), "insights/until", m_untilEdit);
    m_from->setHint(tr("A day, a month or a year"));
    m_until->setHint(tr("Empty: until today"));
    auto* show = new QPushButton{tr("Show these days"), dates};
    show->setObjectName(QStringLiteral("insights/show-days"));
    show->setProperty("kind", QStringLiteral("secondary"));
    connect(show, &QPushButton::clicked, this, &RangeBar::take);
    row->addWidget(show, 0, Qt::AlignVCenter);
    row->addStretch();
    return dates;
}

void RangeBar::showDates()
{
    if (m_dates->isVisible())
        return m_dates->hide();
    const QLocale locale;
    m_fromEdit->setText(locale.toString(m_model.from(), QLocale::ShortFormat));
    m_untilEdit->setText(locale.toString(m_model.until(), QLocale::ShortFormat));
    m_dates->show();
    m_fromEdit->setFocus(Qt::OtherFocusReason);
    m_fromEdit->selectAll();
}

void RangeBar::take()
{
    const auto unknown = tr("That is not a day yet. Try “%1”, or a year.")
                             .arg(QLocale{}.toString(m_model.until(), QLocale::ShortFormat));
    const auto from = daysTyped(m_fromEdit->text(), m_model.today(), m_theme.weekBegins());
    const bool open = m_untilEdit->text().trimmed().isEmpty();
    const auto until = daysTyped(m_untilEdit->text(), m_model.today(), m_theme.weekBegins());
    m_from->setError(from ? QString{} : unknown);
    m_until->setError(open || until ? QString{} : unknown);
    if (!from || (!open && !until))
        return;
    // A month or a year is meant from its first day to its last.
    const auto last = open ? qMax(from->second, m_model.today()) : until->second;
    m_model.setDays(qMin(from->first, open ? last : until->first), qMax(from->second, last));
    m_ranges->setCurrent(-1);
}

} // namespace inglenook::ui
