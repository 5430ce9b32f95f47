// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange_model.h"

#include "app/exercise_desk.h"
#include "app/exercise_exchange.h"
#include "models/guarded.h"

#include <QFile>

#include <utility>
#include <variant>

namespace inglenook::ui {
namespace {

using transfer::PackTrouble;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

ExchangeModel::ExchangeModel(std::filesystem::path dataFolder, QObject* parent)
    : QObject{parent},
      m_dataFolder{std::move(dataFolder)}
{
}

void ExchangeModel::bringIn(const std::filesystem::path& file)
{
    start([folder = m_dataFolder, file] { return broughtIn(folder, file); });
}

void ExchangeModel::giveAway(const QString& exercise, const std::filesystem::path& file)
{
    start([folder = m_dataFolder, id = exercise.toStdString(), file] { return givenAway(folder, id, file); });
}

void ExchangeModel::takeOut(const QString& exercise)
{
    start([folder = m_dataFolder, id = exercise.toStdString()] { return takenOut(folder, id); });
}

void ExchangeModel::publish(const QString& draft, const QString& exercise, const std::string& toml,
                            const QString& instead)
{
    start([folder = m_dataFolder, draft = draft.toStdString(), id = exercise.toStdString(), toml,
           instead = instead.toStdString()] { return published(folder, draft, id, toml, instead); });
}

void ExchangeModel::start(std::function<Outcome()> work)
{
    auto take = m_post.deliver<Outcome>([this](const Outcome& outcome) { finish(outcome); });
    auto job = [work = std::move(work), take = std::move(take)]() mutable {
        Outcome outcome;
        guarded([&] { outcome = work(); }, [&](const QString& sentence) { outcome.problem = sentence; });
        return [outcome = std::move(outcome), take = std::move(take)]() mutable { take(std::move(outcome)); };
    };
    (void)m_job.start(std::move(job));
}

void ExchangeModel::finish(const Outcome& outcome)
{
    if (!outcome.problem.isEmpty())
        Q_EMIT refused(outcome.problem);
    else if (outcome.shelf)
        Q_EMIT renewed(outcome.shelf, outcome.sentence, outcome.exercise);
    else
        Q_EMIT given(outcome.sentence);
}

ExchangeModel::Outcome ExchangeModel::broughtIn(const std::filesystem::path& dataFolder,
                                                const std::filesystem::path& file)
{
    Outcome outcome;
    const auto taken = app::takeIn(dataFolder, file);
    if (const auto* refusal = std::get_if<transfer::PackRefusal>(&taken)) {
        outcome.problem = tr("%1 Nothing of it was taken in.").arg(reasonOf(*refusal));
        return outcome;
    }
    const auto& in = std::get<app::TakenIn>(taken);
    outcome.shelf = std::make_shared<app::ExerciseShelf>(app::loadExerciseShelf(dataFolder));
    const auto* first = in.exercises.empty() ? nullptr : outcome.shelf->catalogue.find(in.exercises.front());
    if (first != nullptr && in.exercises.size() == 1) {
        outcome.exercise = text(first->id);
        outcome.sentence = tr("“%1” is in the library now, as one of yours.").arg(text(first->title));
    } else if (!in.exercises.empty()) {
        outcome.sentence =
            tr("%n exercises are in the library now, as yours.", nullptr, static_cast<int>(in.exercises.size()));
    } else if (!in.decks.empty() || !in.examples.empty()) {
        outcome.sentence = tr("Its cards and examples are there now.");
    } else {
        outcome.sentence = tr("All of it was there already.");
    }
    return outcome;
}

ExchangeModel::Outcome ExchangeModel::published(const std::filesystem::path& dataFolder, const std::string& draft,
                                                const std::string& exercise, const std::string& toml,
                                                const std::string& instead)
{
    Outcome outcome;
    app::ExerciseDesk{dataFolder}.publish(draft, exercise, toml, instead);
    outcome.shelf = std::make_shared<app::ExerciseShelf>(app::loadExerciseShelf(dataFolder));
    outcome.exercise = text(exercise);
    outcome.sentence = tr("It is in the library, as one of yours.");
    return outcome;
}

ExchangeModel::Outcome ExchangeModel::takenOut(const std::filesystem::path& dataFolder, const std::string& exercise)
{
    Outcome outcome;
    (void)app::takeOut(dataFolder, exercise); // one that has gone meanwhile is out as well
    outcome.shelf = std::make_shared<app::ExerciseShelf>(app::loadExerciseShelf(dataFolder));
    outcome.sentence = tr("It is no longer in the library. What you wrote in it stays in your journal.");
    return outcome;
}

ExchangeModel::Outcome ExchangeModel::givenAway(const std::filesystem::path& dataFolder, const std::string& exercise,
                                                const std::filesystem::path& file)
{
    Outcome outcome;
    const auto pack = app::packOf(dataFolder, {exercise});
    if (!pack) {
        outcome.problem = tr("The file of this exercise is no longer there, or has a fault now.");
        return outcome;
    }
    app::writePack(*pack, file);
    outcome.sentence =
        tr("It is in “%1”. Nothing of your journal is in it.").arg(QFile::decodeName(file.filename().string().c_str()));
    return outcome;
}

QString ExchangeModel::reasonOf(const transfer::PackRefusal& refusal)
{
    const auto name = text(refusal.name);
    switch (refusal.trouble) {
    case PackTrouble::NotFound:
        return tr("The file is no longer there.");
    case PackTrouble::NotPermitted:
        return tr("The system does not let us read this file.");
    case PackTrouble::DiskTrouble:
        return tr("The file could be read in part only.");
    case PackTrouble::NotAPack:
        return tr("This is no exercise and no pack of exercises.");
    case PackTrouble::Damaged:
        return tr("The pack is damaged. Ask for it once more.");
    case PackTrouble::Encrypted:
        return tr("The pack wants a password.");
    case PackTrouble::LeadsOutside:
        return tr("A name in this pack leads out of it: “%1”.").arg(name);
    case PackTrouble::BadName:
        return tr("A file in this pack has a name that no exercise can have: “%1”.").arg(name);
    case PackTrouble::TooManyFiles:
        return tr("There are too many files in this pack.");
    case PackTrouble::TooLarge:
        return tr("This is larger than exercises are.");
    case PackTrouble::NotText:
        return tr("“%1” in it is not text.").arg(name);
    case PackTrouble::Twice:
        return tr("“%1” is in this pack twice.").arg(name);
    case PackTrouble::Empty:
        return tr("There is no exercise in this pack.");
    case PackTrouble::IsThere:
        return tr("You have another “%1” already. Take yours out of the library first, if you like.").arg(name);
    case PackTrouble::Faulty:
        break;
    }
    return refusal.faults.empty() ? tr("It has a fault.")
                                  : tr("It has a fault: %1").arg(text(refusal.faults.front().toString()));
}

} // namespace inglenook::ui
