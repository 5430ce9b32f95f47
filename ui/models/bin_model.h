// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/bin.h"

#include <QObject>
#include <QString>

namespace inglenook::ui {

/// Deletes for good what rests in the bin. There is no way back, so whoever calls it has asked.
class BinModel : public QObject {
    Q_OBJECT

public:
    explicit BinModel(const journal::Bin& bin, QObject* parent = nullptr) : QObject{parent}, m_bin{bin} {}

    void remove(const EntryId& id);
    void empty();

Q_SIGNALS:
    void removed(int entries);
    void failed(const QString& sentence);

private:
    journal::Bin m_bin;
};

} // namespace inglenook::ui
