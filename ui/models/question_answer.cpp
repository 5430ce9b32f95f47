// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guarded.h"
#include "models/question_model.h"
#include "models/who_comes_in.h"

#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kTryAgainMs = 4000;
constexpr int kSaveAfterMs = 800;

journal::Answers answersOf(const exercises::Step& step, const QString& words)
{
    exercises::GivenAnswer given;
    given.step = step.id;
    given.answer.text = words.toStdString();
    return given.answer.isEmpty() ? journal::Answers{} : journal::Answers{given};
}

} // namespace

QString QuestionModel::beginAnswer(const QString& id)
{
    flush(); // of another page that was left open
    m_writing = Writing{id, {}, false};
    guarded(
        [&] {
            const auto known = QuestionId::parse(id.toStdString());
            const auto shared = known ? journal().questions().find(*known) : std::nullopt;
            if (shared && !shared->mine.empty())
                m_writing->words = QString::fromStdString(shared->mine.front().answer.text);
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return m_writing->words;
}

void QuestionModel::setAnswer(const QString& words)
{
    if (!m_writing || words == m_writing->words)
        return;
    m_writing->words = words;
    m_writing->isUnsaved = true;
    if (!m_saveSoon.isActive())
        m_saveSoon.start(kSaveAfterMs);
}

void QuestionModel::flush()
{
    m_saveSoon.stop();
    if (!m_writing || !m_writing->isUnsaved)
        return;
    const auto before = std::exchange(m_trouble, {});
    const bool saved = guarded(
        [this] {
            const auto id = idFor(m_writing->id);
            m_writing->id = QString::fromStdString(id.toString());
            (void)journal().questions().saveDraft(id, answersOf(*m_step, m_writing->words));
            m_writing->isUnsaved = false;
        },
        [this](const QString& sentence) { m_trouble = sentence; });
    if (saved)
        return;
    m_saveSoon.start(kTryAgainMs);
    if (m_trouble != before)
        Q_EMIT failed(m_trouble); // once, not every four seconds
}

std::optional<journal::UnsavedAnswer> QuestionModel::unsaved() const
{
    if (!m_writing || !m_writing->isUnsaved)
        return std::nullopt;
    std::optional<journal::UnsavedAnswer> left;
    guarded(
        [&] {
            const auto answers = answersOf(*m_step, m_writing->words);
            const auto known = QuestionId::parse(m_writing->id.toStdString());
            if (const auto shared = known ? journal().questions().find(*known) : std::nullopt) {
                left = journal().questions().unsaved(*shared, answers);
                return;
            }
            std::vector<MemberId> everyone;
            for (const auto& member : whoComesIn(m_workspace.ways()))
                everyone.push_back(member.id);
            left = journal().questions().unsaved(m_asks, everyone, answers);
        },
        [](const QString&) {});
    return left;
}

bool QuestionModel::giveAnswer()
{
    if (!m_writing || m_writing->words.trimmed().isEmpty())
        return false;
    bool given = false;
    const bool saved = guarded(
        [&] {
            const auto id = idFor(m_writing->id);
            m_writing->id = QString::fromStdString(id.toString());
            given = journal().questions().give(id, answersOf(*m_step, m_writing->words.trimmed()));
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    if (saved && given) {
        m_saveSoon.stop();
        m_writing.reset();
    }
    refresh();
    return saved && given;
}

void QuestionModel::leaveAnswer()
{
    flush();
    if (m_writing && !m_writing->isUnsaved)
        m_writing.reset();
    refresh();
}

} // namespace inglenook::ui
