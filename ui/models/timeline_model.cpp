// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"

#include "models/guarded.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPoint>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kPageSize = 50;
constexpr int kMostOfThisDay = 200;

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
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return toQString(entry.id.toString());
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(entry);
    case SnippetRole:
        return toQString(entry.snippet);
    case WhenRole:
        return when(entry);
    case AuthorIndexRole: {
        const auto& members = m_journal.members();
        for (std::size_t i = 0; i < members.size(); ++i)
            if (entry.author == members[i].id)
                return static_cast<int>(i);
        return -1;
    }
    case HitsRole:
        return inCharacters(entry.snippet, entry.hits);
    case ExerciseRole:
        return toQString(entry.exercise);
    case TitleHitsRole:
        return inCharacters(entry.title, entry.titleHits);
    case DayRole:
        return wallTime(entry.created).date();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2. %3").arg(titleOf(entry), when(entry), toQString(entry.snippet));
    default:
        return {};
    }
}

QString TimelineModel::titleOf(const journal::EntrySummary& entry)
{
    return entry.title.empty() ? tr("Not named") : toQString(entry.title);
}

QString TimelineModel::when(const journal::EntrySummary& entry) const
{
    const auto day = wallTime(entry.created).date();
    const auto today = wallTime(m_clock.localNow()).date();
    const QLocale locale;
    QString text;
    if (day.daysTo(today) >= 0 && day.daysTo(today) < 300)
        text = day.month() == today.month() && day.year() == today.year()
                   ? locale.toString(day, QStringLiteral("ddd d"))
                   : locale.toString(day, QStringLiteral("d MMM"));
    else
        text = locale.toString(day, QStringLiteral("d MMM yyyy"));
    const auto* author = entry.author ? m_journal.member(*entry.author) : nullptr;
    if (m_journal.members().size() < 2)
        return text;
    return author != nullptr ? tr("%1, %2", "author, day").arg(isolated(toQString(author->name)), text)
                             : tr("Together, %1").arg(text);
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    guarded(
        [this] {
            auto page = readPage(m_next);
            m_next = page.next;
            if (page.entries.empty())
                return;
            const auto first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
            for (auto& entry : page.entries)
                m_entries.push_back(std::move(entry));
            endInsertRows();
        },
        [this](const QString& sentence) {
            m_next.reset();
            Q_EMIT failed(sentence);
        });
}

journal::EntryPage TimelineModel::readPage(std::optional<journal::EntryKey> olderThan)
{
    if (m_isBin)
        return m_journal.entries().bin(olderThan, kPageSize);
    if (m_isThisDay)
        return {m_journal.entries().onThisDay(localDate(m_clock.localNow()), kMostOfThisDay), std::nullopt};
    const auto asked = query();
    if (asked.isEmpty())
        return m_journal.entries().page({}, olderThan, kPageSize);
    if (!m_ranked.empty())
        return readBest();
    return m_journal.search().find(asked.toStdString(), olderThan, kPageSize);
}

journal::EntryPage TimelineModel::readBest()
{
    std::vector<journal::EntryKey> keys;
    while (!m_ranked.empty() && keys.size() < kPageSize) {
        keys.push_back(m_ranked.back());
        m_ranked.pop_back();
    }
    journal::EntryPage page{m_journal.search().lines(query().toStdString(), keys), m_olderThanRanked};
    if (!m_ranked.empty())
        page.next = keys.back(); // only says that there is more
    return page;
}

void TimelineModel::load()
{
    beginResetModel();
    m_entries.clear();
    m_next.reset();
    m_ranked.clear();
    m_olderThanRanked.reset();
    guarded(
        [this] {
            if (m_order == Order::BestFirst && !m_query.isEmpty()) {
                auto ranking = m_journal.search().rank(query().toStdString());
                m_ranked.assign(ranking.keys.rbegin(), ranking.keys.rend());
                m_olderThanRanked = ranking.olderThan;
            }
            auto page = readPage(m_start);
            m_entries = std::move(page.entries);
            m_next = page.next;
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    endResetModel();
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
                const auto newest = m_journal.entries().newestUpTo(Date{day.year(), day.month(), day.day()});
                m_start = newest.value_or(0) + (newest ? 1 : 0);
            },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

int TimelineModel::reveal(const QString& id)
{
    if (const int row = rowOf(id); row >= 0)
        return row;
    const auto entryId = EntryId::parse(id.toStdString());
    if (!entryId)
        return -1;
    std::optional<journal::Entry> entry;
    guarded([&] { entry = m_journal.entries().find(*entryId); },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
    if (!entry || entry->binned)
        return -1;
    showAll();
    if (rowOf(id) < 0)
        showUpTo(wallTime(entry->content.created).date());
    return rowOf(id);
}

void TimelineModel::refresh()
{
    load();
}

int TimelineModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (toQString(m_entries[static_cast<std::size_t>(row)].id.toString()) == id)
            return row;
    return -1;
}

} // namespace inglenook::ui
