// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "base/clock.h"
#include "base/error.h"
#include "exercises/catalogue.h"
#include "exercises/plan.h"
#include "models/postbox.h"

#include <QAbstractListModel>
#include <QString>
#include <QVector>

#include <filesystem>
#include <optional>

namespace inglenook::ui {

/// A plan for at home while somebody puts it together. It is in memory only, as long as the journal or the
/// demonstration is open, and is written where they say. Its rows are the exercises that could still be added, narrowed
/// by what is typed.
class PlanMakingModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Planned {
        QString id;
        QString title;
        QString who; ///< "Together, 15–25 min"
        exercises::Often often = exercises::Often::Weekly;
        QString note;
    };
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString: who, and how long
        IconRole,                      ///< QString
        KeysRole,                      ///< none
        HitsRole,                      ///< none
    };

    /// Both outlive the model.
    PlanMakingModel(const exercises::Catalogue& catalogue, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const QVector<Planned>& planned() const { return m_planned; }
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] const std::optional<Date>& until() const { return m_until; }
    [[nodiscard]] LocalTime now() const { return m_clock.localNow(); }
    [[nodiscard]] exercises::Plan plan() const;
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isEmpty() const;

    /// False where it is in the plan already, or can't be in one.
    bool add(const QString& exercise);
    [[nodiscard]] static bool canBeIn(const exercises::Definition& definition);
    void remove(int place);
    void setOften(int place, exercises::Often often);
    void setNoteOf(int place, const QString& note);
    void setNote(const QString& note);
    void setUntil(std::optional<Date> until);
    void startAnew();

    /// Why it can't be written, in a sentence; empty where it can.
    [[nodiscard]] QString trouble() const;
    /// "For at home.inglenook-plan".
    [[nodiscard]] static QString proposedName();
    /// Beside the interface; saved() or failed() follows. False where there is trouble(), or one is being written.
    bool save(const std::filesystem::path& file, bool replace);

    // What could be added:
    void setText(const QString& text);
    [[nodiscard]] QString exerciseAt(int row) const { return m_offered.value(row).id; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed(); ///< which exercises there are
    void saved(const QString& sentence);
    void failed(const QString& sentence);

private:
    struct Written {
        std::filesystem::path file;
        std::optional<ErrorCode> trouble;
    };
    [[nodiscard]] Planned plannedOf(const exercises::Definition& definition) const;
    void offer();
    void take(const Written& written);

    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    QVector<Planned> m_planned;
    QString m_note;
    std::optional<Date> m_until;
    QString m_text;
    QVector<Planned> m_offered;
    app::BackgroundJob m_writing;
    Postbox m_postbox{*this};
};

} // namespace inglenook::ui
