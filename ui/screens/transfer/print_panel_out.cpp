// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and printing what was looked at.
#include "screens/transfer/print_panel.h"
#include "screens/transfer/replace_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace inglenook::ui {

void PrintPanel::save()
{
    Q_EMIT outcomeBegan();
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog{this, tr("Save the PDF"), folder, tr("PDF (*.pdf)")};
    dialog->setObjectName(m_name + QStringLiteral("/where"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is asked in the window
    dialog->selectFile(m_model.proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPanel::saveTo);
    dialog->open();
}

void PrintPanel::saveTo(const QString& path)
{
    const std::filesystem::path target{QFile::encodeName(path).toStdString()};
    if (PrintModel::isTaken(target))
        askToReplace(m_theme, *this, target, [this, target] { m_model.write(target, true); });
    else
        m_model.write(target, false);
}

void PrintPanel::print()
{
    Q_EMIT outcomeBegan();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("Inglenook")); // which a queue shows to everyone
    printer->setCreator(QStringLiteral("Inglenook"));
    printer->setPageSize(QPageSize{m_model.paper().id});
    printer->setFullPage(true);
    auto* dialog = new QPrintDialog{printer.get(), this};
    dialog->setObjectName(m_name + QStringLiteral("/printer"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { m_model.print(printer); });
    dialog->open();
}

} // namespace inglenook::ui
