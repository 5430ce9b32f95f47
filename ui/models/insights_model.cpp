// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insights_model.h"

#include "models/guarded.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

namespace inglenook::ui {
namespace {

// A slice is as many entries as are read in half a frame, and no fewer than a screen of a small journal needs.
constexpr int kFirstRows = 400;
constexpr int kFewestRows = 50;
constexpr int kMostRows = 20'000;
constexpr qint64 kSliceMs = 6;
constexpr qint64 kDrawEveryMs = 200;
constexpr int kQuarterWeeks = 12;

/// Twelve weeks, the present one among them.
QDate startOfQuarter(QDate today, int first)
{
    return today.addDays(-((today.dayOfWeek() - first + 7) % 7) - 7 * (kQuarterWeeks - 1));
}

} // namespace

InsightsModel::InsightsModel(journal::Journal& journal, const exercises::Catalogue& catalogue,
                             const exercises::FeelingsVocabulary& feelings, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_feelings{feelings},
      m_clock{clock},
      m_rows{kFirstRows}
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &InsightsModel::readOn);
    readPeople();
}

InsightsModel::~InsightsModel() = default;

QDate InsightsModel::today() const
{
    const auto day = localDate(m_clock.localNow());
    return {day.year, day.month, day.day};
}

int InsightsModel::weekBegins() const
{
    return m_weekBegins == 0 ? static_cast<int>(QLocale{}.firstDayOfWeek()) : m_weekBegins;
}

void InsightsModel::setWeekBegins(int day)
{
    m_weekBegins = day; // the page reads anew when it is shown
}

void InsightsModel::setRange(Range range)
{
    if (range == m_range && range != Range::Chosen)
        return;
    m_range = range;
    refresh();
}

void InsightsModel::setDays(QDate from, QDate until)
{
    m_range = Range::Chosen;
    m_from = qMin(from, until);
    m_until = qMax(from, until);
    refresh();
}

void InsightsModel::setPerson(int person)
{
    if (person == m_person || person < -1 || person >= m_people.size())
        return;
    m_person = person;
    draw();
}

void InsightsModel::setLine(int line)
{
    m_lineTitle = m_lines.value(line);
    draw();
}

journal::DaySpan InsightsModel::days() const
{
    journal::DaySpan range;
    if (m_from.isValid())
        range.from = toDate(m_from);
    if (m_range != Range::All)
        range.until = toDate(m_until);
    return range;
}

QDate InsightsModel::from() const
{
    auto first = m_from.isValid() ? m_from : m_until;
    if (m_from.isValid())
        return first;
    if (m_firstDay)
        first = qMin(first, QDate{m_firstDay->year, m_firstDay->month, m_firstDay->day});
    if (!m_figures.days().empty())
        first = qMin(first, toQDate(m_figures.days().begin()->first));
    return first;
}

void InsightsModel::refresh()
{
    m_slice.stop();
    const auto now = today();
    if (m_range != Range::Chosen) {
        m_until = now;
        m_from = m_range == Range::Week      ? now.addDays(-6)
                 : m_range == Range::Month   ? now.addMonths(-1).addDays(1)
                 : m_range == Range::Quarter ? startOfQuarter(now, weekBegins())
                 : m_range == Range::Year    ? now.addYears(-1).addDays(1)
                                             : QDate{};
    }
    readPeople();
    m_figures = journal::InsightFigures{m_members};
    m_next.reset();
    m_sinceDrawn = 0;
    guarded(
        [this] {
            m_firstDay = m_journal.insights().firstDay();
            m_beginnings = m_journal.insights().beginnings(days(), m_clock.localNow().offsetMinutes);
            m_kept = InsightsKept::read(m_journal, days());
            m_slice.start();
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    readOn(); // what is small is there at once
}

void InsightsModel::readPeople()
{
    m_people = peopleOf(m_journal.members());
    m_members.clear();
    for (const auto& member : m_journal.members())
        m_members.push_back(member.id);
    if (m_person >= m_people.size())
        m_person = -1;
}

void InsightsModel::rest()
{
    m_slice.stop();
    m_figures = journal::InsightFigures{};
    m_beginnings.clear();
    m_kept = {};
    m_pictures.clear();
    m_lines.clear();
}

void InsightsModel::readOn()
{
    if (!m_slice.isActive())
        return;
    QElapsedTimer timer;
    timer.start();
    guarded(
        [this] {
            const auto page = m_journal.insights().page(days(), m_next, m_rows);
            for (const auto& entry : page.entries)
                m_figures.add(entry);
            m_next = page.next;
            if (!m_next)
                m_slice.stop();
        },
        [this](const QString& sentence) {
            m_slice.stop();
            Q_EMIT failed(sentence);
        });
    const auto took = timer.elapsed();
    if (took > kSliceMs)
        m_rows = std::max(kFewestRows, m_rows / 2);
    else if (took < kSliceMs / 2)
        m_rows = std::min(kMostRows, m_rows * 2);
    m_sinceDrawn += took + 1;
    const bool first = m_pictures.isEmpty();
    if (!m_slice.isActive() || first || m_sinceDrawn >= kDrawEveryMs)
        draw();
}

void InsightsModel::draw()
{
    m_sinceDrawn = 0;
    const auto first = from();
    auto last = m_until;
    if (m_range == Range::All && !m_figures.days().empty())
        last = qMax(last, toQDate(m_figures.days().rbegin()->first));
    const InsightView view{m_figures,   m_beginnings,         m_kept,      m_people, m_members,
                           m_catalogue, m_feelings,           first,       last,     today(),
                           m_person,    spanFor(first, last), weekBegins()};
    const auto lines = linesWithMarks(view);
    m_lines.clear();
    for (const auto& line : lines)
        m_lines.append(line.title);
    m_line = std::max(0, static_cast<int>(m_lines.indexOf(m_lineTitle)));
    m_pictures = {marksPicture(view, lines.at(m_line)),
                  wordsPicture(view),
                  daysPicture(view),
                  familiesPicture(view),
                  moodsPicture(view),
                  hoursPicture(view),
                  exercisesPicture(view),
                  keptPicture(view)};
    if (isForTwo()) {
        m_pictures.insert(1, beganPicture(view));
        m_pictures.append(spokenPicture(view));
    }
    Q_EMIT changed();
}

const InsightPicture* InsightsModel::picture(InsightPicture::Kind kind) const
{
    const auto found = std::find_if(m_pictures.begin(), m_pictures.end(),
                                    [kind](const InsightPicture& picture) { return picture.kind == kind; });
    return found == m_pictures.end() ? nullptr : &*found;
}

} // namespace inglenook::ui
