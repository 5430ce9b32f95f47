// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft_model.h"

#include "app/exercise_copy.h"
#include "models/guarded.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kKeepAfterMs = 800;

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// The field says itself what it is called, so its key needs not be read; a list says which line.
QString sentenceOf(const exercises::DraftFault& fault)
{
    auto words = text(fault.problem);
    const QString key = u'"' + text(fault.key) + u'"';
    if (fault.isMissing)
        words = DraftModel::tr("This is still empty.");
    else if (words.startsWith(key))
        words = DraftModel::tr("This %1.", "has too many characters").arg(words.mid(key.size()).trimmed());
    else
        words = words.left(1).toUpper() + words.mid(1) + u'.';
    if (!fault.isMissing && !fault.cure.empty())
        words += u' ' + text(fault.cure);
    return fault.row < 0 ? words : DraftModel::tr("Line %1: %2").arg(fault.row + 1).arg(words);
}

} // namespace

DraftModel::DraftModel(const exercises::Catalogue& catalogue, const std::filesystem::path& dataFolder, QObject* parent)
    : QObject{parent},
      m_catalogue{catalogue},
      m_dataFolder{dataFolder},
      m_desk{dataFolder},
      m_draft{exercises::Draft::blank()}
{
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &DraftModel::flush);
}

DraftModel::~DraftModel()
{
    flush();
}

void DraftModel::beginNew()
{
    open(QStringLiteral("new-exercise"), {}, exercises::Draft::blank().file().text);
}

bool DraftModel::beginCopy(const QString& exercise)
{
    const auto file = app::exerciseFile(m_dataFolder, exercise.toStdString());
    auto copy = file ? exercises::Draft::of(*file) : std::nullopt;
    if (!copy)
        return false;
    copy->edit({}, [](exercises::Definition& definition) {
        definition.id.clear(); // it is given a title of its own, and with it another id
        definition.title.clear();
        definition.version = 1;
    });
    open(QStringLiteral("copy-of-") + exercise, {}, copy->file().text);
    return true;
}

bool DraftModel::beginChange(const QString& exercise)
{
    const auto* definition = m_catalogue.find(exercise.toStdString());
    const auto file = app::exerciseFile(m_dataFolder, exercise.toStdString());
    if (definition == nullptr || definition->isOurs || !file)
        return false;
    open(exercise, exercise, *file);
    return true;
}

void DraftModel::open(const QString& name, const QString& itself, std::string origin)
{
    flush();
    m_name = name;
    m_itself = itself;
    m_origin = std::move(origin);
    const auto kept = m_desk.draft(name.toStdString());
    auto draft = kept ? exercises::Draft::of(*kept) : std::nullopt;
    m_wasBegun = draft && *kept != m_origin;
    m_tellsMissing = false;
    if (!draft)
        draft = exercises::Draft::of(m_origin);
    takeIn(draft ? *std::move(draft) : exercises::Draft::blank());
}

void DraftModel::takeIn(exercises::Draft draft)
{
    m_draft = std::move(draft);
    m_unsaved = false;
    m_place = kHead;
    look();
    Q_EMIT rebuilt();
}

void DraftModel::beginAnew()
{
    m_keepSoon.stop();
    m_desk.letGo(m_name.toStdString());
    m_wasBegun = false;
    auto draft = exercises::Draft::of(m_origin);
    takeIn(draft ? *std::move(draft) : exercises::Draft::blank());
}

const exercises::Step* DraftModel::chosen() const
{
    return m_place == kHead ? nullptr : &definition().steps.at(static_cast<std::size_t>(m_place));
}

void DraftModel::choose(int place)
{
    place = std::clamp(place, kHead, stepCount() - 1);
    if (place == m_place)
        return;
    m_place = place;
    m_draft.endEdit();
    Q_EMIT rebuilt();
}

int DraftModel::faultCount() const
{
    return static_cast<int>(
        std::count_if(m_faults.begin(), m_faults.end(), [this](const auto& fault) { return isTold(fault); }));
}

int DraftModel::faultCount(int place) const
{
    return static_cast<int>(std::count_if(m_faults.begin(), m_faults.end(), [this, place](const auto& fault) {
        return isTold(fault) && (fault.step ? static_cast<int>(*fault.step) == place : place == kHead);
    }));
}

