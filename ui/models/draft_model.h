// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercise_desk.h"
#include "exercises/draft.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>

#include <filesystem>
#include <functional>
#include <utility>
#include <vector>

namespace inglenook::ui {

/// An exercise that somebody writes, or changes. It is checked at every keystroke by the loader itself. What is typed
/// is kept as a draft within a second, beside the library and in no journal, until it becomes an exercise.
class DraftModel : public QObject {
    Q_OBJECT

public:
    static constexpr int kHead = -1; ///< the head of the exercise, in the place of a step

    /// `catalogue` outlives the model.
    DraftModel(const exercises::Catalogue& catalogue, const std::filesystem::path& dataFolder,
               QObject* parent = nullptr);
    ~DraftModel() override; ///< keeps

    /// Each goes on where it was left before.
    void beginNew();
    /// A new one that begins as another one is; ours or theirs. False when there is none of that name.
    bool beginCopy(const QString& exercise);
    /// One of theirs itself.
    bool beginChange(const QString& exercise);
    /// It had been begun before, and is as it was left.
    [[nodiscard]] bool wasBegun() const { return m_wasBegun; }
    /// Everything that was written is let go, and it begins anew.
    void beginAnew();

    [[nodiscard]] const exercises::Definition& definition() const { return m_draft.definition(); }
    [[nodiscard]] const exercises::Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const exercises::Step* chosen() const; ///< null: the head
    [[nodiscard]] int place() const { return m_place; }
    void choose(int place);
    [[nodiscard]] int stepCount() const { return static_cast<int>(definition().steps.size()); }

    /// Those that are told. What is merely not written yet is told from chooseFault() on: nobody begins among faults.
    [[nodiscard]] int faultCount() const;
    [[nodiscard]] int faultCount(int place) const;
    /// What is wrong there and what helps, or nothing; an empty key: with the step as a whole.
    [[nodiscard]] QString faultAt(int place, const std::string& key) const;
    /// All of a place: the key, and what is wrong.
    [[nodiscard]] QVector<std::pair<QString, QString>> faultsAt(int place) const;
    /// Where the first of them is, now that all are told.
    void chooseFault();
    [[nodiscard]] bool isFine() const { return m_faults.empty(); }
    [[nodiscard]] bool isChanged() const;

    /// `field` as in exercises::Draft::edit(), at the chosen place.
    void edit(const std::string& field, const std::function<void(exercises::Definition&)>& change);
    void setTitle(const QString& title); ///< the id follows as long as it was made of the title
    void addStep(exercises::StepKind kind);
    void duplicateStep();
    void removeStep();
    void moveStep(int by);
    void setKind(exercises::StepKind kind);
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_draft.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_draft.canRedo(); }

    /// For ExchangeModel::publish().
    [[nodiscard]] const QString& draftName() const { return m_name; }
    [[nodiscard]] const QString& instead() const { return m_itself; }
    [[nodiscard]] std::string toml() const { return m_draft.file().text; }
    [[nodiscard]] QString id() const;
    /// It is an exercise now, and no draft any more.
    void published();
    void flush();

Q_SIGNALS:
    void changed(); ///< texts, and what is wrong
    void rebuilt(); ///< another place, or other fields
    void failed(const QString& sentence);

private:
    void open(const QString& name, const QString& itself, std::string origin);
    void takeIn(exercises::Draft draft);
    void look();
    void noteChange();
    [[nodiscard]] bool isTold(const exercises::DraftFault& fault) const { return m_tellsMissing || !fault.isMissing; }

    const exercises::Catalogue& m_catalogue;
    std::filesystem::path m_dataFolder;
    app::ExerciseDesk m_desk;
    exercises::Draft m_draft;
    std::vector<exercises::DraftFault> m_faults;
    QString m_name;
    QString m_itself;     ///< the id of what is changed; empty for a new one
    std::string m_origin; ///< as it was before anything was written
    int m_place = kHead;
    bool m_wasBegun = false;
    bool m_tellsMissing = false; ///< since somebody wanted to keep it
    bool m_unsaved = false;
    QTimer m_keepSoon;
};

} // namespace inglenook::ui
