// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/member_details.h"
#include "models/people.h"

namespace inglenook::ui {

/// Those who have not left, left seat first.
[[nodiscard]] inline QVector<Person> presentPeople(const journal::Journal& journal)
{
    return peopleOf(journal::presentMembers(journal));
}

} // namespace inglenook::ui
