// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/share_job.h"
#include "app/workspace.h"
#include "models/gate_model.h"
#include "models/ours_model.h"
#include "models/postbox.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>

#include <optional>

namespace inglenook::ui {

/// Copies one entry of a journal of one's own, or a part of it, into a journal that is shared. What goes is made here
/// from what somebody chose and has seen; nothing else does.
class ShareModel : public QObject {
    Q_OBJECT

public:
    /// What goes beside the words. The day says when somebody wrote for themselves, so it stays unless they want it to
    /// go.
    struct Choice {
        bool title = true;
        bool feelings = false;
        bool tags = false;
        bool mood = false;
        bool day = false; ///< else it is of now
    };

    /// All outlive it; what `gate`'s job has begun is brought to its end without this.
    ShareModel(app::Workspace& workspace, GateModel& gate, const Clock& clock, OursModel* ours = nullptr,
               QObject* parent = nullptr);
    ~ShareModel() override;

    /// In a journal that is shared already there is nothing to share.
    [[nodiscard]] bool isOffered() const;
    /// Those of this computer but this one. Which of them are shared can't be seen from outside.
    [[nodiscard]] QVector<JournalFile> journals() const;
    [[nodiscard]] journal::EntryContent contentOf(const journal::Entry& entry, const QString& words,
                                                  const Choice& choice) const;
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    /// It is open beside this one, so that no passphrase is asked for.
    [[nodiscard]] bool isOpenBeside(const std::filesystem::path& file) const;
    /// shared() or refused() follows.
    void share(const journal::EntryContent& content, const std::filesystem::path& file, app::Passphrase passphrase);

Q_SIGNALS:
    void workingChanged(bool working);
    void shared(const QString& journal);
    void refused(const QString& sentence);

private:
    void gather();
    void putBeside(const app::ShareRequest& request);
    void finish(const app::ShareJob::Result& result);
    void stopWorking();

    app::Workspace& m_workspace;
    GateModel& m_gate;
    const Clock& m_clock;
    OursModel* m_ours;
    bool m_isWorking = false;
    std::optional<app::ShareRequest> m_request; ///< while its pictures are read, one in a turn of the event loop
    std::vector<journal::PictureId> m_toRead;
    QTimer m_gather;
    QString m_name;
    Postbox m_post{*this};
};

} // namespace inglenook::ui
