// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/versions_model.h"

#include "models/guarded.h"

namespace inglenook::ui {

VersionsModel::VersionsModel(journal::Journal& journal, QObject* parent) : QObject{parent}, m_journal{journal} {}

QVector<VersionsModel::Line> VersionsModel::of(const EntryId& entry) const
{
    QVector<Line> lines;
    guarded(
        [&] {
            for (const auto& version : m_journal.versions().of(entry)) {
                auto title = QString::fromStdString(version.title);
                const auto preview = QString::fromStdString(version.preview);
                lines.append({QString::fromStdString(version.id.toString()),
                              QDateTime::fromMSecsSinceEpoch(version.written.ms), title, preview});
            }
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return lines;
}

std::optional<journal::EntryContent> VersionsModel::find(const QString& id) const
{
    std::optional<journal::EntryContent> content;
    if (const auto parsed = journal::VersionId::parse(id.toStdString()))
        guarded([&] { content = m_journal.versions().find(*parsed); },
                [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return content;
}

} // namespace inglenook::ui
