// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/start_model.h"

#include "models/guarded.h"

#include <utility>

namespace inglenook::ui {

StartModel::StartModel(app::Autostart autostart, std::function<bool()> hasTray, QObject* parent)
    : QObject{parent},
      m_autostart{std::move(autostart)},
      m_hasTray{std::move(hasTray)}
{
}

bool StartModel::setStarts(bool starts)
{
    return guarded([&] { starts ? m_autostart.switchOn() : m_autostart.switchOff(); },
                   [this](const QString&) {
                       Q_EMIT failed(tr("The desktop’s list of programs that start with it could not be changed: its "
                                        "folder can’t be written."));
                   });
}

void StartModel::follow()
{
    guarded([this] { m_autostart.follow(); }, [](const QString&) {});
}

} // namespace inglenook::ui
