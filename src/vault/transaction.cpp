// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"

namespace inglenook::vault {

Transaction::Transaction(Database& database) : m_database{database}, m_isOuter{!database.inTransaction()}
{
    if (m_isOuter)
        m_database.prepare("BEGIN IMMEDIATE").run();
    else
        m_database.prepare("SAVEPOINT nested").run();
}

Transaction::~Transaction()
{
    // A serious error may have rolled back already.
    if (!m_open || !m_database.inTransaction())
        return;
    try {
        if (m_isOuter) {
            m_database.prepare("ROLLBACK").run();
        } else {
            m_database.prepare("ROLLBACK TO nested").run();
            m_database.prepare("RELEASE nested").run();
        }
    } catch (...) {
        // Nothing was committed, and what can't be rolled back now is when the connection closes.
    }
}

void Transaction::commit()
{
    m_database.prepare(m_isOuter ? "COMMIT" : "RELEASE nested").run();
    m_open = false;
}

} // namespace inglenook::vault
