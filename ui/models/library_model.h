// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "journal/journal.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace inglenook::ui {

enum class Company { All, Together, Alone };
enum class Length { Any, Five, Ten, Twenty, Longer };

/// A row of the library.
struct LibraryItem {
    QString id;
    QString title;
    QString summary;
    QString note;    ///< "last on 3 May, Sam begins this time", or empty
    QString who;     ///< "Together, alone"
    QString minutes; ///< "15–25 min"
    exercises::Family family = exercises::Family::Listening;
    bool together = false;
    bool alone = false;
    bool unfinished = false;
    bool favourite = false;
};

/// The exercises that this journal can do, by family in their order, narrowed by what is asked for.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Which filter could be loosened, and how many exercises there would be then.
    struct Loosening {
        enum class Filter { Text, Company, Length, Demonstrate, Need, Favourites } filter = Filter::Text;
        int count = 0;

        friend bool operator==(const Loosening&, const Loosening&) = default;
    };

    /// All outlive the model.
    LibraryModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                 QObject* parent = nullptr);

    /// Those of own files that could not be used; at first, what the catalogue says itself.
    void setFaults(const exercises::Faults& faults);
    void refresh(); ///< reads again when each was last done
    void setCompany(Company company);
    void setLength(Length length);
    void setDemonstrateOnly(bool only);
    void setNeed(std::optional<exercises::NeedNow> need); ///< "What we need now"; nothing: anything
    void setFavouritesOnly(bool only);
    void setText(const QString& text);
    [[nodiscard]] Company company() const { return m_mix.company; }
    [[nodiscard]] Length length() const { return m_mix.length; }
    [[nodiscard]] bool demonstrateOnly() const { return m_mix.demonstrateOnly; }
    [[nodiscard]] std::optional<exercises::NeedNow> need() const { return m_mix.need; }
    [[nodiscard]] bool favouritesOnly() const { return m_mix.favouritesOnly; }
    [[nodiscard]] const QString& text() const { return m_mix.text; }
    void loosen(Loosening::Filter filter);

    /// Never what leaves no trace: a mark would be one.
    [[nodiscard]] bool canBeFavourite(const QString& exercise) const;
    [[nodiscard]] bool isFavourite(const QString& exercise) const;
    /// Kept in the journal, for everyone who opens it.
    void setFavourite(const QString& exercise, bool favourite);

    [[nodiscard]] bool isForTwo() const; ///< whether "together" means anything in this journal
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] const QVector<LibraryItem>& items() const { return m_shown; }
    [[nodiscard]] int countIn(exercises::Family family) const; ///< of those shown
    [[nodiscard]] bool serves(exercises::NeedNow need) const;  ///< whether there is any for it, whatever else is asked
    /// For an empty mix: the single filters whose loosening would show something; every one of them where none alone
    /// would.
    [[nodiscard]] QVector<Loosening> loosenings() const;
    /// One line for each own file that could not be used.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    struct Mix {
        QString text;
        Company company = Company::All;
        Length length = Length::Any;
        bool demonstrateOnly = false;
        std::optional<exercises::NeedNow> need;
        bool favouritesOnly = false;

        friend bool operator==(const Mix&, const Mix&) = default;
    };
    struct Known {
        LibraryItem item;
        const exercises::Definition* definition = nullptr;
        QString words; ///< to search in, folded
    };

    void narrow();
    [[nodiscard]] static QString searchWords(const exercises::Definition& definition);
    [[nodiscard]] static bool fits(const Known& known, const Mix& mix);
    /// `mix` with one filter let go; the same where it is not set.
    [[nodiscard]] static Mix without(Loosening::Filter filter, Mix mix);
    [[nodiscard]] int countOf(const Mix& mix) const;
    [[nodiscard]] std::optional<Known> known(const exercises::Definition& definition) const;
    [[nodiscard]] QString lastDone(const std::string& exercise) const;
    [[nodiscard]] QString whoIsDue() const;

    journal::Journal& m_journal;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    Mix m_mix;
    QStringList m_favourites; ///< their ids, also of own files that are gone for now
    QVector<Known> m_all;
    QVector<LibraryItem> m_shown;
    QStringList m_faults;
};

/// "Listening and speaking".
[[nodiscard]] QString familyTitle(exercises::Family family);
/// "Appreciation, support": for the list of families.
[[nodiscard]] QString familyShortTitle(exercises::Family family);
/// In the order of the library.
[[nodiscard]] const QVector<exercises::Family>& families();
/// "We had a fight".
[[nodiscard]] QString needText(exercises::NeedNow need);
[[nodiscard]] const QVector<exercises::NeedNow>& needs();
/// "15–25 min".
[[nodiscard]] QString minutesText(const exercises::Minutes& minutes);

} // namespace inglenook::ui
