// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/template_store.h"

#include "base/error.h"
#include "base/text.h"
#include "journal/entry_content.h"
#include "journal/row.h"
#include "journal/stamps.h"
#include "journal/tombstones.h"

namespace inglenook::journal {
namespace {

OwnTemplate checked(const OwnTemplate& given)
{
    EntryContent content;
    content.title = given.title;
    content.tags = given.tags;
    content.text = given.text;
    content = checkedContent(content);
    OwnTemplate made{given.id,      given.author, singleLine(toValidUtf8(given.name)),
                     content.title, content.tags, content.text};
    if (made.name.empty() || codePointCount(made.name) > kMaxTemplateName)
        throw Error{ErrorCode::InvalidInput, "a template has no name, or one longer than 80 characters"};
    return made;
}

OwnTemplate readTemplate(const vault::Statement& row)
{
    return {readId<TemplateId>(row, 0),
            readOptionalId<MemberId>(row, 1),
            row.text(2),
            row.text(3),
            tagsFromJson(row.textView(4)),
            row.text(5)};
}

} // namespace

TemplateStore::TemplateStore(vault::Database& database, Stamps& stamps, IdSource& ids)
    : m_database{database},
      m_stamps{stamps},
      m_ids{ids}
{
}

TemplateId TemplateStore::add(const OwnTemplate& made)
{
    const auto given = checked(made);
    const auto id = m_ids.make<TemplateId>();
    vault::Transaction transaction{m_database};
    auto insert = m_database.prepare(
        "INSERT INTO templates (id, changed, author, name, title, tags, text) VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, m_stamps.next());
    bindId(insert, 3, given.author);
    insert.bind(4, given.name).bind(5, given.title).bind(6, tagsToJson(given.tags)).bind(7, given.text).run();
    transaction.commit();
    return id;
}

void TemplateStore::change(const OwnTemplate& changed)
{
    const auto given = checked(changed);
    vault::Transaction transaction{m_database};
    auto update =
        m_database.prepare("UPDATE templates SET changed = ?, name = ?, title = ?, tags = ?, text = ? WHERE id = ?");
    update.bind(1, m_stamps.next())
        .bind(2, given.name)
        .bind(3, given.title)
        .bind(4, tagsToJson(given.tags))
        .bind(5, given.text);
    bindId(update, 6, given.id);
    update.run();
    transaction.commit();
}

void TemplateStore::remove(const TemplateId& id)
{
    vault::Transaction transaction{m_database};
    auto statement = m_database.prepare("DELETE FROM templates WHERE id = ?");
    bindId(statement, 1, id);
    statement.run();
    if (m_database.changes() > 0)
        bury(m_database, m_stamps, "template", id);
    transaction.commit();
}

std::vector<OwnTemplate> TemplateStore::all() const
{
    auto query = m_database.prepare("SELECT id, author, name, title, tags, text FROM templates ORDER BY id");
    std::vector<OwnTemplate> templates;
    while (query.step())
        templates.push_back(readTemplate(query));
    return templates;
}

std::optional<OwnTemplate> TemplateStore::find(const TemplateId& id) const
{
    auto query = m_database.prepare("SELECT id, author, name, title, tags, text FROM templates WHERE id = ?");
    bindId(query, 1, id);
    return query.step() ? std::optional{readTemplate(query)} : std::nullopt;
}

} // namespace inglenook::journal
