// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"

#include "models/guarded.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPoint>

namespace inglenook::ui {
namespace {

constexpr int kPageSize = 50;

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

/// Byte ranges of UTF-8 as character ranges of the QString.
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

} // namespace

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
    if (!m_query.isEmpty())
        return m_journal.search().find(m_query.toStdString(), olderThan, kPageSize);
    return m_journal.entries().page(m_filter, olderThan, kPageSize);
}

void TimelineModel::load()
{
    beginResetModel();
    m_entries.clear();
    m_next.reset();
    guarded(
        [this] {
            auto page = readPage(m_query.isEmpty() ? m_start : std::nullopt);
            m_entries = std::move(page.entries);
            m_next = page.next;
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    endResetModel();
}

void TimelineModel::clearFilters()
{
    m_query.clear();
    m_filter.tag.clear();
    m_isBin = false;
    m_day = {};
    m_start.reset();
}

void TimelineModel::setSearch(const QString& query)
{
    const auto trimmed = query.trimmed();
    if (trimmed == m_query)
        return;
    clearFilters();
    m_query = trimmed;
    load();
}

void TimelineModel::setTag(const QString& tag)
{
    clearFilters();
    m_filter.tag = tag.toStdString();
    load();
}

QString TimelineModel::tag() const
{
    return toQString(m_filter.tag);
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
    const auto tag = m_filter.tag;
    clearFilters();
    m_filter.tag = tag;
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
