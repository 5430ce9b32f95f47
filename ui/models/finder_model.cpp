// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder_model.h"

#include "models/guarded.h"
#include "models/merged_pages.h"
#include "models/timeline_model.h"
#include "models/typed_date.h"

#include <QLocale>
#include <QPoint>

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMostNames = 7;
constexpr int kMostEntries = 8;
constexpr int kEntriesRead = 24;
constexpr int kMostUsed = 8;
constexpr int kAtBeginning = 100;
constexpr int kAtWord = 60;
constexpr int kInside = 20;
constexpr int kInOtherWords = 10;

/// Where `word` stands in `text`, at the best place; -1: nowhere.
struct Place {
    qsizetype at = -1;
    int fit = 0;
};

Place placeOf(const QString& word, const QString& text)
{
    Place best;
    for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const int fit = at == 0 ? kAtBeginning : text.at(at - 1).isLetterOrNumber() ? kInside : kAtWord;
        if (fit > best.fit)
            best = {at, fit};
    }
    return best;
}

/// How well all of `words` fit a name; 0: one of them is not there.
int fitOf(const QStringList& words, const QString& title, const QString& otherWords, QVariantList& hits)
{
    int sum = 0;
    for (const auto& word : words) {
        const auto place = placeOf(word, title);
        if (place.at >= 0)
            hits.append(QPoint{static_cast<int>(place.at), static_cast<int>(word.size())});
        const int fit = place.at >= 0 ? place.fit : placeOf(word, otherWords).fit > kInside ? kInOtherWords : 0;
        if (fit == 0)
            return 0;
        sum += fit;
    }
    return words.isEmpty() ? 1 : sum / static_cast<int>(words.size());
}

} // namespace

FinderModel::FinderModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                         QVector<Command> commands, QObject* parent)
    : QAbstractListModel{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_clock{clock},
      m_commands{std::move(commands)}
{
}

int FinderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FinderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case IconRole:
        return row.icon;
    case KeysRole:
        return row.keys;
    case HitsRole:
        return row.hits;
    case Qt::AccessibleTextRole:
        return row.keys.isEmpty() ? QStringLiteral("%1, %2").arg(row.title, row.detail)
                                  : QStringLiteral("%1, %2, %3").arg(row.title, row.detail, row.keys);
    default:
        return {};
    }
}

QVector<FinderModel::Row> FinderModel::fittingNames(const QString& text) const
{
    const auto words = text.simplified().split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    QVector<Row> rows;
    const auto offer = [&](Row row, const QString& otherWords) {
        row.fit = fitOf(words, row.title, otherWords, row.hits);
        const auto used = m_used.indexOf(row.id);
        if (row.fit > 0 && used >= 0)
            row.fit += kMostUsed - static_cast<int>(used) + (words.isEmpty() ? kAtBeginning : 0);
        if (row.fit > 0)
            rows.append(std::move(row));
    };
    for (const auto& command : m_commands)
        offer({Kind::Command, command.id, command.text, tr("Do"), command.icon, command.keys, {}, 0},
              command.otherWords);
    for (const auto& definition : m_catalogue.all()) {
        const auto id = QString::fromStdString(definition->id);
        // Without a word these would be all of them: only those used lately.
        if (!words.isEmpty() || m_used.contains(id))
            offer({Kind::Exercise,
                   id,
                   QString::fromStdString(definition->title),
                   tr("Exercise"),
                   QStringLiteral("talk"),
                   {},
                   {},
                   0},
                  QString::fromStdString(definition->summary));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.fit > b.fit; });
    if (!words.isEmpty() && rows.size() > kMostNames)
        rows.resize(kMostNames);
    return rows;
}

void FinderModel::addDay(QVector<Row>& rows, const QString& text) const
{
    const QLocale locale;
    const auto day = typedDate(text, wallTime(m_clock.localNow()).date(), locale);
    if (day)
        rows.append({Kind::Day,
                     day->toString(Qt::ISODate),
                     tr("Go to %1", "a day").arg(locale.toString(*day, QLocale::LongFormat)),
                     tr("Journal"),
                     QStringLiteral("cal"),
                     {},
                     {},
                     0});
}

QString FinderModel::whenOf(const journal::EntrySummary& entry) const
{
    return QLocale{}.toString(wallTime(entry.created).date(), QLocale::ShortFormat);
}

void FinderModel::addEntries(QVector<Row>& rows, const QString& text) const
{
    guarded(
        [&] {
            std::vector<MergedPages::Row> found;
            MergedPages pages;
            for (const auto whose : {Whose::Mine, Whose::Ours}) {
                auto* journal = whose == Whose::Mine ? &m_journal : m_ours;
                if (journal != nullptr)
                    pages.add(
                        whose,
                        [journal, query = text.toStdString()](auto olderThan) {
                            return journal->search().find(query, olderThan, kEntriesRead);
                        },
                        std::nullopt);
            }
            found = pages.next(kEntriesRead);
            std::stable_partition(found.begin(), found.end(),
                                  [](const auto& row) { return !row.entry.titleHits.empty(); });
            found.resize(std::min<std::size_t>(found.size(), kMostEntries));
            for (const auto& [entry, whose] : found) {
                const auto day = whenOf(entry);
                const auto detail = m_ours == nullptr      ? day
                                    : whose == Whose::Mine ? tr("Mine, %1", "a day").arg(day)
                                                           : tr("Ours, %1", "a day").arg(day);
                rows.append({Kind::Entry,
                             QString::fromStdString(entry.id.toString()),
                             QString::fromStdString(entry.title),
                             detail,
                             QStringLiteral("book"),
                             {},
                             inCharacters(entry.title, entry.titleHits),
                             0,
                             whose});
            }
        },
        [](const QString&) {}); // the list of the journal tells of it
}

void FinderModel::setOurs(journal::Journal* ours)
{
    clear();
    m_ours = ours;
}

void FinderModel::setText(const QString& text)
{
    beginResetModel();
    m_rows.clear();
    addDay(m_rows, text);
    m_rows += fittingNames(text);
    if (!text.trimmed().isEmpty())
        addEntries(m_rows, text);
    endResetModel();
}

void FinderModel::choose(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const auto chosen = m_rows.at(row);
    clear();
    if (chosen.kind == Kind::Command || chosen.kind == Kind::Exercise) {
        m_used.removeAll(chosen.id);
        m_used.prepend(chosen.id);
        m_used.resize(std::min<qsizetype>(m_used.size(), kMostUsed));
    }
    switch (chosen.kind) {
    case Kind::Command:
        return Q_EMIT commandChosen(chosen.id);
    case Kind::Exercise:
        return Q_EMIT exerciseChosen(chosen.id);
    case Kind::Day:
        return Q_EMIT dayChosen(QDate::fromString(chosen.id, Qt::ISODate));
    case Kind::Entry:
        return Q_EMIT entryChosen(chosen.id, chosen.whose);
    }
}

void FinderModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

} // namespace inglenook::ui
