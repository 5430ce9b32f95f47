// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "app/demonstration/demonstration.h"
#include "app/key_deriver.h"
#include "app/passphrase.h"
#include "app/recovery.h"
#include "app/remembered_job.h"
#include "app/settings.h"
#include "app/share_job.h"
#include "app/vault_gate.h"
#include "app/words_keeper.h"
#include "app/workspace.h"
#include "models/journal_copy.h"
#include "models/postbox.h"
#include "models/refusals.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVector>

#include <filesystem>
#include <map>
#include <memory>
#include <vector>

namespace inglenook::app {
struct CopyReport;
}

namespace inglenook::ui {

/// A journal that can be opened: only its name and folder are known before it is.
struct JournalFile {
    QString name;
    QString place; ///< "Documents / Inglenook"
    std::filesystem::path file;
};

/// The door: which journals there are, opening one, making one, going back to a copy, closing. The slow part runs
/// elsewhere; the window stays alive.
class GateModel : public QObject {
    Q_OBJECT

public:
    /// `opener` may be shared with nobody else; all three outlive this.
    GateModel(app::SettingsStore& settings, app::VaultOpener& opener, const Clock& clock, IdSource& ids,
              std::filesystem::path journalsFolder, QObject* parent = nullptr);
    ~GateModel() override; ///< a job that still runs is dropped
    /// Where words wait when not even the folder of their journal takes them: app::WordsKeeper.
    void keepWordsIn(std::filesystem::path stateFolder);

    [[nodiscard]] const QVector<JournalFile>& journals() const { return m_journals; }
    void refresh();
    /// Puts a file that was picked first in the list.
    void add(const std::filesystem::path& file);
    void forget(const std::filesystem::path& file);

    [[nodiscard]] bool isWorking() const { return m_state == app::GateState::Working; }
    void open(const std::filesystem::path& file, app::Passphrase passphrase);
    void create(const std::filesystem::path& file, std::vector<journal::NewMember> members);
    /// Whether `code` opens `file`: codeFits() or refused(). Nothing stays open.
    void check(const std::filesystem::path& file, const app::RecoveryCode& code);
    /// Opens it with `code`, and gives the member it is of a new passphrase.
    void recover(const std::filesystem::path& file, const app::RecoveryCode& code, app::Passphrase fresh);
    /// For whoever has a passphrase of it: copiesFound().
    void findCopies(const std::filesystem::path& file, app::Passphrase passphrase);
    /// Puts the copy in the place of `file`, which stays beside it under another name, and opens it.
    void openCopy(const JournalCopy& copy, const std::filesystem::path& file, app::Passphrase passphrase);

    /// Opens the journal of the sample couple, which is in memory only: nothing of it, and nothing about it, is ever
    /// written. Then opened(), as after any other.
    void demonstrate(const app::RoleNames& names);
    [[nodiscard]] bool isDemonstrating() const { return m_demonstration.storage != nullptr; }

    /// After opened(): the workspace, once.
    [[nodiscard]] std::unique_ptr<app::Workspace> takeWorkspace();
    /// After opened(): what there is to say first; empty mostly.
    struct News {
        QString sentence;
        bool hasDraft = false;  ///< words of this person that are waiting as a draft
        bool isTrouble = false; ///< something is to be done
    };
    [[nodiscard]] News takeNews() { return std::exchange(m_news, {}); }

    /// Closes it; what could not be saved is sealed and kept. A copy is made afterwards, elsewhere. Gives where the
    /// file is, which was put back, or elsewhere, when it had lost its place.
    std::filesystem::path lock(std::unique_ptr<app::Workspace> workspace, const journal::UnsavedWords& unsaved = {});
    /// Words of a journal that was locked are in memory alone, and would be lost with this program.
    [[nodiscard]] bool holdsWords() const { return m_words->holdsInMemory(); }

    [[nodiscard]] app::CopyKeeper& copyKeeper() { return m_opener.copies(); }
    [[nodiscard]] const app::SettingsStore& settings() const { return m_settings; }
    /// An open journal goes on in another file.
    void noteMove(const std::filesystem::path& file);

