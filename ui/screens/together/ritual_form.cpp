// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/ritual_form.h"

#include "models/session_days.h"
#include "models/wall_days.h"
#include "screens/together/begun_line.h"
#include "theme/text_role.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/flow_row.h"
#include "widgets/labelled_field.h"
#include "widgets/page_parts.h"
#include "widgets/segments.h"
#include "widgets/text_label.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace inglenook::ui {
namespace {

using Every = RitualsModel::Every;

constexpr int kDaysInWeek = 7;
constexpr int kMostMinutes = 24 * 60;
constexpr int kMostName = 120;
constexpr int kAboutLines = 3;

/// In the order of the segments; a month by its date stands for both ways of a month.
constexpr std::array kEvery{Every::Once, Every::Day, Every::Week, Every::MonthDay, Every::Year};
constexpr std::array kReminders{-1, 0, 15, 60};

constexpr QLatin1String kAbout{"about"};
constexpr QLatin1String kDays{"days"};

QLineEdit* editOf(const LabelledField* field)
{
    return qobject_cast<QLineEdit*>(field->field());
}

} // namespace

RitualForm::RitualForm(const Theme& theme, RitualsModel& model, RitualsModel::Form form, QWidget* parent)
    : Card{theme, parent},
      m_theme{theme},
      m_model{model},
      m_form{std::move(form)}
{
    setOutlined(true);
    column()->setSpacing(space::kStep3);
    makeWords();
    makeDays();
    makeTimes();
    makeAnswers();
    takeUpDraft();
    showFor(m_every->current());
    keysOfForm(
        *this, [this] { save(); }, [this] { Q_EMIT finished(); });
}

LabelledField* RitualForm::addLine(const QString& label, const QString& name, const QString& text)
{
    auto* line = new QLineEdit{text};
    line->setObjectName(name);
    auto* field = new LabelledField{m_theme, label, line, this};
    connect(line, &QLineEdit::textChanged, field, [field] { field->setError({}); });
    return field;
}

QString RitualForm::lineOf(const LabelledField* field) const
{
    return editOf(field)->text().trimmed();
}

void RitualForm::makeWords()
{
    column()->addWidget(new TextLabel{m_theme, TextRole::Heading,
                                      m_form.id.isEmpty() ? tr("A new ritual") : tr("Change the ritual"), this});
    m_begun = new BegunLine{m_theme, QStringLiteral("ritual/anew"), this};
    column()->addWidget(m_begun);
    m_name = addLine(tr("What you call it"), QStringLiteral("ritual/name"), m_form.name);
    editOf(m_name)->setMaxLength(kMostName);
    column()->addWidget(m_name);
    m_about = new QPlainTextEdit{m_form.about};
    m_about->setObjectName(QStringLiteral("ritual/about"));
    m_about->setTabChangesFocus(true);
    m_about->setFixedHeight(m_theme.px(kAboutLines * 24 + 24));
    column()->addWidget(new LabelledField{m_theme, tr("What belongs to it, if you like"), m_about, this});
}

