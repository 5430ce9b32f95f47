// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/key_deriver.h"
#include "app/passphrase.h"
#include "app/recovery.h"
#include "app/settings.h"
#include "app/vault_gate.h"
#include "app/workspace.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <filesystem>
#include <memory>
#include <vector>

namespace inglenook::ui {

/// A journal that can be opened: only its name and folder are known before it is.
struct JournalFile {
    QString name;
    QString place; ///< "Documents / Inglenook"
    std::filesystem::path file;
};

/// The door: which journals there are, opening one, making one. The slow part runs elsewhere; the window stays alive.
class GateModel : public QObject {
    Q_OBJECT

public:
    /// `opener` may be shared with nobody else; all three outlive this.
    GateModel(app::SettingsStore& settings, app::VaultOpener& opener, const Clock& clock, IdSource& ids,
              std::filesystem::path journalsFolder, QObject* parent = nullptr);
    ~GateModel() override; ///< a job that still runs is dropped

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
    /// After opened(): the workspace, once.
    [[nodiscard]] std::unique_ptr<app::Workspace> takeWorkspace();
    /// Closes it. A copy of it is made afterwards, elsewhere.
    void lock(std::unique_ptr<app::Workspace> workspace);

    /// For changes of the ways into an open journal. Lives here, so that locking never waits for it.
    [[nodiscard]] app::KeyDeriver& keyDeriver() { return m_deriver; }

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

private:
    using Finish = void (GateModel::*)(app::GateResult);
    void finish(app::GateResult result);
    void finishCheck(app::GateResult result);
    [[nodiscard]] app::VaultOpener::Done marshalled(Finish how = &GateModel::finish);
    void refuse(app::Refusal why);
    [[nodiscard]] std::unique_ptr<app::Workspace> workspaceOf(app::GateResult& result);
    void move(app::GateEvent event);

    app::SettingsStore& m_settings;
    app::VaultOpener& m_opener;
    const Clock& m_clock;
    IdSource& m_ids;
    std::filesystem::path m_journalsFolder;
    QVector<JournalFile> m_journals;
    app::GateState m_state = app::GateState::Locked;
    std::unique_ptr<app::Workspace> m_workspace;
    app::KeyDeriver m_deriver;
};

[[nodiscard]] QString sentenceFor(app::Refusal refusal);

} // namespace inglenook::ui
