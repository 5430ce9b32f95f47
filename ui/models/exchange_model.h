// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "app/exercise_shelf.h"
#include "models/postbox.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>

namespace inglenook::transfer {
struct PackRefusal;
}

namespace inglenook::ui {

/// Exercises of a person's own: what others gave them comes in, what they give to others goes out, what they don't want
/// any more goes. They are files of this computer, in no journal. The work is done on a thread of its own; while it
/// runs, a second wish is passed over.
class ExchangeModel : public QObject {
    Q_OBJECT

public:
    explicit ExchangeModel(std::filesystem::path dataFolder, QObject* parent = nullptr);

    /// A file with one exercise, or a pack. renewed() or refused() follows.
    void bringIn(const std::filesystem::path& file);
    /// With what of their own belongs to it, as one new file. given() or refused() follows.
    void giveAway(const QString& exercise, const std::filesystem::path& file);
    /// A draft becomes an exercise of theirs, in the place of `instead` where that isn't empty. renewed() or refused()
    /// follows.
    void publish(const QString& draft, const QString& exercise, const std::string& toml, const QString& instead);
    /// Its file is deleted. renewed() or refused() follows.
    void takeOut(const QString& exercise);

Q_SIGNALS:
    /// All exercises as they are now, what to say of it, and the exercise to show; empty for none in particular.
    void renewed(const std::shared_ptr<inglenook::app::ExerciseShelf>& shelf, const QString& sentence,
                 const QString& exercise);
    void given(const QString& sentence);
    void refused(const QString& sentence);

private:
    struct Outcome {
        std::shared_ptr<app::ExerciseShelf> shelf;
        QString sentence;
        QString exercise;
        QString problem; ///< empty when it worked
    };
    void start(std::function<Outcome()> work);
    void finish(const Outcome& outcome);
    static Outcome broughtIn(const std::filesystem::path& dataFolder, const std::filesystem::path& file);
    static Outcome published(const std::filesystem::path& dataFolder, const std::string& draft,
                             const std::string& exercise, const std::string& toml, const std::string& instead);
    static Outcome takenOut(const std::filesystem::path& dataFolder, const std::string& exercise);
    static Outcome givenAway(const std::filesystem::path& dataFolder, const std::string& exercise,
                             const std::filesystem::path& file);
    [[nodiscard]] static QString reasonOf(const transfer::PackRefusal& refusal);

    std::filesystem::path m_dataFolder;
    app::BackgroundJob m_job;
    Postbox m_post{*this};
};

} // namespace inglenook::ui
