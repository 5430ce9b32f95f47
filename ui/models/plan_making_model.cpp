// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_making_model.h"

#include "app/job_result.h"
#include "app/plan_file.h"
#include "models/exercise_words.h"
#include "models/guarded.h"
#include "models/library_model.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

/// On one line, and without what a plan doesn't take: a note that was pasted.
QString onOneLine(const QString& text)
{
    return text.simplified();
}

} // namespace

PlanMakingModel::PlanMakingModel(const exercises::Catalogue& catalogue, const Clock& clock, QObject* parent)
    : QAbstractListModel{parent},
      m_catalogue{catalogue},
      m_clock{clock}
{
    offer();
}

exercises::Plan PlanMakingModel::plan() const
{
    exercises::Plan plan;
    plan.note = m_note.trimmed().toStdString();
    plan.until = m_until;
    for (const auto& one : m_planned)
        plan.exercises.push_back({one.id.toStdString(), one.often, onOneLine(one.note).toStdString()});
    return plan;
}

bool PlanMakingModel::isFull() const
{
    return m_planned.size() >= static_cast<qsizetype>(exercises::kMaxPlanned);
}

bool PlanMakingModel::isEmpty() const
{
    return m_planned.isEmpty() && m_note.trimmed().isEmpty() && !m_until;
}

bool PlanMakingModel::canBeIn(const exercises::Definition& definition)
{
    return exercises::canBePlanned(definition);
}

PlanMakingModel::Planned PlanMakingModel::plannedOf(const exercises::Definition& definition) const
{
    return {toQString(definition.id), toQString(definition.title), whoText(definition), exercises::Often::Weekly, {}};
}

bool PlanMakingModel::add(const QString& exercise)
{
    const auto* definition = m_catalogue.find(exercise.toStdString());
    const bool isIn =
        std::any_of(m_planned.begin(), m_planned.end(), [&exercise](const Planned& one) { return one.id == exercise; });
    if (definition == nullptr || !canBeIn(*definition) || isIn || isFull())
        return false;
    m_planned.append(plannedOf(*definition));
    offer();
    Q_EMIT changed();
    return true;
}

void PlanMakingModel::remove(int place)
{
    if (place < 0 || place >= m_planned.size())
        return;
    m_planned.removeAt(place);
    offer();
    Q_EMIT changed();
}

void PlanMakingModel::setOften(int place, exercises::Often often)
{
    if (place >= 0 && place < m_planned.size())
        m_planned[place].often = often;
}

void PlanMakingModel::setNoteOf(int place, const QString& note)
{
    if (place >= 0 && place < m_planned.size())
        m_planned[place].note = note;
}

void PlanMakingModel::setNote(const QString& note)
{
    m_note = note;
}

void PlanMakingModel::setUntil(std::optional<Date> until)
{
    m_until = until;
}

void PlanMakingModel::startAnew()
{
    m_planned.clear();
    m_note.clear();
    m_until.reset();
    m_text.clear();
    offer();
    Q_EMIT changed();
}

QString PlanMakingModel::trouble() const
{
    using exercises::PlanTrouble;
    const auto trouble = exercises::troubleOf(plan(), m_catalogue);
    if (!trouble)
        return {};
    switch (*trouble) {
    case PlanTrouble::TooLong:
        return tr("A note is longer than a plan can hold: 600 characters for all of it, 160 for an exercise. What is "
                  "the one thing to say?");
    case PlanTrouble::OddCharacters:
        return tr("There are hidden characters in a note, perhaps from where it was copied. Type it here instead.");
    case PlanTrouble::NotAPlan:
    case PlanTrouble::TooNew:
    case PlanTrouble::OtherLicence:
    case PlanTrouble::UnknownExercise:
        break;
    }
    return tr("Choose an exercise first. One is plenty.");
}

QString PlanMakingModel::proposedName()
{
    return tr("For at home", "the name of a file") + toQString(std::string{exercises::kPlanSuffix});
}

bool PlanMakingModel::save(const std::filesystem::path& file, bool replace)
{
    if (!trouble().isEmpty())
        return false;
    const auto told = m_postbox.deliver<Written>([this](const Written& written) { take(written); });
    return m_writing.start([file, replace, made = plan(), &catalogue = m_catalogue, told] {
        using Result = std::variant<std::monostate, ErrorCode>;
        const auto result = app::resultOf<Result>(
            [&] {
                app::writePlanFile(file, made, catalogue, replace);
                return Result{};
            },
            "A plan could not be written, in a way that it should not.");
        Written written{file, {}};
        if (const auto* code = std::get_if<ErrorCode>(&result))
            written.trouble = *code;
        return [written, told] { told(written); };
    });
}

void PlanMakingModel::take(const Written& written)
{
    const auto name = QFile::decodeName(written.file.filename().c_str());
    if (!written.trouble)
        Q_EMIT saved(tr("It is in “%1”, in %2.").arg(name, QFile::decodeName(written.file.parent_path().c_str())));
    else if (*written.trouble == ErrorCode::AlreadyExists)
        Q_EMIT failed(tr("There is something else of the name “%1”. Choose another name.").arg(name));
    else
        Q_EMIT failed(sentenceFor(*written.trouble));
}

void PlanMakingModel::setText(const QString& text)
{
    m_text = text.simplified();
    offer();
}

void PlanMakingModel::offer()
{
    beginResetModel();
    m_offered.clear();
    for (const auto family : families())
        for (const auto& definition : m_catalogue.all()) {
            const auto id = toQString(definition->id);
            const bool isIn =
                std::any_of(m_planned.begin(), m_planned.end(), [&id](const Planned& one) { return one.id == id; });
            const auto words = QStringList{toQString(definition->title), toQString(definition->summary),
                                           familyTitle(definition->family)}
                                   .join(QLatin1Char{' '});
            if (definition->family == family && canBeIn(*definition) && !isIn &&
                words.contains(m_text, Qt::CaseInsensitive))
                m_offered.append(plannedOf(*definition));
        }
    endResetModel();
}

int PlanMakingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offered.size());
}

QVariant PlanMakingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_offered.size())
        return {};
    const auto& one = m_offered.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "an exercise, and for whom it is").arg(one.title, one.who);
    case DetailRole:
        return one.who;
    case IconRole:
        return QStringLiteral("talk");
    case KeysRole:
        return QString{};
    case HitsRole:
        return QVariantList{};
    default:
        return {};
    }
}

} // namespace inglenook::ui