    /// For changes of the ways into an open journal. Lives here, so that locking never waits for it.
    [[nodiscard]] app::KeyDeriver& keyDeriver() { return m_deriver; }
    /// For the same reason: what is being copied into another journal gets there, also when this one is locked.
    [[nodiscard]] app::ShareJob& shareJob() { return m_share; }
    /// For a shared journal that opens beside this one.
    [[nodiscard]] app::RememberedJob& rememberedJob() { return m_remembered; }
    [[nodiscard]] IdSource& ids() { return m_ids; }
    /// As lock(), of the journal beside; what waited for it was given back by takeUpBeside().
    void closeBeside(std::unique_ptr<app::Workspace> workspace, const journal::UnsavedWords& unsaved);
    /// What could not be saved there the last time is a draft again.
    void takeUpBeside(app::Workspace& workspace) { (void)m_words->giveBack(workspace); }

    [[nodiscard]] const std::filesystem::path& journalsFolder() const { return m_journalsFolder; }
    /// "Alex & Sam.nook" in the journals' folder, numbered where that is taken.
    [[nodiscard]] std::filesystem::path proposedFile(const QStringList& names) const;
    [[nodiscard]] static QString nameOf(const std::filesystem::path& file);

Q_SIGNALS:
    void journalsChanged();
    void workingChanged(bool working);
    void opened();
    void codeFits(const QString& member); ///< whose code it is
    /// Locked again, with a sentence that says what happened and what to do.
    void refused(inglenook::app::Refusal why, const QString& sentence);
    /// Locked; these can be opened in the place of `file`. After refused() when it is damaged.
    void copiesFound(const std::filesystem::path& file, const QVector<inglenook::ui::JournalCopy>& copies);
    /// Something about the journal that was just closed.
    void closedWith(const std::filesystem::path& file, const QString& sentence);

private:
    using Finish = void (GateModel::*)(app::GateResult);
    [[nodiscard]] app::VaultOpener::Done<app::GateResult> delivered(Finish how);
    void refuse(app::Refusal why);
    [[nodiscard]] std::unique_ptr<app::Workspace> workspaceOf(std::unique_ptr<vault::Vault> vault);
    void finishCheck(app::GateResult result);
    [[nodiscard]] std::vector<std::filesystem::path> copyFolders(const std::filesystem::path& file) const;
    void finish(app::GateResult result);
    void finishCopy(const JournalCopy& copy, app::CopyResult result);
    void enter(std::unique_ptr<vault::Vault> vault, const QString& news = {});
    void enterDemonstration(app::Demonstration made);
    void addNews(const QString& sentence);
    void lookForCopies(app::Refusal why);
    struct Closed {
        std::filesystem::path file;
        WordsKept words = WordsKept::NoneWereLeft;
        std::optional<ErrorCode> trouble;
    };
    [[nodiscard]] Closed close(std::unique_ptr<app::Workspace> workspace, const journal::UnsavedWords& unsaved);
    void tellClosed(const Closed& closed);
    [[nodiscard]] WordsKept keepWords(app::Workspace& workspace, const journal::UnsavedWords& unsaved);
    void giveWordsBack();
    void retryWords();
    void noteCopy(const app::CopyReport& report);
    void addCopyNews(const std::filesystem::path& file);
    void move(app::GateEvent event);

    app::SettingsStore& m_settings;
    app::VaultOpener& m_opener;
    const Clock& m_clock;
    IdSource& m_ids;
    std::filesystem::path m_journalsFolder;
    QVector<JournalFile> m_journals;
    app::GateState m_state = app::GateState::Locked;
    std::filesystem::path m_asked;      ///< what is being opened
    app::Demonstration m_demonstration; ///< outlives the workspace on it
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<app::WordsKeeper> m_words;
    QTimer m_retry;
    std::filesystem::path m_retried;
    std::map<std::filesystem::path, ErrorCode> m_copyTrouble; ///< since the last closing of each
    News m_news;
    app::KeyDeriver m_deriver;
    app::BackgroundJob m_telling; ///< the story of the sample couple
    app::ShareJob m_share;
    app::RememberedJob m_remembered;
    Postbox m_post{*this};
};

} // namespace inglenook::ui
