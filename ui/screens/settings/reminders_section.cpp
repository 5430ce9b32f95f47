// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/settings/reminders_section.h"

#include "models/session_days.h"
#include "models/wall_days.h"
#include "theme/text_role.h"
#include "theme/tokens.h"
#include "widgets/labelled_field.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace inglenook::ui {
namespace {

constexpr int kMinutesInHour = 60;
constexpr int kMostLetters = 10;

QString inWords(int minute)
{
    return timeOfDay(QTime{minute / kMinutesInHour, minute % kMinutesInHour});
}

} // namespace

RemindersSection::RemindersSection(const Theme& theme, SettingsModel& settings, QWidget* parent)
    : SettingsSection{theme, tr("Reminders"),
                      tr("For rituals that have one, on the morning of a promise’s day, and when a break ends. The "
                         "desktop shows “A moment for the two of you” or “A moment you set aside”, and nothing else."),
                      parent},
      m_settings{settings}
{
    setObjectName(QStringLiteral("settings/reminders-section"));
    addChoice(
        tr("When they come"),
        tr("While all journals are locked, Inglenook has to know the times: it then keeps them, and nothing of what "
           "they are for, outside of the journal, where whoever uses your account can read them."),
        QStringLiteral("settings/reminders"),
        {tr("Never"), tr("While a journal is open"), tr("While it is locked, too")},
        static_cast<int>(settings.current().reminders), [&settings](int index) {
            settings.change([index](app::Settings& next) { next.reminders = static_cast<app::ReminderChoice>(index); });
        });
    addQuietHours();
    showQuietHours();
}

void RemindersSection::addQuietHours()
{
    auto* item = addItem();
    item->addWidget(new TextLabel{m_theme, TextRole::Heading, tr("Quiet hours"), this});
    item->addWidget(new TextLabel{m_theme, TextRole::Small, &Tokens::text2,
                                  tr("What falls into them comes once when they end, if it is not too late by then. "
                                     "The same time twice: no quiet "
                                     "hours."),
                                  this});
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [&](const QString& label, const QString& name) {
        auto* line = new QLineEdit;
        line->setObjectName(name);
        line->setMaxLength(kMostLetters);
        line->setFixedWidth(m_theme.px(140));
        auto* field = new LabelledField{m_theme, label, line, this};
        row->addWidget(field, 0, Qt::AlignTop);
        connect(line, &QLineEdit::textEdited, field, [field] { field->setError({}); });
        connect(line, &QLineEdit::editingFinished, this, &RemindersSection::takeQuietHours);
        return field;
    };
    m_from = add(tr("Quiet from"), QStringLiteral("settings/quiet-from"));
    m_to = add(tr("Quiet until"), QStringLiteral("settings/quiet-to"));
    row->addStretch();
    item->addLayout(row);
}

void RemindersSection::takeQuietHours()
{
    const auto minuteIn = [](LabelledField& field) -> std::optional<int> {
        const auto time = timeFromText(qobject_cast<QLineEdit*>(field.field())->text());
        field.setError(time ? QString{} : tr("A time of the day, such as %1.").arg(inWords(22 * kMinutesInHour)));
        return time ? std::optional{time->hour() * kMinutesInHour + time->minute()} : std::nullopt;
    };
    const auto from = minuteIn(*m_from);
    const auto to = minuteIn(*m_to);
    if (!from || !to)
        return;
    const auto& now = m_settings.current();
    if (*from != now.quietFrom || *to != now.quietTo)
        m_settings.change([&](app::Settings& next) {
            next.quietFrom = *from;
            next.quietTo = *to;
        });
    showQuietHours();
}

void RemindersSection::showQuietHours()
{
    const auto& now = m_settings.current();
    qobject_cast<QLineEdit*>(m_from->field())->setText(inWords(now.quietFrom));
    qobject_cast<QLineEdit*>(m_to->field())->setText(inWords(now.quietTo));
}

} // namespace inglenook::ui
