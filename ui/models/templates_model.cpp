// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/templates_model.h"

#include "base/text.h"
#include "models/guarded.h"

#include <algorithm>

namespace inglenook::ui {

TemplatesModel::TemplatesModel(journal::Journal& journal, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_ours{exercises::builtinTemplates()}
{
}

QVector<TemplatesModel::Line> TemplatesModel::lines() const
{
    QVector<Line> lines;
    for (const auto& ours : m_ours)
        lines.append({QString::fromStdString(ours.id), QString::fromStdString(ours.name),
                      QString::fromStdString(ours.about), false});
    guarded(
        [&] {
            for (const auto& own : m_journal.templates().all())
                lines.append({QString::fromStdString(own.id.toString()), QString::fromStdString(own.name), {}, true});
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return lines;
}

journal::EntryContent TemplatesModel::applied(const QString& id, journal::EntryContent content) const
{
    journal::OwnTemplate chosen;
    const auto key = id.toStdString();
    const auto ours = std::find_if(m_ours.begin(), m_ours.end(), [&key](const auto& made) { return made.id == key; });
    if (ours != m_ours.end()) {
        chosen.title = ours->title;
        chosen.text = ours->text;
    } else if (const auto own = journal::TemplateId::parse(key)) {
        guarded([&] { chosen = m_journal.templates().find(*own).value_or(journal::OwnTemplate{}); },
                [this](const QString& sentence) { Q_EMIT failed(sentence); });
    }
    if (trimmed(content.title).empty())
        content.title = chosen.title;
    if (content.tags.empty())
        content.tags = chosen.tags;
    if (trimmed(content.text).empty())
        content.text = chosen.text;
    else
        content.text += "\n\n" + chosen.text;
    return content;
}

bool TemplatesModel::keep(const QString& name, const journal::EntryContent& content)
{
    const auto words = name.simplified();
    if (words.isEmpty())
        return false;
    return guarded(
        [&] {
            journal::OwnTemplate made;
            made.author = m_journal.me().id;
            made.name = words.toStdString();
            made.title = content.title;
            made.tags = content.tags;
            made.text = content.text;
            for (const auto& own : m_journal.templates().all()) {
                if (own.name != made.name)
                    continue;
                made.id = own.id;
                m_journal.templates().change(made);
                return;
            }
            (void)m_journal.templates().add(made);
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

void TemplatesModel::forget(const QString& id)
{
    const auto own = journal::TemplateId::parse(id.toStdString());
    if (own)
        guarded([&] { m_journal.templates().remove(*own); },
                [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

} // namespace inglenook::ui
