// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/transfer/replace_dialog.h"

#include "widgets/dialog.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace inglenook::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Replace", text);
}

} // namespace

void askToReplace(const Theme& theme, QWidget& page, const std::filesystem::path& target, std::function<void()> replace)
{
    constexpr int kKeep = 1;
    constexpr int kReplace = 2;
    const auto name = QFile::decodeName(target.filename().c_str());
    auto* dialog = new Dialog{theme, tr("Replace “%1”?").arg(name),
                              tr("A file of that name is there. What is in it now would be gone."), &page};
    dialog->addAnswer(kReplace, tr("Replace it"), Dialog::Weight::Final);
    dialog->addAnswer(kKeep, tr("Keep it"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(kKeep);
    QObject::connect(dialog, &Dialog::answered, &page, [replace = std::move(replace)](int answer) {
        if (answer == kReplace)
            replace();
    });
    dialog->open();
}

} // namespace inglenook::ui
