// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rituals_model.h"

#include "journal/member_details.h"
#include "models/guarded.h"
#include "models/wall_days.h"
#include "transfer/calendar_file.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMarks = 4;
constexpr int kAskDays = 6; ///< so long one can still say what became of it
constexpr int kMinutesInHour = 60;
constexpr int kDaysInWeek = 7;

using journal::Rhythm;

QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

QString weekdayNames(const Rhythm& rhythm)
{
    QStringList names;
    for (int day = 0; day < kDaysInWeek; ++day)
        if ((rhythm.weekdays >> static_cast<unsigned>(day) & 1U) != 0)
            names.append(QLocale{}.dayName(day + 1));
    if (names.isEmpty())
        names.append(QLocale{}.dayName(toQDate(rhythm.first).dayOfWeek()));
    return QLocale{}.createSeparatedList(names);
}

QString timeWords(const std::optional<int>& minute)
{
    return minute ? timeOfDay(QTime{*minute / kMinutesInHour, *minute % kMinutesInHour}) : QString{};
}

/// The last day of the rhythm up to `today` that one can still be asked about.
std::optional<Date> lastDay(const Rhythm& rhythm, Date today)
{
    if (rhythm.every == Rhythm::Every::Once)
        return rhythm.first <= today ? std::optional{rhythm.first} : std::nullopt;
    for (int back = 0; back <= kAskDays; ++back)
        if (const auto day = dateFromDays(daysFromDate(today) - back); rhythm.isOn(day))
            return day;
    return std::nullopt;
}

} // namespace