void RitualForm::makeDays()
{
    column()->addWidget(new TextLabel{m_theme, TextRole::BodyMedium, tr("How often"), this});
    m_every = new Segments{m_theme, tr("How often"), this};
    m_every->setObjectName(QStringLiteral("ritual/every"));
    m_every->setStacks(true);
    for (const auto& text : {tr("Once"), tr("Daily"), tr("Weekly"), tr("Monthly"), tr("Yearly")})
        m_every->addSegment(text);
    const bool byWeekday = m_form.every == Every::MonthWeekday;
    const auto every = byWeekday ? Every::MonthDay : m_form.every;
    m_every->setCurrent(static_cast<int>(std::find(kEvery.begin(), kEvery.end(), every) - kEvery.begin()));
    column()->addWidget(m_every);
    m_month = new Segments{m_theme, tr("Each month"), this};
    m_month->setObjectName(QStringLiteral("ritual/month"));
    m_month->addSegment(tr("On that date"));
    m_month->addSegment(tr("On that weekday"));
    m_month->setCurrent(byWeekday ? 1 : 0);
    column()->addWidget(m_month);
    m_weekdays = new QWidget{this};
    auto* row = new FlowLayout{m_weekdays};
    row->setContentsMargins({});
    m_chips.resize(kDaysInWeek);
    for (int i = 0; i < kDaysInWeek; ++i) {
        const int day = (m_theme.weekBegins() - 1 + i) % kDaysInWeek;
        auto* chip = new ChoiceChip{m_theme, QLocale{}.dayName(day + 1, QLocale::ShortFormat), m_weekdays};
        chip->setObjectName(QStringLiteral("ritual/day-%1").arg(day));
        chip->setAccessibleName(QLocale{}.dayName(day + 1));
        chip->setChecked(m_form.weekdays[day]);
        m_chips[day] = chip;
        row->addWidget(chip);
    }
    column()->addWidget(m_weekdays);
    m_first = addLine(tr("The first day"), QStringLiteral("ritual/first"),
                      m_form.first.isValid() ? QLocale{}.toString(m_form.first, QLocale::ShortFormat) : QString{});
    const auto tell = [this] {
        const auto day = dayFromText(lineOf(m_first), m_model.now());
        m_first->setHint(day ? QLocale{}.toString(*day, QLocale::LongFormat)
                             : tr("Such as Sunday, 3 December or in two weeks."));
    };
    connect(editOf(m_first), &QLineEdit::textChanged, m_first, tell);
    tell();
    column()->addWidget(m_first);
    connect(m_every, &Segments::chosen, this, &RitualForm::showFor);
}

void RitualForm::makeTimes()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep3);
    m_time = addLine(tr("At, if you like"), QStringLiteral("ritual/time"),
                     m_form.time ? timeOfDay(*m_form.time) : QString{});
    m_minutes = addLine(tr("Minutes"), QStringLiteral("ritual/minutes"), QString::number(m_form.minutes));
    row->addWidget(m_time, 2);
    row->addWidget(m_minutes, 1);
    column()->addLayout(row);
    column()->addWidget(new TextLabel{
        m_theme, TextRole::BodyMedium,
        tr("Reminder: by Inglenook, if you chose it in the settings, and by your calendar, once you save its file"),
        this});
    m_remind = new Segments{m_theme, tr("Reminder"), this};
    m_remind->setObjectName(QStringLiteral("ritual/remind"));
    m_remind->setStacks(true);
    for (const auto& text : {tr("None"), tr("When it begins"), tr("15 minutes before"), tr("1 hour before")})
        m_remind->addSegment(text);
    const auto* chosen = std::find(kReminders.begin(), kReminders.end(), m_form.remindBefore.value_or(-1));
    m_remind->setCurrent(chosen == kReminders.end() ? 0 : static_cast<int>(chosen - kReminders.begin()));
    column()->addWidget(m_remind);
}

void RitualForm::makeAnswers()
{
    auto* keep = textButton(m_form.id.isEmpty() ? tr("Keep this ritual") : tr("Save the change"), "primary",
                            QStringLiteral("ritual/save"), this);
    auto* leave = textButton(tr("Not now"), "quiet", QStringLiteral("ritual/leave"), this);
    leave->setToolTip(tr("What you wrote waits here. Esc"));
    QPushButton* rest = nullptr;
    if (!m_form.id.isEmpty()) {
        rest = textButton(tr("Let it rest"), "quiet", QStringLiteral("ritual/rest"), this);
        connect(rest, &QPushButton::clicked, this, [this] {
            m_model.setResting(m_form.id, true);
            Q_EMIT finished();
        });
    }
    column()->addSpacing(space::kStep2);
    column()->addWidget(flowRow({keep, leave, rest}, this));
    connect(keep, &QPushButton::clicked, this, &RitualForm::save);
    connect(leave, &QPushButton::clicked, this, &RitualForm::finished);
}

void RitualForm::takeUpDraft()
{
    m_before = typed();
    const auto begun = m_model.drafts().of(m_form.id);
    m_begun->setVisible(!begun.isEmpty());
    put(begun);
    connect(m_begun, &BegunLine::anewWanted, this, [this] {
        put(m_before);
        showFor(m_every->current());
        remember();
        m_begun->hide();
        focusFirst();
    });
    for (auto* line : lines())
        connect(line, &QLineEdit::textChanged, this, &RitualForm::remember);
    connect(m_about, &QPlainTextEdit::textChanged, this, &RitualForm::remember);
    for (auto* choice : {m_every, m_month, m_remind})
        connect(choice, &Segments::chosen, this, &RitualForm::remember);
    for (auto* chip : m_chips)
        connect(chip, &ChoiceChip::toggled, this, &RitualForm::remember);
}