QString DraftModel::faultAt(int place, const std::string& key) const
{
    for (const auto& fault : m_faults)
        if (isTold(fault) && (fault.step ? static_cast<int>(*fault.step) : kHead) == place && fault.key == key)
            return sentenceOf(fault);
    return {};
}

QVector<std::pair<QString, QString>> DraftModel::faultsAt(int place) const
{
    QVector<std::pair<QString, QString>> found;
    for (const auto& fault : m_faults)
        if (isTold(fault) && (fault.step ? static_cast<int>(*fault.step) : kHead) == place)
            found.append({text(fault.key), sentenceOf(fault)});
    return found;
}

void DraftModel::chooseFault()
{
    m_tellsMissing = true;
    Q_EMIT changed();
    if (!m_faults.empty())
        choose(m_faults.front().step ? static_cast<int>(*m_faults.front().step) : kHead);
}

bool DraftModel::isChanged() const
{
    return toml() != m_origin;
}

void DraftModel::look()
{
    m_faults = m_draft.faults(m_catalogue, m_itself.toStdString());
    const auto id = definition().id;
    if (m_faults.empty() && id != m_itself.toStdString() && m_desk.isTaken(id))
        m_faults.push_back(
            {std::nullopt, "id", -1, false, "another file of yours has this name already", "Choose another one."});
}

void DraftModel::noteChange()
{
    m_unsaved = true;
    m_keepSoon.start();
    look();
}

void DraftModel::edit(const std::string& field, const std::function<void(exercises::Definition&)>& change)
{
    m_draft.edit(field.empty() ? field : field + ' ' + std::to_string(m_place), change);
    noteChange();
    Q_EMIT changed();
}

void DraftModel::setTitle(const QString& title)
{
    const bool follows =
        m_itself.isEmpty() && (definition().id.empty() || definition().id == exercises::idFrom(definition().title));
    edit("title", [&](exercises::Definition& definition) {
        definition.title = title.toStdString();
        if (follows)
            definition.id = exercises::idFrom(definition.title);
    });
}

void DraftModel::addStep(exercises::StepKind kind)
{
    const auto after = m_place == kHead ? stepCount() : m_place + 1;
    m_place = static_cast<int>(m_draft.addStep(kind, static_cast<std::size_t>(after)));
    noteChange();
    Q_EMIT rebuilt();
}

void DraftModel::duplicateStep()
{
    if (m_place == kHead)
        return;
    m_place = static_cast<int>(m_draft.duplicateStep(static_cast<std::size_t>(m_place)));
    noteChange();
    Q_EMIT rebuilt();
}

void DraftModel::removeStep()
{
    if (m_place == kHead)
        return;
    m_draft.removeStep(static_cast<std::size_t>(m_place));
    m_place = std::min(m_place, stepCount() - 1);
    noteChange();
    Q_EMIT rebuilt();
}

void DraftModel::moveStep(int by)
{
    const int to = m_place + by;
    if (m_place == kHead || to < 0 || to >= stepCount())
        return;
    m_draft.moveStep(static_cast<std::size_t>(m_place), static_cast<std::size_t>(to));
    m_place = to;
    noteChange();
    Q_EMIT rebuilt();
}

void DraftModel::setKind(exercises::StepKind kind)
{
    if (m_place == kHead)
        return;
    m_draft.setKind(static_cast<std::size_t>(m_place), kind);
    noteChange();
    Q_EMIT rebuilt();
}

void DraftModel::undo()
{
    if (!canUndo())
        return;
    m_draft.undo();
    m_place = std::min(m_place, stepCount() - 1);
    noteChange();
    Q_EMIT rebuilt();
}

void DraftModel::redo()
{
    if (!canRedo())
        return;
    m_draft.redo();
    m_place = std::min(m_place, stepCount() - 1);
    noteChange();
    Q_EMIT rebuilt();
}

QString DraftModel::id() const
{
    return text(definition().id);
}

void DraftModel::published()
{
    m_keepSoon.stop();
    m_unsaved = false;
}

void DraftModel::flush()
{
    m_keepSoon.stop();
    if (!m_unsaved)
        return;
    const auto name = m_name.toStdString();
    m_unsaved = !guarded(
        [&] {
            if (isChanged())
                m_desk.keep(name, toml());
            else
                m_desk.letGo(name);
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

} // namespace inglenook::ui