RitualsModel::RitualsModel(journal::Journal& journal, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_clock{clock},
      m_drafts{journal, "rituals"}
{
    connect(&m_drafts, &FormDrafts::failed, this, &RitualsModel::failed);
    refresh();
    guarded(
        [this] {
            for (const auto& id : m_drafts.ids())
                if (!id.isEmpty() && !find(id)) // somebody else let it go
                    m_drafts.drop(id);
        },
        [](const QString&) {});
}

bool RitualsModel::isForOne() const
{
    return presentMembers(m_journal).size() == 1;
}

QDate RitualsModel::today() const
{
    return toQDate(localDate(m_clock.localNow()));
}

void RitualsModel::refresh()
{
    guarded(
        [this] {
            m_rows.clear();
            for (const auto& ritual : m_journal.rituals().all())
                if (auto row = rowOf(ritual))
                    m_rows.append(*row);
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    Q_EMIT changed();
}

namespace {

QString rhythmWords(const Rhythm& rhythm)
{
    const auto tr = [](const char* text) { return RitualsModel::tr(text); };
    const int interval = rhythm.interval;
    switch (rhythm.every) {
    case Rhythm::Every::Once:
        return {};
    case Rhythm::Every::Day:
        return interval == 1 ? tr("Every day.") : RitualsModel::tr("Every %n days.", nullptr, interval);
    case Rhythm::Every::Week:
        return interval == 1 ? tr("Every %1.").arg(weekdayNames(rhythm))
                             : RitualsModel::tr("%1, every %n weeks.", nullptr, interval).arg(weekdayNames(rhythm));
    case Rhythm::Every::MonthDay:
        return rhythm.nth < 0 ? tr("The last day of the month.") : tr("Day %1 of the month.").arg(rhythm.first.day);
    case Rhythm::Every::MonthWeekday: {
        const auto day = QLocale{}.dayName(toQDate(rhythm.first).dayOfWeek());
        switch (rhythm.nth) {
        case 1:
            return tr("The first %1 of the month.").arg(day);
        case 2:
            return tr("The second %1 of the month.").arg(day);
        case 3:
            return tr("The third %1 of the month.").arg(day);
        case 4:
            return tr("The fourth %1 of the month.").arg(day);
        default:
            return tr("The last %1 of the month.").arg(day);
        }
    }
    case Rhythm::Every::Year:
        return tr("Once a year.");
    }
    return {};
}

} // namespace

std::optional<RitualsModel::Row> RitualsModel::rowOf(const journal::Ritual& ritual) const
{
    const auto now = localDate(m_clock.localNow());
    Row row;
    row.id = toQString(ritual.id.toString());
    row.name = toQString(ritual.name);
    row.about = QStringLiteral("%1 %2").arg(rhythmWords(ritual.rhythm), toQString(ritual.about)).trimmed();
    row.resting = ritual.resting;
    const auto marks = m_journal.rituals().marks(ritual.id, kMarks);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark)
        row.marks.append(mark->kept);
    if (!row.marks.isEmpty())
        row.kept = tr("kept %1 of the last %2").arg(row.marks.count(true)).arg(row.marks.size());
    if (ritual.resting) {
        row.when = tr("resting");
        return row;
    }
    const auto last = lastDay(ritual.rhythm, now);
    const bool isMarked =
        last && std::any_of(marks.begin(), marks.end(), [&last](const auto& mark) { return mark.day == *last; });
    if (ritual.rhythm.every == Rhythm::Every::Once && isMarked)
        return std::nullopt; // it was, and that was it
    if (last && !isMarked)
        row.asks = toQDate(*last);
    const auto tomorrow = dateFromDays(daysFromDate(now) + 1);
    const auto shown = last && !isMarked ? last : ritual.rhythm.nextFrom(tomorrow);
    if (!shown) {
        row.when = tr("is over");
        return row;
    }
    row.time = timeWords(ritual.minuteOfDay);
    const auto day = dayFromToday(toQDate(*shown), today());
    row.when = row.time.isEmpty() ? day : tr("%1, %2").arg(day, row.time);
    return row;
}

std::optional<journal::Ritual> RitualsModel::find(const QString& id) const
{
    const auto known = RitualId::parse(id.toStdString());
    return known ? m_journal.rituals().find(*known) : std::nullopt;
}

void RitualsModel::mark(const QString& id, QDate day, bool kept)
{
    guarded(
        [&] {
            if (const auto ritual = find(id))
                m_journal.rituals().mark(ritual->id, {fromQDate(day), kept});
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

void RitualsModel::unmark(const QString& id, QDate day)
{
    guarded(
        [&] {
            if (const auto ritual = find(id))
                m_journal.rituals().unmark(ritual->id, fromQDate(day));
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

void RitualsModel::setResting(const QString& id, bool resting)
{
    guarded(
        [&] {
            if (auto ritual = find(id)) {
                ritual->resting = resting;
                (void)m_journal.rituals().change(*ritual);
            }
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

void RitualsModel::remove(const QString& id)
{
    guarded(
        [&] {
            if (const auto ritual = find(id))
                m_journal.rituals().remove(ritual->id);
            m_drafts.drop(id);
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

RitualsModel::Form RitualsModel::blankForm() const
{
    Form form;
    form.first = today();
    return form;
}

RitualsModel::Form RitualsModel::formOf(const QString& id) const
{
    const auto ritual = find(id);
    if (!ritual)
        return blankForm();
    Form form;
    form.id = id;
    form.name = toQString(ritual->name);
    form.about = toQString(ritual->about);
    form.every = static_cast<Every>(ritual->rhythm.every);
    form.interval = ritual->rhythm.interval;
    for (int day = 0; day < kDaysInWeek; ++day)
        form.weekdays[day] = (ritual->rhythm.weekdays >> static_cast<unsigned>(day) & 1U) != 0;
    form.first = toQDate(ritual->rhythm.first);
    if (ritual->minuteOfDay)
        form.time = QTime{*ritual->minuteOfDay / kMinutesInHour, *ritual->minuteOfDay % kMinutesInHour};
    form.minutes = ritual->minutes;
    form.remindBefore = ritual->remindBefore;
    return form;
}

bool RitualsModel::save(const Form& form)
{
    const bool saved = guarded(
        [&] {
            auto ritual = find(form.id).value_or(journal::Ritual{});
            ritual.name = form.name.toStdString();
            ritual.about = form.about.toStdString();
            auto& rhythm = ritual.rhythm;
            const auto before = rhythm;
            rhythm = {};
            rhythm.every = static_cast<Rhythm::Every>(form.every);
            rhythm.interval = form.every == Every::Once ? 1 : form.interval;
            rhythm.first = fromQDate(form.first);
            rhythm.last = before.last && *before.last >= rhythm.first ? before.last : std::nullopt;
            for (int day = 0; form.every == Every::Week && day < kDaysInWeek; ++day)
                rhythm.weekdays |= (form.weekdays[day] ? 1U : 0U) << static_cast<unsigned>(day);
            if (form.every == Every::MonthWeekday)
                rhythm.nth = form.first.day() > 4 * kDaysInWeek ? -1 : (form.first.day() - 1) / kDaysInWeek + 1;
            if (form.every == Every::MonthDay && form.first.day() > 28) // not in each month
                rhythm.nth = -1;
            ritual.minuteOfDay.reset();
            if (form.time)
                ritual.minuteOfDay = form.time->hour() * kMinutesInHour + form.time->minute();
            ritual.minutes = form.minutes;
            ritual.remindBefore = form.time ? form.remindBefore : std::nullopt;
            ritual.resting = false;
            if (form.id.isEmpty())
                (void)m_journal.rituals().add(ritual);
            else
                (void)m_journal.rituals().change(ritual);
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    if (saved)
        m_drafts.drop(form.id);
    refresh();
    return saved;
}

QByteArray RitualsModel::calendarFile() const
{
    const transfer::CalendarZone zone{QTimeZone::systemTimeZoneId().toStdString(),
                                      [this](Timestamp moment) { return m_clock.offsetMinutesAt(moment); }};
    return QByteArray::fromStdString(transfer::calendarFile(m_journal.rituals().all(), zone, m_clock.now()));
}

} // namespace inglenook::ui
