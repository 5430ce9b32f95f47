// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "vault/database.h"
#include "vault/statement_cache.h"

namespace inglenook::vault {
namespace {

Error rolledBack()
{
    return Error{ErrorCode::Internal, "a transaction was rolled back before its end"};
}

} // namespace

Transaction::Transaction(Database& database) : m_database{database}, m_isOuter{database.m_cache->openTransactions == 0}
{
    if (m_isOuter)
        m_database.rollBack(); // what an earlier one could not: nothing may be confirmed inside of it
    else if (!m_database.inTransaction())
        throw rolledBack();
    m_database.prepare(m_isOuter ? "BEGIN IMMEDIATE" : "SAVEPOINT nested").run();
    ++m_database.m_cache->openTransactions;
}

Transaction::~Transaction()
{
    --m_database.m_cache->openTransactions;
    // A serious error may have rolled back already.
    if (!m_open || !m_database.inTransaction())
        return;
    if (m_isOuter) {
        m_database.rollBack();
        return;
    }
    try {
        m_database.prepare("ROLLBACK TO nested").run();
        m_database.prepare("RELEASE nested").run();
    } catch (...) {
        m_database.rollBack(); // all of it, rather than a half of this one within the outer
    }
}

void Transaction::commit()
{
    if (!m_database.inTransaction())
        throw rolledBack();
    m_database.prepare(m_isOuter ? "COMMIT" : "RELEASE nested").run();
    m_open = false;
}

} // namespace inglenook::vault
