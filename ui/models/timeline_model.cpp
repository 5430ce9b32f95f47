// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"

#include "models/guarded.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPoint>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

/// A name of the other writing direction keeps the words around it in their places.
QString isolated(const QString& name)
{
    if (name.isRightToLeft() == (QGuiApplication::layoutDirection() == Qt::RightToLeft))
        return name;
    return QChar{0x2068} + name + QChar{0x2069};
}

} // namespace

QVariantList inCharacters(const std::string& text, const std::vector<std::pair<std::size_t, std::size_t>>& hits)
{
    QVariantList ranges;
    for (const auto& [begin, end] : hits) {
        const auto first = QString::fromUtf8(text.data(), static_cast<qsizetype>(begin)).size();
        const auto last = QString::fromUtf8(text.data(), static_cast<qsizetype>(end)).size();
        ranges.append(QPoint{static_cast<int>(first), static_cast<int>(last - first)});
    }
    return ranges;
}

QString filterPart(const QString& name, const QString& value)
{
    const bool isOneWord = std::none_of(value.begin(), value.end(),
                                        [](QChar c) { return c.isSpace() || (c.isPunct() && c != QLatin1Char{'-'}); });
    const auto form = isOneWord ? QStringLiteral("%1:%2") : QStringLiteral("%1:\"%2\"");
    return form.arg(name, value);
}

QDateTime wallTime(LocalTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.utc.ms, Qt::OffsetFromUTC, time.offsetMinutes * 60);
}

