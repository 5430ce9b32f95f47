// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "base/error.h"
#include "exercises/catalogue.h"
#include "journal/journal.h"
#include "journal/plan_course.h"
#include "models/postbox.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QVector>

#include <filesystem>
#include <memory>
#include <optional>
#include <variant>

namespace inglenook::ui {

/// Plans for at home: what of them is next, what was done, and those that are opened from a file. Nothing of them is
/// ever late, and nothing that was left out is said.
class PlansModel : public QObject {
    Q_OBJECT

public:
    struct Exercise {
        QString id;
        QString title;
        QString who;                  ///< "Together, 15–25 min"
        QString often;                ///< "Once a week"
        QString note;                 ///< may be empty
        QString done;                 ///< "Done today."; may be empty
        QString notHere;              ///< why this journal can't do it; empty where it can
        bool isOpen = false;          ///< could be done today
        bool isDoneElsewhere = false; ///< today, which can be taken back
    };
    struct Plan {
        QString id; ///< empty: not taken in yet
        QString note;
        QString span; ///< "Here since Tuesday. Until 1 December."
        QVector<Exercise> exercises;
        bool isAway = false;
        bool isOver = false;
    };
    /// What stands on Today.
    struct Card {
        QString plan;     ///< id
        QString exercise; ///< id of what is next; empty: nothing today
        QString title;    ///< what is next, or that it was it for today; empty: it is over
        QString words;    ///< how often, and the note to it; or the end of it, warmly
        QString done;     ///< what was done this week; may be empty
        bool isOver = false;
    };

    /// All outlive the model.
    PlansModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
               QObject* parent = nullptr);

    void refresh();
    [[nodiscard]] const QVector<Plan>& plans() const { return m_plans; } ///< the newest first
    /// Of each plan that has something for today, the newest first; then of those that have come to an end lately.
    [[nodiscard]] const QVector<Card>& cards() const { return m_cards; }

    /// Reads a file beside the interface; opened() or refused() follows.
    void open(const std::filesystem::path& file);
    [[nodiscard]] const std::optional<Plan>& inView() const { return m_inView; } ///< what was opened
    /// Why it can't be taken in; empty where it can.
    [[nodiscard]] const QString& whyNot() const { return m_whyNot; }
    /// Its last day is past: it would have none.
    [[nodiscard]] bool isPast() const { return m_isPast; }
    /// False when it could not be saved, and failed() said why.
    bool takeIn();
    void lookAway(); ///< forgets what was opened

    void setAway(const QString& plan, bool away);
    /// Today, without an entry: on paper, or with nothing kept.
    void addElsewhere(const QString& plan, const QString& exercise);
    void takeElsewhereBack(const QString& plan, const QString& exercise);
    void remove(const QString& plan);

Q_SIGNALS:
    void changed();
    void opened();
    void refused(const QString& sentence);
    void failed(const QString& sentence);

private:
    using Read = std::variant<exercises::Plan, exercises::PlanFault, ErrorCode>;

    void take(const Read& read);
    void show(const exercises::Plan& plan);
    template <typename Act>
    bool act(Act&& what);
    [[nodiscard]] QString whyNotHere(const exercises::PlannedExercise& planned) const;
    [[nodiscard]] Plan described(const exercises::Plan& plan) const;
    [[nodiscard]] Plan rowOf(const journal::KeptPlan& kept, const journal::PlanCourse& course) const;
    [[nodiscard]] std::optional<Card> cardOf(const journal::KeptPlan& kept, const journal::PlanCourse& course,
                                             const Plan& row) const;
    [[nodiscard]] Date today() const;

    journal::Journal& m_journal;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    std::unique_ptr<IdSource> m_ids;
    journal::PlanStore m_store;
    QVector<Plan> m_plans;
    QVector<Card> m_cards;
    std::optional<exercises::Plan> m_opened;
    std::optional<Plan> m_inView;
    QString m_whyNot;
    bool m_isPast = false;
    app::BackgroundJob m_reading;
    Postbox m_postbox{*this};
};

} // namespace inglenook::ui
