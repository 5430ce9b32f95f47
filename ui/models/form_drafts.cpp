// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/form_drafts.h"

#include "models/guarded.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kSaveAfterMs = 800;
constexpr int kTryAgainMs = 4000;

} // namespace

FormDrafts::FormDrafts(journal::Journal& journal, std::string_view kind, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_key{"form-drafts/" + std::string{kind} + "/" + journal.me().id.toString()}
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &FormDrafts::flush);
    guarded([this] { read(); }, [](const QString&) {});
}

FormDrafts::~FormDrafts()
{
    if (m_isUnsaved)
        guarded([this] { write(); }, [](const QString&) {});
}

void FormDrafts::read()
{
    const auto all = QJsonDocument::fromJson(QByteArray::fromStdString(m_journal.preference(m_key))).object();
    for (auto draft = all.begin(); draft != all.end(); ++draft) {
        Fields fields;
        const auto typed = draft->toObject();
        for (auto field = typed.begin(); field != typed.end(); ++field)
            fields.insert(field.key(), field->toString());
        if (!fields.isEmpty())
            m_drafts.insert(draft.key(), fields);
    }
}

void FormDrafts::write()
{
    QJsonObject all;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        QJsonObject typed;
        for (auto field = draft->cbegin(); field != draft->cend(); ++field)
            typed.insert(field.key(), field.value());
        all.insert(draft.key(), typed);
    }
    const auto value = all.isEmpty() ? std::string{} : QJsonDocument{all}.toJson(QJsonDocument::Compact).toStdString();
    if (value != m_journal.preference(m_key))
        m_journal.setPreference(m_key, value);
    m_isUnsaved = false;
}

void FormDrafts::set(const QString& id, const Fields& fields)
{
    if (m_drafts.value(id) == fields)
        return;
    if (fields.isEmpty())
        m_drafts.remove(id);
    else
        m_drafts.insert(id, fields);
    m_isUnsaved = true;
    if (!m_saveSoon.isActive())
        m_saveSoon.start(kSaveAfterMs);
}

void FormDrafts::flush()
{
    m_saveSoon.stop();
    if (!m_isUnsaved)
        return;
    const auto before = std::exchange(m_trouble, {});
    if (guarded([this] { write(); }, [this](const QString& sentence) { m_trouble = sentence; }))
        return;
    m_saveSoon.start(kTryAgainMs);
    if (m_trouble != before)
        Q_EMIT failed(m_trouble); // once, not every four seconds
}

FormDrafts::Fields FormDrafts::otherThan(const Fields& before, Fields typed)
{
    for (auto field = before.cbegin(); field != before.cend(); ++field)
        if (typed.value(field.key()) == field.value())
            typed.remove(field.key());
    return typed;
}

} // namespace inglenook::ui
