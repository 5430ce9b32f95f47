// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_keeper.h"
#include "app/workspace.h"
#include "models/journal_copy.h"
#include "models/postbox.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <filesystem>

namespace inglenook::ui {

/// The copies of the open journal: which there are, and making one more where the person wants it.
class CopiesModel : public QObject {
    Q_OBJECT

public:
    /// All outlive the model, `keeper` also what it was asked for.
    CopiesModel(app::Workspace& workspace, app::CopyKeeper& keeper, const app::SettingsStore& settings,
                const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] const std::filesystem::path& journal() const { return m_workspace.file(); }
    [[nodiscard]] const QVector<JournalCopy>& copies() const { return m_copies; }
    /// Looks again, elsewhere; changed() comes when it is known.
    void refresh();

    [[nodiscard]] bool isMaking() const { return m_isMaking; }
    /// "Alex & Sam 2026-11-28 20.10.05 UTC.nook"
    [[nodiscard]] QString proposedName() const;
    /// made() or failed() comes later; not at all when the journal is locked before.
    void make(const std::filesystem::path& copy);

Q_SIGNALS:
    void changed();
    void makingChanged();
    void made(const QString& sentence);
    void failed(const QString& sentence);

private:
    void finish(const app::CopyReport& report, const QString& name);

    app::Workspace& m_workspace;
    app::CopyKeeper& m_keeper;
    const app::SettingsStore& m_settings;
    const Clock& m_clock;
    QVector<JournalCopy> m_copies;
    bool m_isMaking = false;
    Postbox m_post{*this};
};

} // namespace inglenook::ui
