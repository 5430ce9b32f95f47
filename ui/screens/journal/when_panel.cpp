// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/journal/when_panel.h"

#include "models/entry_time.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/calendar_panel.h"
#include "widgets/labelled_field.h"
#include "widgets/month_grid.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace inglenook::ui {

WhenPanel::WhenPanel(const Theme& theme, const QDateTime& when, const QDateTime& now, QWidget* page)
    : PagePanel{theme, tr("When was it?"), page},
      m_when{when}
{
    setObjectName(QStringLiteral("when"));
    column()->addWidget(new TextLabel{theme, TextRole::Heading, tr("When was it?"), this});
    m_calendar = new CalendarPanel{theme, this};
    m_calendar->grid()->setObjectName(QStringLiteral("when/days"));
    m_calendar->grid()->setAccessibleName(tr("The day"));
    m_calendar->grid()->setToday(now.date());
    m_calendar->grid()->setChosen(when.date());
    m_calendar->setFixedWidth(theme.px(300));
    column()->addWidget(m_calendar);
    m_time = new QLineEdit{QLocale{}.toString(when.time(), QLocale::ShortFormat), this};
    m_time->setObjectName(QStringLiteral("when/time"));
    m_field = new LabelledField{theme, tr("Time"), m_time, this};
    column()->addWidget(m_field);
    auto* buttons = new QHBoxLayout;
    auto* asNow = new QPushButton{tr("Now"), this};
    asNow->setObjectName(QStringLiteral("when/now"));
    asNow->setProperty("kind", QStringLiteral("quiet"));
    auto* done = new QPushButton{tr("Done"), this};
    done->setObjectName(QStringLiteral("when/done"));
    buttons->addWidget(asNow);
    buttons->addStretch();
    buttons->addWidget(done);
    column()->addLayout(buttons);
    connect(m_calendar->grid(), &MonthGrid::dayChosen, this, [this](QDate day) {
        m_calendar->grid()->setChosen(day);
        take({day, m_when.time()});
    });
    connect(m_time, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    connect(m_time, &QLineEdit::editingFinished, this, [this] { (void)takeTime(); });
    const auto finish = [this] {
        if (takeTime())
            close();
    };
    connect(m_time, &QLineEdit::returnPressed, this, finish);
    connect(done, &QPushButton::clicked, this, finish);
    connect(asNow, &QPushButton::clicked, this, [this, now] {
        take(now);
        close();
    });
}

void WhenPanel::open(QWidget* anchor)
{
    openAt(anchor, m_calendar->grid());
}

bool WhenPanel::takeTime()
{
    const auto time = timeFrom(m_time->text());
    if (!time.isValid()) {
        m_field->setError(tr("A time such as %1").arg(QLocale{}.toString(QTime{21, 40}, QLocale::ShortFormat)));
        return false;
    }
    m_field->setError({});
    // What is shown has no seconds: reading it back is no change.
    if (time.hour() != m_when.time().hour() || time.minute() != m_when.time().minute())
        take({m_when.date(), time});
    return true;
}

void WhenPanel::take(const QDateTime& when)
{
    m_when = when;
    Q_EMIT changed(when);
}

} // namespace inglenook::ui
