// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_model.h"

#include "models/guarded.h"

#include <QLocale>
#include <QPoint>

namespace inglenook::ui {
namespace {

constexpr int kPageSize = 50;

QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
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
        return toQString(entry.title);
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
    case StarredRole:
        return entry.starred;
    case DayRole:
        return wallTime(entry.created).date();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2. %3").arg(toQString(entry.title), when(entry), toQString(entry.snippet));
    default:
        return {};
    }
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
    return author != nullptr ? tr("%1, %2", "author, day").arg(toQString(author->name), text)
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

void TimelineModel::setSearch(const QString& query)
{
    if (query.trimmed() == m_query)
        return;
    m_query = query.trimmed();
    load();
}

void TimelineModel::setTag(const QString& tag)
{
    m_filter.tag = tag.toStdString();
    load();
}

QString TimelineModel::tag() const
{
    return toQString(m_filter.tag);
}

void TimelineModel::showUpTo(const QDate& day)
{
    m_start.reset();
    if (day.isValid())
        guarded(
            [&] {
                const auto newest = m_journal.entries().newestUpTo(Date{day.year(), day.month(), day.day()});
                m_start = newest.value_or(0) + (newest ? 1 : 0);
            },
            [this](const QString& sentence) { Q_EMIT failed(sentence); });
    load();
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