TimelineModel::TimelineModel(journal::Journal& journal, const Clock& clock, QObject* parent)
    : QAbstractListModel{parent},
      m_journal{journal},
      m_clock{clock}
{
    refresh();
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& entry = row.entry;
    switch (role) {
    case IdRole:
        return toQString(entry.id.toString());
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(entry);
    case SnippetRole:
        return toQString(entry.snippet);
    case WhenRole:
        return when(row);
    case AuthorIndexRole:
        return authorIndex(row);
    case WhoseRole:
        return m_ours == nullptr ? -1 : static_cast<int>(row.whose);
    case HitsRole:
        return inCharacters(entry.snippet, entry.hits);
    case ExerciseRole:
        return toQString(entry.exercise);
    case TitleHitsRole:
        return inCharacters(entry.title, entry.titleHits);
    case DayRole:
        return wallTime(entry.created).date();
    case Qt::AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

QString TimelineModel::titleOf(const journal::EntrySummary& entry)
{
    return entry.title.empty() ? tr("Not named") : toQString(entry.title);
}

QString TimelineModel::day(const journal::EntrySummary& entry) const
{
    const auto day = wallTime(entry.created).date();
    const auto today = wallTime(m_clock.localNow()).date();
    const QLocale locale;
    if (day.daysTo(today) < 0 || day.daysTo(today) >= 300)
        return locale.toString(day, QStringLiteral("d MMM yyyy"));
    return day.month() == today.month() && day.year() == today.year() ? locale.toString(day, QStringLiteral("ddd d"))
                                                                      : locale.toString(day, QStringLiteral("d MMM"));
}

QString TimelineModel::when(const MergedPages::Row& row) const
{
    const auto text = day(row.entry);
    const auto& journal = journalOf(row.whose);
    if (m_ours != nullptr || journal.members().size() < 2)
        return text; // whose it is stands beside it, or goes without saying
    const auto* author = row.entry.author ? journal.member(*row.entry.author) : nullptr;
    return author != nullptr ? tr("%1, %2", "author, day").arg(isolated(toQString(author->name)), text)
                             : tr("Together, %1").arg(text);
}

QString TimelineModel::spoken(const MergedPages::Row& row) const
{
    const auto& entry = row.entry;
    const auto snippet = toQString(entry.snippet);
    if (m_ours == nullptr)
        return QStringLiteral("%1. %2. %3").arg(titleOf(entry), when(row), snippet);
    if (row.whose == Whose::Mine)
        return QStringLiteral("%1. %2. %3").arg(titleOf(entry), tr("Mine, %1", "a day").arg(day(entry)), snippet);
    const auto* author = entry.author ? m_ours->member(*entry.author) : nullptr;
    const auto who = author != nullptr ? isolated(toQString(author->name)) : tr("together");
    return QStringLiteral("%1. %2. %3")
        .arg(titleOf(entry), tr("Ours, by %1, %2", "author, day").arg(who, day(entry)), snippet);
}

int TimelineModel::authorIndex(const MergedPages::Row& row) const
{
    const auto& members = journalOf(row.whose).members();
    const auto before = row.whose == Whose::Ours ? m_journal.members().size() : 0;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (row.entry.author == members[i].id)
            return static_cast<int>(before + i);
    return -1;
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_pages.hasMore();
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    guarded(
        [this] {
            auto rows = m_pages.next(kPage);
            if (rows.empty())
                return;
            // Whoever hears of the rows that come may ask for more of them at once: there are none until these are
            // here.
            auto pages = std::exchange(m_pages, {});
            const auto first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
            for (auto& row : rows)
                m_rows.push_back(std::move(row));
            endInsertRows();
            m_pages = std::move(pages);
        },
        [this](const QString& sentence) {
            m_pages.clear();
            Q_EMIT failed(sentence);
        });
}

void TimelineModel::clearFilters()
{
    m_query.clear();
    m_filters.clear();
    m_isBin = false;
    m_isThisDay = false;
    m_day = {};
    m_start.reset();
}

QString TimelineModel::query() const
{
    // What is typed stands last: its last word is only a beginning.
    auto all = m_filters.join(QLatin1Char{' '});
    if (!all.isEmpty() && !m_query.isEmpty())
        all += QLatin1Char{' '};
    return all + m_query;
}

void TimelineModel::setSearch(const QString& query)
{
    const auto trimmed = query.trimmed();
    if (trimmed == m_query)
        return;
    const auto filters = m_filters;
    clearFilters();
    m_filters = filters;
    m_query = trimmed;
    load();
}

void TimelineModel::setTag(const QString& tag)
{
    clearFilters();
    addFilter(filterPart(QStringLiteral("tag"), tag));
}

void TimelineModel::addFilter(const QString& part)
{
    const auto words = m_query;
    auto filters = m_filters;
    if (!filters.contains(part))
        filters.append(part);
    clearFilters();
    m_filters = filters;
    m_query = words;
    load();
}

void TimelineModel::removeFilter(const QString& part)
{
    if (m_filters.removeAll(part) > 0)
        load();
}

void TimelineModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    load();
}

void TimelineModel::showThisDay()
{
    clearFilters();
    m_isThisDay = true;
    load();
}

void TimelineModel::showBin(bool bin)
{
    clearFilters();
    m_isBin = bin;
    load();
}

void TimelineModel::showAll()
{
    clearFilters();
    load();
}

void TimelineModel::showUpTo(const QDate& day)
{
    const auto filters = m_filters;
    clearFilters();
    m_filters = filters;
    beginAt(day);
    load();
}

void TimelineModel::beginAt(const QDate& day)
{
    m_day = day;
    m_start.reset();
    if (day.isValid())
        guarded(
            [&] {
                m_start = 0;
                for (auto* journal : journals())
                    if (const auto newest = journal->entries().newestUpTo(Date{day.year(), day.month(), day.day()}))
                        m_start = std::max(*m_start, *newest + 1);
            },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

int TimelineModel::reveal(const QString& id, Whose whose)
{
    if (const int row = rowOf(id, whose); row >= 0)
        return row;
    const auto entryId = EntryId::parse(id.toStdString());
    if (!entryId || (whose == Whose::Ours && m_ours == nullptr))
        return -1;
    std::optional<journal::Entry> entry;
    guarded([&] { entry = journalOf(whose).entries().find(*entryId); },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
    if (!entry || entry->binned)
        return -1;
    if (m_shownOf != (whose == Whose::Mine ? ShownOf::Mine : ShownOf::Ours))
        m_shownOf = ShownOf::Both;
    showAll();
    if (rowOf(id, whose) < 0)
        showUpTo(wallTime(entry->content.created).date());
    return rowOf(id, whose);
}

void TimelineModel::refresh()
{
    load();
}

int TimelineModel::rowOf(const QString& id, Whose whose) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto& line = m_rows[static_cast<std::size_t>(row)];
        if (line.whose == whose && toQString(line.entry.id.toString()) == id)
            return row;
    }
    return -1;
}

} // namespace inglenook::ui
