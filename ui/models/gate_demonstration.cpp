// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gate_model.h"

#include "models/guarded.h"

namespace inglenook::ui {
namespace {

/// What came of the telling; nothing where it failed.
struct Told {
    std::optional<app::Demonstration> made;
    QString trouble;
};

} // namespace

void GateModel::demonstrate(const app::RoleNames& names)
{
    if (m_state != app::GateState::Locked)
        return;
    m_asked.clear();
    auto tell = [names, &clock = m_clock, &ids = m_ids] {
        Told told;
        guarded([&] { told.made = app::makeDemonstration(names, clock, ids); },
                [&](const QString& sentence) { told.trouble = sentence; });
        return told;
    };
    auto take = m_post.deliver<Told>([this](Told told) {
        if (told.made) {
            enterDemonstration(*std::move(told.made));
            return;
        }
        move(app::GateEvent::Refused);
        Q_EMIT refused(app::Refusal::OutOfMemory, told.trouble);
    });
    auto work = [tell = std::move(tell), take = std::move(take)]() mutable {
        return [told = tell(), take = std::move(take)]() mutable { take(std::move(told)); };
    };
    if (m_telling.start(std::move(work)))
        move(app::GateEvent::Submit);
}

void GateModel::enterDemonstration(app::Demonstration made)
{
    m_demonstration = std::move(made);
    m_workspace = workspaceOf(std::move(m_demonstration.vault));
    if (!m_workspace) {
        m_demonstration = {};
        return;
    }
    m_news = {};
    move(app::GateEvent::Opened);
    Q_EMIT opened();
}

} // namespace inglenook::ui
