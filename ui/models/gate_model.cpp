// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gate_model.h"

#include "app/copy_keeper.h"
#include "models/guarded.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace inglenook::ui {
namespace {

QString toQString(const std::filesystem::path& path)
{
    return QFile::decodeName(path.string().c_str());
}

/// A folder as people say it: below home without home, and with air between the parts.
QString placeOf(const std::filesystem::path& file)
{
    auto folder = QDir{toQString(file.parent_path())}.absolutePath();
    const auto home = QDir::homePath();
    if (folder == home)
        return GateModel::tr("Home");
    if (folder.startsWith(home + QLatin1Char{'/'}))
        folder = folder.mid(home.size() + 1);
    return folder.split(QLatin1Char{'/'}, Qt::SkipEmptyParts).join(QStringLiteral(" / "));
}

} // namespace

GateModel::GateModel(app::SettingsStore& settings, app::VaultOpener& opener, const Clock& clock, IdSource& ids,
                     std::filesystem::path journalsFolder, QObject* parent)
    : QObject{parent},
      m_settings{settings},
      m_opener{opener},
      m_clock{clock},
      m_ids{ids},
      m_journalsFolder{std::move(journalsFolder)}
{
    refresh();
}

GateModel::~GateModel()
{
    m_opener.abandon();
}

void GateModel::refresh()
{
    m_journals.clear();
    for (const auto& file : app::journalsOnThisComputer(m_settings.current(), m_journalsFolder))
        m_journals.append({nameOf(file), placeOf(file), file});
    Q_EMIT journalsChanged();
}

void GateModel::add(const std::filesystem::path& file)
{
    const auto known = [&file](const JournalFile& journal) { return journal.file == file; };
    m_journals.removeIf(known);
    m_journals.prepend({nameOf(file), placeOf(file), file});
    Q_EMIT journalsChanged();
}

void GateModel::forget(const std::filesystem::path& file)
{
    m_settings.forgetJournal(file);
    m_journals.removeIf([&file](const JournalFile& journal) { return journal.file == file; });
    Q_EMIT journalsChanged();
}

void GateModel::open(const std::filesystem::path& file, app::Passphrase passphrase)
{
    if (m_state != app::GateState::Locked)
        return;
    if (m_opener.open(file, std::move(passphrase), marshalled()))
        move(app::GateEvent::Submit);
}

void GateModel::create(const std::filesystem::path& file, std::vector<journal::NewMember> members)
{
    if (m_state != app::GateState::Locked)
        return;
    if (m_opener.create(file, std::move(members), marshalled()))
        move(app::GateEvent::Submit);
}

void GateModel::check(const std::filesystem::path& file, const app::RecoveryCode& code)
{
    if (m_state != app::GateState::Locked)
        return;
    if (m_opener.openWithCode(file, code.clone(), marshalled(&GateModel::finishCheck)))
        move(app::GateEvent::Submit);
}

void GateModel::recover(const std::filesystem::path& file, const app::RecoveryCode& code, app::Passphrase fresh)
{
    if (m_state != app::GateState::Locked)
        return;
    if (m_opener.recover(file, code.clone(), std::move(fresh), marshalled()))
        move(app::GateEvent::Submit);
}

app::VaultOpener::Done GateModel::marshalled(Finish how)
{
    // Queued to this object: when the model goes first, abandon() keeps the call away, or the event goes with it.
    return [this, how](app::GateResult result) {
        auto shared = std::make_shared<app::GateResult>(std::move(result));
        QMetaObject::invokeMethod(
            this, [this, how, shared] { (this->*how)(std::move(*shared)); }, Qt::QueuedConnection);
    };
}

void GateModel::refuse(app::Refusal why)
{
    move(app::GateEvent::Refused);
    Q_EMIT refused(why, sentenceFor(why));
}

/// Nothing when that was refused, which is told then.
std::unique_ptr<app::Workspace> GateModel::workspaceOf(app::GateResult& result)
{
    std::unique_ptr<app::Workspace> workspace;
    if (const auto* refusal = std::get_if<app::Refusal>(&result))
        refuse(*refusal);
    else
        guarded([&] { workspace = std::make_unique<app::Workspace>(std::get<0>(std::move(result)), m_clock, m_ids); },
                [this](const QString& sentence) {
                    move(app::GateEvent::Refused);
                    Q_EMIT refused(app::Refusal::Damaged, sentence);
                });
    return workspace;
}

