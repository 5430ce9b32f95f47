// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_job.h"
#include "app/workspace.h"
#include "models/postbox.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>

namespace inglenook::ui {

/// Bringing in what another program wrote: look first, then bring it in, or don't.
///
/// It has the journal to itself, since the work is done on another thread: no other model may live meanwhile
/// (OpenJournal::putAside). When it goes, work that is under way is stopped first, and nothing of it comes in.
class BringInModel : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing, ///< nothing yet, or trouble() with what was chosen
        Looking,  ///< reads it, and writes nothing
        Ready,    ///< report() says what would come in
        Bringing,
        Done, ///< report() says what came in
    };

    /// Both outlive the model.
    BringInModel(app::Workspace& workspace, const Clock& clock, QObject* parent = nullptr);
    ~BringInModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isWorking() const { return m_state == State::Looking || m_state == State::Bringing; }
    [[nodiscard]] const transfer::ImportReport& report() const { return m_report; }
    /// A sentence or two; empty when all is well.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    /// "Day One export.zip"
    [[nodiscard]] QString chosenName() const;
    /// In thousandths, and in words.
    [[nodiscard]] int progress() const;
    [[nodiscard]] QString progressWords() const;
    /// Who else can read what comes in; empty in a journal of one's own.
    [[nodiscard]] QString otherReaders() const;

    void look(const std::filesystem::path& chosen);
    void bringIn();
    /// What is under way ends soon, and nothing comes in.
    void stop();
    void startOver();

Q_SIGNALS:
    void stateChanged();
    void progressed();

private:
    void begin(transfer::DryRun dryRun);
    void finish(const app::ImportJob::Result& result);
    void setState(State state);

    app::Workspace& m_workspace;
    State m_state = State::Choosing;
    std::filesystem::path m_chosen;
    transfer::ImportReport m_report;
    QString m_trouble;
    QTimer m_poll;
    app::ImportJob m_job;
    Postbox m_post{*this};
};

} // namespace inglenook::ui
