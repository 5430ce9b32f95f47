// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach_model.h"

#include <string_view>

namespace inglenook::ui {
namespace {

constexpr int kTypingStoppedMs = 600;

QString keptKey(const QString& field, const QString& rule)
{
    return field + u'\n' + rule;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

CoachModel::CoachModel(const exercises::Coach& coach, QObject* parent) : QObject{parent}, m_coach{coach}
{
    m_stopped.setSingleShot(true);
    m_stopped.setInterval(kTypingStoppedMs);
    connect(&m_stopped, &QTimer::timeout, this, &CoachModel::look);
}

void CoachModel::edited(const QString& field, exercises::CoachSlot slot, const QString& words)
{
    m_field = field;
    m_slot = slot;
    m_text = words;
    m_stopped.start();
    if (!m_shown || m_shown->field != field)
        return;
    // The line under the words moves with them, or goes.
    m_shown = firstHint(m_shown->rule);
    Q_EMIT changed();
}

void CoachModel::look()
{
    auto hint = firstHint();
    if (!hint && m_shown && m_shown->field != m_field)
        return; // the note of the other field still holds
    if (!hint && !m_shown)
        return;
    m_shown = std::move(hint);
    Q_EMIT changed();
}

std::optional<CoachModel::Shown> CoachModel::firstHint(const QString& onlyRule) const
{
    if (m_slot == exercises::CoachSlot::None)
        return std::nullopt;
    const auto utf8 = m_text.toStdString();
    for (const auto& hint : m_coach.read(m_slot, utf8)) {
        Shown shown;
        shown.rule = text(hint.rule);
        if (m_kept.contains(keptKey(m_field, shown.rule)) || (!onlyRule.isEmpty() && shown.rule != onlyRule))
            continue;
        shown.field = m_field;
        const std::string_view all{utf8};
        shown.begin = static_cast<int>(text(all.substr(0, hint.begin)).size());
        shown.length = static_cast<int>(text(all.substr(hint.begin, hint.end - hint.begin)).size());
        shown.saw = text(hint.saw);
        shown.asks = text(hint.asks);
        for (const auto& example : hint.examples)
            shown.examples.append(text(example));
        shown.offersWheel = hint.offersWheel;
        return shown;
    }
    return std::nullopt;
}

void CoachModel::keepMyWords()
{
    if (!m_shown)
        return;
    m_kept.insert(keptKey(m_shown->field, m_shown->rule));
    const bool here = m_shown->field == m_field;
    m_shown.reset();
    if (here)
        m_stopped.start(); // there may be another thing, not at once
    Q_EMIT changed();
}

void CoachModel::clear()
{
    m_stopped.stop();
    m_kept.clear();
    m_field.clear();
    m_slot = exercises::CoachSlot::None;
    m_text.clear();
    if (!m_shown)
        return;
    m_shown.reset();
    Q_EMIT changed();
}

} // namespace inglenook::ui
