// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards_model.h"

#include "base/uuid.h"
#include "models/guarded.h"

#include <algorithm>
#include <map>
#include <utility>

namespace inglenook::ui {
namespace {

using exercises::Depth;
using exercises::Step;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

bool draws(const exercises::Definition& definition, const exercises::Deck& deck)
{
    return std::any_of(definition.steps.begin(), definition.steps.end(),
                       [&](const Step& step) { return step.deck == deck.id; });
}

/// A topic's own word where no exercise has a text for it: "no-money".
QString spelledOut(const QString& topic)
{
    return QString{topic}.replace(u'-', u' ');
}

/// The beginning of "The gentle ones: nearness, time, tenderness".
QString shortly(const QString& option)
{
    return option.section(u':', 0, 0).trimmed();
}

} // namespace

CardsModel::CardsModel(journal::Journal& journal, const exercises::Catalogue& catalogue, QObject* parent)
    : QAbstractListModel{parent},
      m_journal{journal},
      m_catalogue{catalogue}
{
}

bool CardsModel::isForTwo() const
{
    return m_journal.kind() == journal::JournalKind::Shared;
}

bool CardsModel::canBeDone(const exercises::Definition& definition) const
{
    if (definition.id == exercises::kTimeOut)
        return true; // a break comes into everything
    return isForTwo() ? !definition.personalJournalOnly : definition.who != exercises::Who::Together;
}

std::optional<exercises::Family> CardsModel::familyOf(const exercises::Deck& deck) const
{
    for (const auto& definition : m_catalogue.all())
        if (canBeDone(*definition) && draws(*definition, deck))
            return definition->family;
    return std::nullopt;
}

QVector<CardsModel::DeckRow> CardsModel::decks() const
{
    QVector<DeckRow> rows;
    for (const auto& deck : m_catalogue.decks()) {
        const auto family = familyOf(deck);
        if (!family)
            continue;
        const auto seen = m_journal.decks().inJournal(deck, 0);
        const auto count =
            std::count_if(seen.cards.begin(), seen.cards.end(), [](const auto& card) { return !card.hidden; });
        rows.append({text(deck.id), text(deck.title), static_cast<int>(count), *family});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.family < b.family; });
    return rows;
}

QStringList CardsModel::decksOf(const exercises::Definition& definition) const
{
    QStringList ids;
    for (const auto& step : definition.steps)
        if (const auto id = text(step.deck); !id.isEmpty() && !ids.contains(id))
            ids.append(id);
    return ids;
}

bool CardsModel::showDeck(const QString& id)
{
    const auto& all = m_catalogue.decks();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& deck) { return text(deck.id) == id; });
    if (found == all.end())
        return false;
    m_deck = &*found;
    readTopics();
    read();
    return true;
}

QString CardsModel::deck() const
{
    return m_deck == nullptr ? QString{} : text(m_deck->id);
}

QString CardsModel::deckTitle() const
{
    return m_deck == nullptr ? QString{} : text(m_deck->title);
}

void CardsModel::readTopics()
{
    m_topics.clear();
    QStringList left; // what a card without any topic is anyway
    for (const auto& definition : m_catalogue.all())
        for (const auto& step : definition->steps) {
            if (step.deck != m_deck->id || !canBeDone(*definition))
                continue;
            for (const auto& name : step.filter) {
                const auto* asked = definition->find(name);
                if (asked == nullptr)
                    continue;
                for (const auto& option : asked->options) {
                    const auto id = text(option.id);
                    const bool isKnown = std::any_of(m_topics.begin(), m_topics.end(),
                                                     [&](const Topic& offered) { return offered.id == id; });
                    if (asked->agree && &option == &asked->options.back())
                        left.append(id);
                    else if (!isKnown)
                        m_topics.append({id, shortly(text(option.text))});
                }
            }
        }
    std::map<QString, int> uses;
    for (const auto& card : m_deck->cards)
        for (const auto& topic : card.topics)
            ++uses[text(topic)];
    for (const auto& topic : std::as_const(m_topics))
        uses.erase(topic.id);
    for (const auto& topic : std::as_const(left))
        uses.erase(topic);
    std::vector<std::pair<QString, int>> rest(uses.begin(), uses.end());
    std::stable_sort(rest.begin(), rest.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [id, count] : rest)
        m_topics.append({id, spelledOut(id)});
}

QString CardsModel::detailOf(const exercises::Card& card) const
{
    QStringList words{depthText(card.depth)};
    for (const auto& topic : card.topics) {
        const auto id = text(topic);
        const auto known =
            std::find_if(m_topics.begin(), m_topics.end(), [&](const Topic& offered) { return offered.id == id; });
        words.append(known == m_topics.end() ? spelledOut(id) : known->label);
    }
    return words.join(tr(", "));
}

