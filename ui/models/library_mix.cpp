// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library_model.h"

#include <algorithm>

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

/// Without case and accents, so that "cafe" finds "Café".
QString folded(const QString& text)
{
    QString letters;
    for (const auto& c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            letters.append(c);
    return letters.toCaseFolded();
}

} // namespace

QString LibraryModel::searchWords(const exercises::Definition& definition)
{
    QStringList words{QString::fromStdString(definition.title), QString::fromStdString(definition.summary),
                      QString::fromStdString(definition.why), familyTitle(definition.family)};
    for (const auto need : definition.needs)
        words.append(needText(need));
    return folded(words.join(u'\n'));
}

bool LibraryModel::fits(const Known& known, const Mix& mix)
{
    const auto& definition = *known.definition;
    if ((mix.company == Company::Together && !known.item.together) ||
        (mix.company == Company::Alone && !known.item.alone))
        return false;
    if ((mix.demonstrateOnly && !definition.goodToDemonstrate) || (mix.favouritesOnly && !known.item.favourite))
        return false;
    if (mix.need && std::find(definition.needs.begin(), definition.needs.end(), *mix.need) == definition.needs.end())
        return false;
    const auto band = bandOf(mix.length);
    if (definition.minutes.to < band.from || definition.minutes.from > band.to)
        return false;
    const auto words = folded(mix.text).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return known.words.contains(word); });
}

LibraryModel::Mix LibraryModel::without(Loosening::Filter filter, Mix mix)
{
    const Mix open;
    switch (filter) {
    case Loosening::Filter::Text:
        mix.text = open.text;
        break;
    case Loosening::Filter::Company:
        mix.company = open.company;
        break;
    case Loosening::Filter::Length:
        mix.length = open.length;
        break;
    case Loosening::Filter::Demonstrate:
        mix.demonstrateOnly = open.demonstrateOnly;
        break;
    case Loosening::Filter::Need:
        mix.need = open.need;
        break;
    case Loosening::Filter::Favourites:
        mix.favouritesOnly = open.favouritesOnly;
        break;
    }
    return mix;
}

int LibraryModel::countOf(const Mix& mix) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const Known& k) { return fits(k, mix); }));
}

QVector<LibraryModel::Loosening> LibraryModel::loosenings() const
{
    using Filter = Loosening::Filter;
    QVector<Loosening> useful;
    QVector<Loosening> active;
    for (const auto filter :
         {Filter::Text, Filter::Need, Filter::Company, Filter::Length, Filter::Favourites, Filter::Demonstrate}) {
        const auto looser = without(filter, m_mix);
        if (looser == m_mix)
            continue;
        active.append({filter, countOf(looser)});
        if (active.last().count > 0)
            useful.append(active.last());
    }
    return useful.isEmpty() ? active : useful;
}

void LibraryModel::loosen(Loosening::Filter filter)
{
    m_mix = without(filter, m_mix);
    narrow();
}

void LibraryModel::setCompany(Company company)
{
    m_mix.company = company;
    narrow();
}

void LibraryModel::setLength(Length length)
{
    m_mix.length = length;
    narrow();
}

void LibraryModel::setDemonstrateOnly(bool only)
{
    m_mix.demonstrateOnly = only;
    narrow();
}

void LibraryModel::setNeed(std::optional<exercises::NeedNow> need)
{
    m_mix.need = need;
    narrow();
}

void LibraryModel::setFavouritesOnly(bool only)
{
    m_mix.favouritesOnly = only;
    narrow();
}

void LibraryModel::setText(const QString& text)
{
    if (text == m_mix.text)
        return;
    m_mix.text = text;
    narrow();
}

bool LibraryModel::serves(exercises::NeedNow need) const
{
    Mix mix;
    mix.need = need;
    return countOf(mix) > 0;
}

} // namespace inglenook::ui
