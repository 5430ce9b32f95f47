// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "journal/journal.h"
#include "models/card_writing.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// The cards of one deck as this journal sees them, those of its members among them: to look through, to hide and bring
/// back, and to write.
class CardsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, HiddenRole, OwnRole };
    enum class Shown { InTheDeck, Own, Hidden };

    /// A deck that an exercise of this journal draws from.
    struct DeckRow {
        QString id;
        QString title;
        int count = 0;                                           ///< what may be drawn
        exercises::Family family = exercises::Family::Listening; ///< of the first exercise with it
    };
    struct Topic {
        QString id;
        QString label;
    };
    struct Item {
        QString id;
        QString text;
        QString detail; ///< "Deep, memory, people"; of an own card also who wrote it
        exercises::Depth depth = exercises::Depth::Light;
        QStringList topics;
        bool hidden = false;
        bool own = false;
    };
    using Form = CardWords;
    enum class Saved { Yes, NoWords, TooLong, IsThere, Failed };

    /// Both outlive the model.
    CardsModel(journal::Journal& journal, const exercises::Catalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] QVector<DeckRow> decks() const;
    /// Those that an exercise names, in the order of its steps.
    [[nodiscard]] QStringList decksOf(const exercises::Definition& definition) const;
    /// Reads the deck anew. False when there is none of that name.
    bool showDeck(const QString& id);
    [[nodiscard]] QString deck() const;
    [[nodiscard]] QString deckTitle() const;
    /// What cards of the deck are about: first what exercises ask for, then what most of the cards say.
    [[nodiscard]] const QVector<Topic>& topics() const { return m_topics; }

    void setShown(Shown shown);
    void setText(const QString& text); ///< words that the card has
    void setDepth(std::optional<exercises::Depth> depth);
    [[nodiscard]] Shown shown() const { return m_shown; }
    [[nodiscard]] int countOf(Shown shown) const; ///< whatever else is asked for
    [[nodiscard]] bool isNarrowed() const { return !m_text.isEmpty() || m_depth.has_value(); }

    [[nodiscard]] const Item* at(int row) const;        ///< null where there is none
    [[nodiscard]] int rowOf(const QString& card) const; ///< -1: it is not among those shown

    bool setHidden(const QString& card, bool hidden);
    [[nodiscard]] Saved save(const Form& form);
    bool takeAway(const QString& card); ///< an own one, for good

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    [[nodiscard]] bool isForTwo() const;
    [[nodiscard]] bool canBeDone(const exercises::Definition& definition) const;
    [[nodiscard]] std::optional<exercises::Family> familyOf(const exercises::Deck& deck) const;
    void read();
    void readTopics();
    void narrow();
    [[nodiscard]] QString detailOf(const exercises::Card& card) const;
    template <typename Work>
    bool attempt(Work&& work);

    journal::Journal& m_journal;
    const exercises::Catalogue& m_catalogue;
    const exercises::Deck* m_deck = nullptr;
    QVector<Topic> m_topics;
    QVector<Item> m_all;
    QVector<Item> m_items;
    Shown m_shown = Shown::InTheDeck;
    QString m_text;
    std::optional<exercises::Depth> m_depth;
};

/// "Light", "Medium", "Deep".
[[nodiscard]] QString depthText(exercises::Depth depth);

} // namespace inglenook::ui
