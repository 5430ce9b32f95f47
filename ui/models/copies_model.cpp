// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/copies_model.h"

#include "models/guarded.h"
#include "transfer/copy_name.h"

#include <QFile>

namespace inglenook::ui {

CopiesModel::CopiesModel(app::Workspace& workspace, app::CopyKeeper& keeper, const app::SettingsStore& settings,
                         const Clock& clock, QObject* parent)
    : QObject{parent},
      m_workspace{workspace},
      m_keeper{keeper},
      m_settings{settings},
      m_clock{clock}
{
}

void CopiesModel::refresh()
{
    const auto& file = m_workspace.file();
    m_keeper.find(m_workspace.vault().id(),
                  {transfer::copiesFolder(file, m_settings.current().copiesFolder), transfer::copiesFolder(file, {})},
                  m_post.deliver<std::vector<transfer::Copy>>([this](const std::vector<transfer::Copy>& found) {
                      m_copies = toJournalCopies(found, m_clock);
                      Q_EMIT changed();
                  }));
}

QString CopiesModel::proposedName() const
{
    const auto stem = m_workspace.file().stem();
    return QFile::decodeName(transfer::copyName(stem.native(), m_clock.now()).c_str());
}

void CopiesModel::make(const std::filesystem::path& copy)
{
    if (m_isMaking)
        return;
    const auto name = QFile::decodeName(copy.filename().c_str());
    guarded(
        [&] {
            m_workspace.copyTo(
                copy, m_keeper,
                m_post.deliver<app::CopyReport>([this, name](const app::CopyReport& report) { finish(report, name); }));
            m_isMaking = true;
            Q_EMIT makingChanged();
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void CopiesModel::finish(const app::CopyReport& report, const QString& name)
{
    m_isMaking = false;
    Q_EMIT makingChanged();
    if (!report.trouble && report.outcome == transfer::CopyOutcome::Made)
        Q_EMIT made(tr("The copy is made, and every part of it was checked: %1").arg(name));
    else if (report.trouble == ErrorCode::DiskFull)
        Q_EMIT failed(tr("There is no room for a copy there. The journal itself is safe. Choose another place."));
    else if (report.trouble == ErrorCode::NotPermitted)
        Q_EMIT failed(tr("Inglenook can’t write there. The journal itself is safe. Choose another folder."));
    else if (report.trouble == ErrorCode::AlreadyExists)
        Q_EMIT failed(tr("There is a file of that name already, and it was left alone. Choose another name."));
    else if (report.trouble == ErrorCode::VaultDamaged)
        Q_EMIT failed(tr("Part of this journal’s file is damaged, so no copy was made of it. Older copies are "
                         "untouched: you can go back to one."));
    else
        Q_EMIT failed(tr("The copy could not be finished, and nothing is left of it. The journal itself is safe. Try "
                         "again, or choose another place."));
    refresh();
}

} // namespace inglenook::ui
