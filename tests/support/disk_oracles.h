// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/recording_storage.h"

#include <set>
#include <string>

namespace inglenook::test {

/// All that may ever reach the disk: whole header copies and pages, whole records of the log, and its mark.
inline bool isForeseen(const DiskEvent& event)
{
    const bool isWrite = event.operation == Operation::Write;
    switch (event.operation) {
    case Operation::Read:
    case Operation::Write:
        if (event.role == Role::Main)
            return event.size == 4096 && event.offset % 4096 == 0 && event.offset >= 0;
        if (event.offset == 0)
            return event.size == 72;
        return event.offset >= 72 && (event.offset - 72) % 4160 == 0 &&
               (event.size == 4160 || (event.size == 40 && (!isWrite || event.offset > 72)));
    case Operation::Truncate:
        return event.role == Role::Main ? event.offset > 8192 && event.offset % 4096 == 0 : event.offset == 0;
    default:
        return true;
    }
}

/// The order without which a power cut could take something away.
///
/// A page is written into the file only when everything in the log is on the disk; the log is emptied or removed only
/// when everything in the file is; nothing is confirmed while something in the log is not; and of the two header copies
/// the second is written only when the first one is on the disk.
class OrderingOracle {
public:
    void see(const DiskEvent& event)
    {
        const bool isLog = event.role == Role::Log;
        switch (event.operation) {
        case Operation::Write:
            if (isLog)
                m_logDirty = m_logDirty || event.size != 40; // the mark says what is there already
            else if (event.offset >= 8192)
                writePage();
            else
                writeHeader(event.offset);
            break;
        case Operation::Sync:
            (isLog ? m_logDirty : m_fileDirty) = false;
            if (!isLog)
                m_dirtyHeaders.clear();
            break;
        case Operation::Truncate:
        case Operation::Delete:
            if (isLog && m_fileDirty)
                blame("the log went before the file was synced");
            else if (!isLog)
                writePage(); // a shorter file is a change of it
            break;
        case Operation::Acknowledge:
            if (m_logDirty)
                blame("something was confirmed that is not on the disk");
            break;
        case Operation::Read:
            break;
        }
    }

    /// Empty while all is well.
    [[nodiscard]] const std::string& fault() const { return m_fault; }

private:
    void writePage()
    {
        if (m_logDirty)
            blame("a page was written before its log was synced");
        m_fileDirty = true;
    }
    void writeHeader(std::int64_t offset)
    {
        if (!m_dirtyHeaders.empty() && m_dirtyHeaders.count(offset) == 0)
            blame("the second header copy was written before the first was synced");
        m_dirtyHeaders.insert(offset);
        m_fileDirty = true;
    }
    void blame(const char* what)
    {
        if (m_fault.empty())
            m_fault = what;
    }

    bool m_logDirty = false;
    bool m_fileDirty = false;
    std::set<std::int64_t> m_dirtyHeaders;
    std::string m_fault;
};

} // namespace inglenook::test