void CardsModel::read()
{
    QVector<Item> all;
    (void)attempt([&] {
        if (m_deck == nullptr)
            return;
        std::map<std::string, QString> writers;
        for (const auto& own : m_journal.decks().ownCards(m_deck->id))
            if (const auto* member = own.author ? m_journal.member(*own.author) : nullptr)
                writers.emplace(own.id.toString(), text(member->name));
        const auto seen = m_journal.decks().inJournal(*m_deck, 0);
        for (const auto& card : seen.cards) {
            Item item{text(card.id), text(card.text), detailOf(card), card.depth, {}, card.hidden, card.isOwn};
            for (const auto& topic : card.topics)
                item.topics.append(text(topic));
            if (const auto writer = writers.find(card.id); writer != writers.end())
                item.detail = isForTwo() ? tr("%1, by %2", "how deep and what about, who wrote the card")
                                               .arg(item.detail, writer->second)
                                         : tr("%1, your own").arg(item.detail);
            all.append(std::move(item));
        }
    });
    // Own ones first, the newest at the top.
    std::reverse(all.begin(), all.end());
    const auto own = std::stable_partition(all.begin(), all.end(), [](const Item& item) { return item.own; });
    std::reverse(own, all.end());
    m_all = std::move(all);
    narrow();
}

void CardsModel::narrow()
{
    beginResetModel();
    m_items.clear();
    for (const auto& item : std::as_const(m_all)) {
        const bool fits = m_shown == Shown::Own ? item.own : item.hidden == (m_shown == Shown::Hidden);
        if (fits && (!m_depth || item.depth == *m_depth) && item.text.contains(m_text, Qt::CaseInsensitive))
            m_items.append(item);
    }
    endResetModel();
    Q_EMIT changed();
}

void CardsModel::setShown(Shown shown)
{
    m_shown = shown;
    narrow();
}

void CardsModel::setText(const QString& text)
{
    m_text = text.trimmed();
    narrow();
}

void CardsModel::setDepth(std::optional<Depth> depth)
{
    m_depth = depth;
    narrow();
}

int CardsModel::countOf(Shown shown) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [shown](const Item& item) {
        return shown == Shown::Own ? item.own : item.hidden == (shown == Shown::Hidden);
    }));
}

const CardsModel::Item* CardsModel::at(int row) const
{
    return row < 0 || row >= m_items.size() ? nullptr : &m_items.at(row);
}

int CardsModel::rowOf(const QString& card) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&](const Item& item) { return item.id == card; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

template <typename Work>
bool CardsModel::attempt(Work&& work)
{
    return guarded(std::forward<Work>(work), [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

bool CardsModel::setHidden(const QString& card, bool hidden)
{
    if (m_deck == nullptr || !attempt([&] { m_journal.decks().setHidden({m_deck->id, card.toStdString()}, hidden); }))
        return false;
    read();
    return true;
}

CardsModel::Saved CardsModel::save(const Form& form)
{
    const auto words = form.text.simplified();
    if (words.isEmpty() || m_deck == nullptr)
        return Saved::NoWords;
    if (words.toUcs4().size() > static_cast<qsizetype>(journal::kMaxCard))
        return Saved::TooLong;
    if (std::any_of(m_all.begin(), m_all.end(), [&](const Item& item) {
            return item.id != form.id && item.text.compare(words, Qt::CaseInsensitive) == 0;
        }))
        return Saved::IsThere;
    journal::CardContent content{words.toStdString(), form.depth, {}};
    for (const auto& topic : form.topics)
        content.topics.push_back(topic.toStdString());
    const bool done = attempt([&] {
        if (form.id.isEmpty())
            (void)m_journal.decks().addOwn(m_deck->id, content, m_journal.me().id);
        else if (const auto id = Uuid::parse(form.id.toStdString()))
            m_journal.decks().changeOwn(CardId{*id}, content);
    });
    if (!done)
        return Saved::Failed;
    read();
    return Saved::Yes;
}

bool CardsModel::takeAway(const QString& card)
{
    const auto id = Uuid::parse(card.toStdString());
    if (!id || !attempt([&] { m_journal.decks().removeOwn(CardId{*id}); }))
        return false;
    read();
    return true;
}

int CardsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant CardsModel::data(const QModelIndex& index, int role) const
{
    const auto* item = index.isValid() ? at(index.row()) : nullptr;
    if (item == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->text;
    case Qt::AccessibleTextRole:
        return item->hidden ? tr("%1 %2. Hidden.").arg(item->text, item->detail)
                            : tr("%1 %2.").arg(item->text, item->detail);
    case DetailRole:
        return item->hidden && m_shown == Shown::Own ? tr("%1, hidden").arg(item->detail) : item->detail;
    case HiddenRole:
        return item->hidden;
    case OwnRole:
        return item->own;
    default:
        return {};
    }
}

QString depthText(Depth depth)
{
    switch (depth) {
    case Depth::Medium:
        return CardsModel::tr("Medium");
    case Depth::Deep:
        return CardsModel::tr("Deep");
    case Depth::Light:
        break;
    }
    return CardsModel::tr("Light");
}

} // namespace inglenook::ui
