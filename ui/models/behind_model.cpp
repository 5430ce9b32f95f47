// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/behind_model.h"

#include "models/guarded.h"
#include "models/timeline_model.h"

#include <QGuiApplication>
#include <QLocale>

namespace inglenook::ui {
namespace {

constexpr int kPageSize = 50;
constexpr int kRows = 1000; ///< a few milliseconds

QString dayInWords(const QDate& day)
{
    return QLocale{}.toString(day, QStringLiteral("ddd d MMM yyyy"));
}

QString isolated(const QString& name)
{
    if (name.isRightToLeft() == (QGuiApplication::layoutDirection() == Qt::RightToLeft))
        return name;
    return QChar{0x2068} + name + QChar{0x2069};
}

} // namespace

BehindModel::BehindModel(journal::Journal& journal, QObject* parent) : QAbstractListModel{parent}, m_journal{journal}
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &BehindModel::lookOn);
}

BehindModel::~BehindModel() = default;

void BehindModel::show(const InsightPoint& point)
{
    clear();
    if (!point.moments.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(point.moments.size()) - 1);
        m_moments = point.moments;
        endInsertRows();
        Q_EMIT looked();
        return;
    }
    m_selection = point.entries;
    m_ended = false;
    m_wanted = kPageSize;
    m_slice.start();
    lookOn();
}

void BehindModel::clear()
{
    m_slice.stop();
    beginResetModel();
    m_entries.clear();
    m_moments.clear();
    m_next.reset();
    m_ended = true;
    endResetModel();
}

void BehindModel::lookOn()
{
    if (!m_slice.isActive())
        return;
    const bool fine = guarded(
        [this] {
            const auto page = m_journal.insights().page(m_selection.days, m_next, kRows);
            std::vector<journal::EntryKey> keys;
            for (const auto& entry : page.entries)
                if (journal::matches(entry, m_selection))
                    keys.push_back(entry.key);
            // A slice may hold more than is wanted; where it was left is where the next one begins.
            m_next = page.next;
            const auto room = static_cast<std::size_t>(m_wanted - rowCount());
            if (keys.size() > room) {
                keys.resize(room);
                m_next = keys.back();
            }
            m_ended = !m_next;
            auto lines = m_journal.insights().lines(keys);
            if (lines.empty())
                return;
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
            for (auto& line : lines)
                m_entries.push_back(std::move(line));
            endInsertRows();
        },
        [this](const QString& sentence) {
            m_ended = true;
            Q_EMIT failed(sentence);
        });
    if (!fine || m_ended || rowCount() >= m_wanted) {
        m_slice.stop();
        Q_EMIT looked();
    }
}

int BehindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size()) + static_cast<int>(m_moments.size());
}

QVariant BehindModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (hasMoments())
        return momentData(m_moments.at(index.row()), role);
    const auto& entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto title = entry.title.empty() ? tr("Not named") : QString::fromStdString(entry.title);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case IdRole:
        return QString::fromStdString(entry.id.toString());
    case WhenRole:
        return when(entry);
    case SnippetRole:
        return QString::fromStdString(entry.snippet);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(title, when(entry));
    default:
        return {};
    }
}

QVariant BehindModel::momentData(const InsightMoment& moment, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return moment.title;
    case IdRole:
        return moment.entry;
    case WhenRole:
        return dayInWords(moment.day);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(moment.title, dayInWords(moment.day));
    default:
        return {};
    }
}

QString BehindModel::when(const journal::EntrySummary& entry) const
{
    const auto day = dayInWords(wallTime(entry.created).date());
    if (m_journal.members().size() < 2)
        return day;
    const auto* author = entry.author ? m_journal.member(*entry.author) : nullptr;
    return author != nullptr ? tr("%1, %2", "author, day").arg(isolated(QString::fromStdString(author->name)), day)
                             : tr("Together, %1").arg(day);
}

bool BehindModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_ended && !m_slice.isActive();
}

void BehindModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = rowCount() + kPageSize;
    m_slice.start();
}

} // namespace inglenook::ui
