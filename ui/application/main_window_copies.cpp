// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/main_window.h"
#include "application/shell.h"
#include "models/guarded.h"
#include "screens/exercises/session_screen.h"
#include "screens/settings/in_and_out_section.h"
#include "screens/settings/journal_copies_section.h"
#include "screens/settings/settings_page.h"
#include "screens/unlock/unlock_screen.h"
#include "widgets/dialog.h"

#include <QFile>
#include <QFileDialog>

namespace inglenook::ui {
namespace {

std::filesystem::path toPath(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

} // namespace

void MainWindow::addJournalSections()
{
    if (!m_open || m_parts.gate.isDemonstrating())
        return;
    auto* copies = new JournalCopiesSection{m_parts.theme, m_open->copies(), m_settings};
    m_settings->addJournalSection(copies);
    // Queued: locking takes the button away that asked for it.
    connect(copies, &JournalCopiesSection::goBackWanted, this, &MainWindow::goBackTo, Qt::QueuedConnection);
    if (m_session != nullptr)
        return; // after the exercise: what goes in or out has the journal to itself
    auto* inAndOut = new InAndOutSection{m_parts.theme, m_settings};
    m_settings->addJournalSection(inAndOut);
    connect(inAndOut, &InAndOutSection::transferWanted, this, &MainWindow::showTransfer, Qt::QueuedConnection);
}

void MainWindow::goBackTo(const JournalCopy& copy)
{
    if (!m_open)
        return;
    const auto file = m_open->file();
    lock();
    m_unlock->offerCopy(file, copy);
}

void MainWindow::pickCopy()
{
    auto* dialog = new QFileDialog{this, tr("Choose a copy"), QString{}, tr("Journals (*.nook);;All files (*)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { m_unlock->addCopy(toJournalCopy(toPath(name), m_parts.clock)); });
    dialog->open();
}

void MainWindow::saveElsewhere()
{
    if (!m_open)
        return;
    auto* dialog = new QFileDialog{this, tr("Where the journal goes on"), QString{}, tr("Journals (*.nook)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("nook"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing ever is
    dialog->selectFile(GateModel::nameOf(m_open->file()) + QStringLiteral(".nook"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        if (!m_open)
            return;
        const auto file = toPath(name);
        const bool moved = guarded([&] { m_open->continueIn(file); },
                                   [this](const QString& sentence) { m_shell->tellProblem(sentence); });
        if (!moved)
            return;
        m_parts.gate.noteMove(file);
        const auto& now = m_parts.gate.journals().front();
        m_shell->tellMoved(
            tr("Everything is saved. From now on the journal is “%1” in %2. The file where it was before "
               "stays there, and gets nothing new.")
                .arg(now.name, now.place));
    });
    dialog->open();
}

void MainWindow::askBeforeLosingWords()
{
    const auto name = QStringLiteral("losing-words");
    if (findChild<Dialog*>(name) != nullptr)
        return;
    constexpr int kStay = 1;
    constexpr int kLeave = 2;
    auto* dialog = new Dialog{
        m_parts.theme, tr("Your last words are not on any disk yet"),
        tr("They are sealed in memory, and are saved by themselves as soon as there is room. If Inglenook closes "
           "before that, they are lost."),
        this};
    dialog->setObjectName(name);
    dialog->addAnswer(kLeave, tr("Close and lose them"), Dialog::Weight::Final);
    dialog->addAnswer(kStay, tr("Leave it open"), Dialog::Weight::Primary);
    dialog->setSafeAnswer(kStay);
    connect(dialog, &Dialog::answered, this, [this](int answer) {
        if (answer != kLeave)
            return;
        m_losesWords = true;
        close();
    });
    dialog->open();
}

} // namespace inglenook::ui
