// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_file.h"

#include "base/error.h"
#include "platform/atomic_file.h"
#include "platform/new_file.h"
#include "transfer/sealed_journal.h"

namespace inglenook::app {

using exercises::PlanFault;
using exercises::PlanTrouble;

std::variant<exercises::Plan, PlanFault> readPlanFile(const std::filesystem::path& file,
                                                      const exercises::Catalogue& catalogue)
{
    try {
        const auto text = platform::readFile(file, exercises::kPlanFileCeiling);
        if (!text)
            throw Error{ErrorCode::NotFound, "there is no such file"};
        return exercises::loadPlan(*text, catalogue);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::InvalidInput)
            throw;
        return PlanFault{PlanTrouble::TooLong, "the file is larger than 16 KiB, or no file at all"};
    }
}

void writePlanFile(const std::filesystem::path& file, const exercises::Plan& plan,
                   const exercises::Catalogue& catalogue, bool replace)
{
    const auto text = exercises::planFile(plan, catalogue);
    if (replace && transfer::isSealedJournal(file))
        throw Error{ErrorCode::AlreadyExists, "a journal lies where a plan was to be written"};
    platform::NewFile out{file, replace ? platform::Replace::Yes : platform::Replace::No};
    out.write(text);
    out.publish();
}

} // namespace inglenook::app
