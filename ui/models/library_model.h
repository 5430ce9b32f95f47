// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exercises/catalogue.h"
#include "journal/journal.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QVector>

namespace inglenook::ui {

enum class Company { All, Together, Alone };
enum class Length { Any, Five, Ten, Twenty, Longer };

/// A row of the library.
struct LibraryItem {
    QString id;
    QString title;
    QString summary;
    QString note;    ///< "last on 3 May", or empty
    QString who;     ///< "Together, alone"
    QString minutes; ///< "15–25 min"
    exercises::Family family = exercises::Family::Listening;
    bool together = false;
    bool alone = false;
    bool unfinished = false;
};

/// The exercises that this journal can do, by family in their order, narrowed by what is asked for.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Which filter could be loosened, and how many exercises there would be then.
    struct Loosening {
        enum class Filter { Text, Company, Length, Demonstrate } filter = Filter::Text;
        int count = 0;
    };

    /// All outlive the model.
    LibraryModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                 QObject* parent = nullptr);

    void refresh(); ///< reads again when each was last done
    void setCompany(Company company);
    void setLength(Length length);
    void setDemonstrateOnly(bool only);
    void setText(const QString& text);
    [[nodiscard]] Company company() const { return m_company; }
    [[nodiscard]] Length length() const { return m_length; }
    [[nodiscard]] bool demonstrateOnly() const { return m_demonstrateOnly; }
    [[nodiscard]] const QString& text() const { return m_text; }
    void loosen(Loosening::Filter filter);

    [[nodiscard]] bool isForTwo() const; ///< whether "together" means anything in this journal
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] const QVector<LibraryItem>& items() const { return m_shown; }
    [[nodiscard]] int countIn(exercises::Family family) const; ///< of those shown
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
    };
    struct Known {
        LibraryItem item;
        const exercises::Definition* definition = nullptr;
    };

    void narrow();
    [[nodiscard]] Mix mix() const { return {m_text, m_company, m_length, m_demonstrateOnly}; }
    [[nodiscard]] static bool fits(const Known& known, const Mix& mix);
    [[nodiscard]] QString lastDone(const std::string& exercise) const;

    journal::Journal& m_journal;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    Company m_company = Company::All;
    Length m_length = Length::Any;
    bool m_demonstrateOnly = false;
    QString m_text;
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
/// "15–25 min".
[[nodiscard]] QString minutesText(const exercises::Minutes& minutes);

} // namespace inglenook::ui
