// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/shell.h"
#include "models/presence.h"
#include "widgets/toast.h"

#include <algorithm>

namespace inglenook::ui {

bool Shell::isOutdated() const
{
    const auto differs = [](const QVector<Person>& then, const QVector<Person>& now) {
        return !std::equal(then.begin(), then.end(), now.begin(), now.end(), [](const Person& a, const Person& b) {
            return a.id == b.id && a.name == b.name && a.circle == b.circle && a.dusk == b.dusk;
        });
    };
    return differs(m_people, peopleOf(m_open.journal().members())) ||
           differs(m_present, presentPeople(m_open.journal()));
}

void Shell::say(const QString& sentence)
{
    m_toast->present(sentence);
}

} // namespace inglenook::ui
