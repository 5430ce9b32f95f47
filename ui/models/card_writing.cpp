// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/card_writing.h"

#include "models/guarded.h"

namespace inglenook::ui {
namespace {

constexpr int kSaveAfterMs = 1000;
constexpr int kTryAgainMs = 10000;

} // namespace

CardWriting::CardWriting(journal::Journal& journal, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_clock{clock}
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &CardWriting::flush);
}

CardWriting::~CardWriting()
{
    flush();
}

journal::CardDraft CardWriting::draftOf(const QString& deck, const CardWords& words) const
{
    journal::CardDraft draft{m_journal.me().id,
                             deck.toStdString(),
                             CardId::parse(words.id.toStdString()),
                             {words.text.toStdString(), words.depth, {}},
                             m_clock.now()};
    for (const auto& topic : words.topics)
        draft.content.topics.push_back(topic.toStdString());
    return draft;
}

std::optional<CardWords> CardWriting::begun(const QString& deck, const QString& card) const
{
    CardWords words{card, {}, {}, {}};
    const auto place = draftOf(deck, words);
    std::optional<journal::CardDraft> found;
    if (m_typed && m_typed->isInPlaceOf(place)) {
        found = m_typed;
    } else {
        guarded(
            [&] {
                for (const auto& draft : cardDraftsOf(m_journal, place.author))
                    if (!found && draft.isInPlaceOf(place))
                        found = draft;
            },
            [](const QString&) {}); // whoever lists the cards tells of it
    }
    if (!found)
        return std::nullopt;
    words.text = QString::fromStdString(found->content.text);
    words.depth = found->content.depth;
    for (const auto& topic : found->content.topics)
        words.topics.append(QString::fromStdString(topic));
    return words;
}

void CardWriting::write(const QString& deck, const CardWords& words)
{
    if (words.text.trimmed().isEmpty()) {
        letGo(deck, words.id);
        return;
    }
    auto draft = draftOf(deck, words);
    if (m_typed && !m_typed->isInPlaceOf(draft))
        flush();
    m_typed = std::move(draft);
    m_saveSoon.start(m_isStuck ? kTryAgainMs : kSaveAfterMs);
}

void CardWriting::letGo(const QString& deck, const QString& card)
{
    const auto place = draftOf(deck, {card, {}, {}, {}});
    if (m_typed && m_typed->isInPlaceOf(place))
        m_typed.reset();
    guarded([&] { dropCardDraft(m_journal, place); }, [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void CardWriting::flush()
{
    m_saveSoon.stop();
    if (!m_typed)
        return;
    const bool saved = guarded([this] { saveCardDraft(m_journal, *m_typed); },
                               [this](const QString& sentence) {
                                   if (!m_isStuck)
                                       Q_EMIT failed(sentence);
                               });
    m_isStuck = !saved;
    if (saved)
        m_typed.reset();
    else
        m_saveSoon.start(kTryAgainMs);
}

std::vector<journal::CardDraft> CardWriting::unsaved() const
{
    return m_typed ? std::vector{*m_typed} : std::vector<journal::CardDraft>{};
}

} // namespace inglenook::ui