QVector<QLineEdit*> RitualForm::lines() const
{
    return {editOf(m_name), editOf(m_first), editOf(m_time), editOf(m_minutes)};
}

FormDrafts::Fields RitualForm::typed() const
{
    FormDrafts::Fields fields{{kAbout, m_about->toPlainText()}};
    for (const auto* line : lines())
        fields.insert(line->objectName(), line->text());
    for (const auto* choice : {m_every, m_month, m_remind})
        fields.insert(choice->objectName(), QString::number(choice->current()));
    QString days;
    for (const auto* chip : m_chips)
        days.append(QLatin1Char{chip->isChecked() ? '1' : '0'});
    fields.insert(kDays, days);
    return fields;
}

void RitualForm::put(const FormDrafts::Fields& fields)
{
    if (fields.contains(kAbout))
        m_about->setPlainText(fields.value(kAbout));
    for (auto* line : lines())
        if (fields.contains(line->objectName()))
            line->setText(fields.value(line->objectName()));
    const auto choose = [&fields](Segments* choice, std::size_t count) {
        if (fields.contains(choice->objectName()))
            choice->setCurrent(std::clamp(fields.value(choice->objectName()).toInt(), 0, static_cast<int>(count) - 1));
    };
    choose(m_every, kEvery.size());
    choose(m_month, 2);
    choose(m_remind, kReminders.size());
    const auto days = fields.value(kDays);
    for (int day = 0; day < std::min(kDaysInWeek, static_cast<int>(days.size())); ++day)
        m_chips[day]->setChecked(days[day] == QLatin1Char{'1'});
}

void RitualForm::remember()
{
    m_model.drafts().set(m_form.id, FormDrafts::otherThan(m_before, typed()));
}

void RitualForm::showFor(int index)
{
    const auto every = kEvery.at(static_cast<std::size_t>(index));
    m_weekdays->setVisible(every == Every::Week);
    m_month->setVisible(every == Every::MonthDay);
    m_first->setLabel(every == Every::Once ? tr("The day") : tr("The first day"));
}

void RitualForm::focusFirst()
{
    m_name->field()->setFocus(Qt::OtherFocusReason);
}

void RitualForm::save()
{
    auto form = m_form;
    form.name = lineOf(m_name);
    form.about = m_about->toPlainText();
    form.every = kEvery.at(static_cast<std::size_t>(m_every->current()));
    if (form.every == Every::MonthDay && m_month->current() == 1)
        form.every = Every::MonthWeekday;
    for (int day = 0; day < kDaysInWeek; ++day)
        form.weekdays[day] = m_chips[day]->isChecked();
    form.remindBefore.reset();
    if (const int before = kReminders.at(static_cast<std::size_t>(m_remind->current())); before >= 0)
        form.remindBefore = before;

    LabelledField* wrong = nullptr;
    const auto say = [&wrong](LabelledField* field, const QString& sentence) {
        field->setError(sentence);
        wrong = wrong == nullptr ? field : wrong;
    };
    if (form.name.isEmpty())
        say(m_name, tr("A ritual likes to have a name."));
    // A day that was there already may be past: the ritual is just changed.
    const auto typed = lineOf(m_first);
    const bool isUnchanged = typed == QLocale{}.toString(m_form.first, QLocale::ShortFormat);
    if (const auto day = isUnchanged ? std::optional{m_form.first} : dayFromText(typed, m_model.now()))
        form.first = *day;
    else
        say(m_first, tr("This is no day that is still to come. Perhaps as in the example?"));
    form.time.reset();
    if (const auto text = lineOf(m_time); !text.isEmpty()) {
        form.time = timeFromText(text);
        if (!form.time)
            say(m_time, tr("This is no time of the day. For example %1.").arg(timeOfDay(QTime{20, 30})));
    }
    bool isNumber = false;
    form.minutes = lineOf(m_minutes).toInt(&isNumber);
    if (!isNumber || form.minutes < 1 || form.minutes > kMostMinutes)
        say(m_minutes, tr("A number of minutes, up to a day."));
    if (wrong != nullptr) {
        wrong->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_model.save(form))
        Q_EMIT finished();
}

} // namespace inglenook::ui
