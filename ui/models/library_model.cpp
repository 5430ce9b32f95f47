// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library_model.h"

#include "models/guarded.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <set>

namespace inglenook::ui {
namespace {

struct Band {
    int from;
    int to;
};

Band bandOf(Length length)
{
    constexpr int kEndless = 1 << 20;
    switch (length) {
    case Length::Any:
        return {0, kEndless};
    case Length::Five:
        return {0, 7};
    case Length::Ten:
        return {8, 14};
    case Length::Twenty:
        return {15, 25};
    case Length::Longer:
        return {26, kEndless};
    }
    return {0, kEndless};
}

QDate toQDate(Date date)
{
    return {date.year, date.month, date.day};
}

} // namespace

LibraryModel::LibraryModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                           QObject* parent)
    : QAbstractListModel{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_clock{clock}
{
    for (const auto& fault : catalogue.faults())
        m_faults.append(QString::fromStdString(fault.toString()));
    refresh();
}

bool LibraryModel::isForTwo() const
{
    return m_journal.kind() == journal::JournalKind::Shared;
}

void LibraryModel::refresh()
{
    QVector<Known> all;
    guarded(
        [&] {
            std::set<std::string> waiting;
            for (const auto& run : m_journal.runs().unfinished())
                waiting.insert(run.exercise);
            for (const auto& definition : m_catalogue.all()) {
                const bool alone = definition->who != exercises::Who::Together;
                if (isForTwo() ? definition->personalJournalOnly : !alone)
                    continue;
                LibraryItem item;
                item.id = QString::fromStdString(definition->id);
                item.title = QString::fromStdString(definition->title);
                item.summary = QString::fromStdString(definition->summary);
                item.note = lastDone(definition->id);
                item.together = isForTwo() && definition->who != exercises::Who::Alone;
                item.alone = alone;
                item.who = item.together && item.alone ? tr("Together, alone")
                           : item.together             ? tr("Together")
                                                       : tr("Alone");
                item.minutes = minutesText(definition->minutes);
                item.family = definition->family;
                item.unfinished = waiting.count(definition->id) > 0;
                all.append({item, definition.get()});
            }
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    std::stable_sort(all.begin(), all.end(),
                     [](const Known& a, const Known& b) { return a.item.family < b.item.family; });
    m_all = std::move(all);
    narrow();
}

QString LibraryModel::lastDone(const std::string& exercise) const
{
    const auto done = m_journal.entries().lastDone(exercise);
    if (!done)
        return {};
    const auto day = toQDate(localDate(*done));
    const auto today = toQDate(localDate(m_clock.localNow()));
    const auto days = day.daysTo(today);
    const QLocale locale;
    if (days <= 0)
        return tr("last done today");
    if (days == 1)
        return tr("last done yesterday");
    if (days < 7)
        return tr("last on %1").arg(locale.standaloneDayName(day.dayOfWeek()));
    if (day.year() == today.year())
        return tr("last on %1").arg(locale.toString(day, QStringLiteral("d MMMM")));
    return tr("last on %1").arg(locale.toString(day, QStringLiteral("d MMMM yyyy")));
}

bool LibraryModel::fits(const Known& known, const Mix& mix)
{
    if ((mix.company == Company::Together && !known.item.together) ||
        (mix.company == Company::Alone && !known.item.alone))
        return false;
    if (mix.demonstrateOnly && !known.definition->goodToDemonstrate)
        return false;
    const auto band = bandOf(mix.length);
    const auto& minutes = known.definition->minutes;
    if (minutes.to < band.from || minutes.from > band.to)
        return false;
    const auto words = mix.text.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString haystack = known.item.title + u' ' + known.item.summary + u' ' + familyTitle(known.item.family);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

void LibraryModel::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (const auto& known : m_all)
        if (fits(known, mix()))
            m_shown.append(known.item);
    endResetModel();
    Q_EMIT changed();
}

QVector<LibraryModel::Loosening> LibraryModel::loosenings() const
{
    QVector<Loosening> useful;
    QVector<Loosening> active;
    const auto consider = [&](bool isActive, Loosening::Filter filter, Mix looser) {
        if (!isActive)
            return;
        const auto count = static_cast<int>(
            std::count_if(m_all.begin(), m_all.end(), [&](const Known& k) { return fits(k, looser); }));
        active.append({filter, count});
        if (count > 0)
            useful.append({filter, count});
    };
    auto looser = mix();
    looser.text.clear();
    consider(!m_text.isEmpty(), Loosening::Filter::Text, looser);
    looser = mix();
    looser.company = Company::All;
    consider(m_company != Company::All, Loosening::Filter::Company, looser);
    looser = mix();
    looser.length = Length::Any;
    consider(m_length != Length::Any, Loosening::Filter::Length, looser);
    looser = mix();
    looser.demonstrateOnly = false;
    consider(m_demonstrateOnly, Loosening::Filter::Demonstrate, looser);
    return useful.isEmpty() ? active : useful;
}

void LibraryModel::loosen(Loosening::Filter filter)
{
    switch (filter) {
    case Loosening::Filter::Text:
        return setText({});
    case Loosening::Filter::Company:
        return setCompany(Company::All);
    case Loosening::Filter::Length:
        return setLength(Length::Any);
    case Loosening::Filter::Demonstrate:
        return setDemonstrateOnly(false);
    }
}

void LibraryModel::setCompany(Company company)
{
    m_company = company;
    narrow();
}

void LibraryModel::setLength(Length length)
{
    m_length = length;
    narrow();
}

void LibraryModel::setDemonstrateOnly(bool only)
{
    m_demonstrateOnly = only;
    narrow();
}

void LibraryModel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    narrow();
}

int LibraryModel::countIn(exercises::Family family) const
{
    return static_cast<int>(
        std::count_if(m_shown.begin(), m_shown.end(), [&](const LibraryItem& item) { return item.family == family; }));
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const auto& item = m_shown.at(index.row());
    if (role == Qt::DisplayRole)
        return item.title;
    if (role == Qt::ToolTipRole)
        return item.summary;
    if (role == Qt::UserRole)
        return item.id;
    return {};
}

} // namespace inglenook::ui
