// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/insights/take_out.h"

#include "theme/button_icon.h"
#include "theme/tokens.h"
#include "widgets/dialog.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace inglenook::ui {
namespace {

struct Suffix {
    const char* name;
    const char* filter;
};

Suffix suffixOf(PictureFile kind)
{
    switch (kind) {
    case PictureFile::Pdf:
        return {"pdf", "PDF (*.pdf)"};
    case PictureFile::Png:
        return {"png", "PNG (*.png)"};
    case PictureFile::Svg:
        break;
    }
    return {"svg", "SVG (*.svg)"};
}

} // namespace

TakeOut::TakeOut(const Theme& theme, std::function<InsightPaper()> paper, QWidget* parent)
    : QPushButton{tr("Print or save"), parent},
      m_theme{theme},
      m_paper{std::move(paper)}
{
    setObjectName(QStringLiteral("insights/take-out"));
    setProperty("kind", QStringLiteral("quiet"));
    setToolTip(tr("Print or save these pictures, Ctrl+P"));
    setButtonIcon(theme, *this, QStringLiteral("print"), &Tokens::text2);
    connect(this, &QPushButton::clicked, this, &TakeOut::showMenu);
}

void TakeOut::showMenu()
{
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("insights/take-out-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Print")), &QAction::triggered, this, &TakeOut::print);
    connect(menu->addAction(tr("Save as a PDF")), &QAction::triggered, this, [this] { askToSave(PictureFile::Pdf); });
    connect(menu->addAction(tr("Save as a picture (PNG)")), &QAction::triggered, this,
            [this] { askToSave(PictureFile::Png); });
    connect(menu->addAction(tr("Save as a drawing (SVG)")), &QAction::triggered, this,
            [this] { askToSave(PictureFile::Svg); });
    menu->popup(mapToGlobal(QPoint{0, height()}));
}

void TakeOut::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Insights"));
    printer->setCreator(QStringLiteral("Inglenook"));
    auto* dialog = new QPrintDialog{printer.get(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        if (printInsights(*printer, m_theme, m_paper()))
            Q_EMIT done(tr("The pages are on their way to the printer."));
        else
            Q_EMIT failed(tr("The printer did not take it. Nothing was changed; try again, or save a PDF."));
    });
    dialog->open();
}

void TakeOut::askToSave(PictureFile kind)
{
    constexpr int kStay = 1;
    constexpr int kSave = 2;
    auto* dialog = new Dialog{m_theme, tr("Save these pictures outside the journal?"),
                              tr("The file is not encrypted. Whoever can open it sees what is in it, without a "
                                 "passphrase."),
                              this};
    dialog->setObjectName(QStringLiteral("insights/ask-to-save"));
    dialog->addAnswer(kStay, tr("Leave them here"), Dialog::Weight::Secondary);
    dialog->addAnswer(kSave, tr("Choose a file"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(kStay);
    connect(dialog, &Dialog::answered, this, [this, kind](int answer) {
        if (answer == kSave)
            chooseFile(kind);
    });
    dialog->open();
}

void TakeOut::chooseFile(PictureFile kind)
{
    const auto suffix = suffixOf(kind);
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog{this, tr("Save the pictures"), folder, QLatin1String{suffix.filter}};
    dialog->setObjectName(QStringLiteral("insights/file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1String{suffix.name});
    dialog->selectFile(tr("Insights") + QLatin1Char{'.'} + QLatin1String{suffix.name});
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& file) {
        if (saveInsights(file, kind, m_theme, m_paper()))
            Q_EMIT done(tr("Saved. The file is not encrypted."));
        else
            Q_EMIT failed(tr("It could not be saved there. Nothing was changed; choose another folder."));
    });
    dialog->open();
}

} // namespace inglenook::ui
