// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gate_model.h"

#include "app/words_keeper.h"
#include "models/guarded.h"
#include "models/refusals.h"

#include <QDir>
#include <QFileInfo>

namespace inglenook::ui {
namespace {

/// How often words that are in memory alone look for room.
constexpr int kRetryMs = 5000;

QString toQString(const std::filesystem::path& path)
{
    return QFile::decodeName(path.string().c_str());
}

/// The log beside it has a longer name by "-wal". The system takes 255 bytes of a name, and SQLite 512 of a path.
bool isTooLong(const std::filesystem::path& file)
{
    return file.filename().native().size() > 255 - 4 || file.native().size() > 511 - 4;
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
      m_journalsFolder{std::move(journalsFolder)},
      m_words{std::make_unique<app::WordsKeeper>()},
      m_share{clock, opener.copies()},
      m_remembered{clock, opener.copies()}
{
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &GateModel::retryWords);
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
    m_asked = file;
    if (m_opener.open(file, std::move(passphrase), delivered(&GateModel::finish)))
        move(app::GateEvent::Submit);
}

void GateModel::create(const std::filesystem::path& file, std::vector<journal::NewMember> members)
{
    if (m_state != app::GateState::Locked)
        return;
    m_asked = file;
    if (m_opener.create(file, std::move(members), delivered(&GateModel::finish)))
        move(app::GateEvent::Submit);
}

void GateModel::check(const std::filesystem::path& file, const app::RecoveryCode& code)
{
    if (m_state != app::GateState::Locked)
        return;
    m_asked = file;
    if (m_opener.openWithCode(file, code.clone(), delivered(&GateModel::finishCheck)))
        move(app::GateEvent::Submit);
}

void GateModel::recover(const std::filesystem::path& file, const app::RecoveryCode& code, app::Passphrase fresh)
{
    if (m_state != app::GateState::Locked)
        return;
    m_asked = file;
    if (m_opener.recover(file, code.clone(), std::move(fresh), delivered(&GateModel::finish)))
        move(app::GateEvent::Submit);
}

app::VaultOpener::Done<app::GateResult> GateModel::delivered(Finish how)
{
    // Queued to this object: when the model goes first, the letter goes with it.
    return m_post.deliver<app::GateResult>([this, how](app::GateResult result) { (this->*how)(std::move(result)); });
}

void GateModel::refuse(app::Refusal why)
{
    if (why == app::Refusal::Damaged || why == app::Refusal::NotAJournal) {
        lookForCopies(why);
        return;
    }
    move(app::GateEvent::Refused);
    const bool isName = why == app::Refusal::NotPermitted && isTooLong(m_asked);
    Q_EMIT refused(why, isName ? tr("The name of this file, with its folders, is too long to be opened. Nothing was "
                                    "changed. Give it a shorter name, or put it into a folder that lies less deep.")
                               : sentenceFor(why));
}

/// Nothing when it can't be used, which is told then.
std::unique_ptr<app::Workspace> GateModel::workspaceOf(std::unique_ptr<vault::Vault> vault)
{
    std::unique_ptr<app::Workspace> workspace;
    auto trouble = ErrorCode::Internal;
    guarded(
        [&] {
            try {
                workspace = std::make_unique<app::Workspace>(std::move(vault), m_clock, m_ids);
            } catch (const Error& error) {
                trouble = error.code();
                throw;
            }
        },
        [&](const QString& sentence) {
            if (trouble == ErrorCode::VaultDamaged) {
                lookForCopies(app::Refusal::Damaged);
                return;
            }
            move(app::GateEvent::Refused);
            Q_EMIT refused(app::Refusal::DiskTrouble, sentence);
        });
    return workspace;
}

void GateModel::finish(app::GateResult result)
{
    if (const auto* refusal = std::get_if<app::Refusal>(&result))
        refuse(*refusal);
    else
        enter(std::get<0>(std::move(result)));
}

void GateModel::enter(std::unique_ptr<vault::Vault> vault, const QString& news)
{
    m_workspace = workspaceOf(std::move(vault));
    if (!m_workspace)
        return;
    const auto file = m_workspace->file();
    m_news = {news};
    m_settings.rememberJournal(file);
    add(file);
    m_words->layUpReserve();
    giveWordsBack();
    addCopyNews(file);
    move(app::GateEvent::Opened);
    Q_EMIT opened();
}

void GateModel::finishCheck(app::GateResult result)
{
    if (const auto* refusal = std::get_if<app::Refusal>(&result)) {
        refuse(*refusal);
        return;
    }
    auto workspace = workspaceOf(std::get<0>(std::move(result)));
    if (!workspace)
        return;
    const auto name = QString::fromStdString(workspace->journal().me().name);
    workspace.reset();
    move(app::GateEvent::Fits);
    Q_EMIT codeFits(name);
}

void GateModel::addNews(const QString& sentence)
{
    m_news.sentence = m_news.sentence.isEmpty() ? sentence : m_news.sentence + QLatin1Char{' '} + sentence;
}

std::unique_ptr<app::Workspace> GateModel::takeWorkspace()
{
    return std::move(m_workspace);
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
    const auto fileOf = [this](const QString& name) {
        return m_journalsFolder / QFile::encodeName(name).toStdString();
    };
    auto file = fileOf(base + QStringLiteral(".nook"));
    std::error_code ignored;
    for (int number = 2; std::filesystem::exists(file, ignored); ++number)
        file = fileOf(base + QStringLiteral(" %1.nook").arg(number));
    return file;
}

} // namespace inglenook::ui