void GateModel::finish(app::GateResult result)
{
    m_workspace = workspaceOf(result);
    if (!m_workspace)
        return;
    const auto file = m_workspace->file();
    m_settings.rememberJournal(file);
    add(file);
    move(app::GateEvent::Opened);
    Q_EMIT opened();
}

void GateModel::finishCheck(app::GateResult result)
{
    auto workspace = workspaceOf(result);
    if (!workspace)
        return;
    const auto name = QString::fromStdString(workspace->journal().me().name);
    workspace.reset();
    move(app::GateEvent::Fits);
    Q_EMIT codeFits(name);
}

std::unique_ptr<app::Workspace> GateModel::takeWorkspace()
{
    return std::move(m_workspace);
}

void GateModel::lock(std::unique_ptr<app::Workspace> workspace)
{
    if (!workspace) {
        move(app::GateEvent::Lock);
        return;
    }
    auto closing = workspace->close();
    workspace.reset();
    m_opener.copies().keep(std::move(closing), app::copyRulesOf(m_settings.current()), {});
    move(app::GateEvent::Lock);
}

void GateModel::move(app::GateEvent event)
{
    const bool wasWorking = isWorking();
    m_state = app::gateAfter(m_state, event);
    if (wasWorking != isWorking())
        Q_EMIT workingChanged(isWorking());
}

QString GateModel::nameOf(const std::filesystem::path& file)
{
    return QFileInfo{toQString(file)}.completeBaseName();
}

std::filesystem::path GateModel::proposedFile(const QStringList& names) const
{
    QString base = names.size() == 1 ? tr("%1, private").arg(names.front()) : names.join(QStringLiteral(" & "));
    for (auto& c : base)
        if (c == QLatin1Char{'/'} || c == QLatin1Char{'\\'} || c == QLatin1Char{':'} || c.unicode() < 0x20)
            c = QLatin1Char{'-'};
    while (base.startsWith(QLatin1Char{'.'}))
        base.remove(0, 1);
    base = base.left(60).trimmed();
    if (base.isEmpty())
        base = tr("Journal");
    const QDir folder{toQString(m_journalsFolder)};
    QString name = base + QStringLiteral(".nook");
    for (int number = 2; folder.exists(name); ++number)
        name = base + QStringLiteral(" %1.nook").arg(number);
    return QFile::encodeName(folder.filePath(name)).toStdString();
}

QString sentenceFor(app::Refusal refusal)
{
    switch (refusal) {
    case app::Refusal::WrongPassphrase:
        return QCoreApplication::translate("Refusals", "That did not open it.");
    case app::Refusal::PassphraseTaken:
        return QCoreApplication::translate(
            "Refusals", "Somebody here has that passphrase already. It tells who comes in, so choose another one.");
    case app::Refusal::NotAJournal:
        return QCoreApplication::translate("Refusals", "This file is not an Inglenook journal. Choose another file.");
    case app::Refusal::Damaged:
        return QCoreApplication::translate(
            "Refusals", "This file is damaged: part of it is not as Inglenook wrote it. Nothing was changed. "
                        "If you have a backup copy, open that one.");
    case app::Refusal::TooNew:
        return QCoreApplication::translate(
            "Refusals", "A newer Inglenook wrote this journal. Update Inglenook to open it; nothing was changed.");
    case app::Refusal::Busy:
        return QCoreApplication::translate("Refusals",
                                           "This journal is open in another window. Lock it there, then try again.");
    case app::Refusal::NotFound:
        return QCoreApplication::translate(
            "Refusals", "The file is not where it was. Perhaps it was moved, or its disk is not connected.");
    case app::Refusal::NotPermitted:
        return QCoreApplication::translate(
            "Refusals",
            "This computer does not let Inglenook write there. Choose another folder, or change its permissions.");
    case app::Refusal::OutOfMemory:
        return QCoreApplication::translate(
            "Refusals", "There was not enough memory to work out the key. Close other programs, then try again.");
    case app::Refusal::DiskFull:
        return QCoreApplication::translate("Refusals",
                                           "The disk is full. Make some room, then try again. Nothing was lost.");
    case app::Refusal::DiskTrouble:
        break;
    }
    return QCoreApplication::translate(
        "Refusals", "The disk did not answer. Nothing was changed. Try again, or open a backup copy.");
}

} // namespace inglenook::ui
