// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin_model.h"

#include "models/guarded.h"

namespace inglenook::ui {

void BinModel::remove(const EntryId& id)
{
    bool gone = false;
    guarded([&] { gone = m_bin.remove(id); }, [this](const QString& sentence) { Q_EMIT failed(sentence); });
    if (gone)
        Q_EMIT removed(1);
}

void BinModel::empty()
{
    int gone = 0;
    guarded([&] { gone = m_bin.empty(); }, [this](const QString& sentence) { Q_EMIT failed(sentence); });
    if (gone > 0)
        Q_EMIT removed(gone);
}

} // namespace inglenook::ui
