// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exercises of a person's own come in and go out. All of the library changes with them, so everything that looks into
// it is made anew.
#include "application/main_window.h"
#include "application/shell.h"
#include "models/exchange_model.h"
#include "screens/exercises/editor/editor_page.h"
#include "widgets/dialog.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedWidget>

namespace inglenook::ui {
namespace {

std::filesystem::path toPath(const QString& name)
{
    return QFile::encodeName(name).toStdString();
}

QFileDialog* fileWindow(QWidget* parent, const QString& title, const QString& filter,
                        const std::filesystem::path& folder)
{
    auto* dialog = new QFileDialog{parent, title, QString{}, filter};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDirectory(QFile::decodeName(folder.string().c_str()));
    return dialog;
}

} // namespace

ExchangeModel& MainWindow::exchange()
{
    if (m_exchange == nullptr) {
        m_exchange = new ExchangeModel{m_parts.dataFolder, this};
        connect(m_exchange, &ExchangeModel::renewed, this, &MainWindow::renewLibrary);
        connect(m_exchange, &ExchangeModel::given, this, [this](const QString& sentence) {
            if (m_shell != nullptr)
                m_shell->say(sentence);
        });
        connect(m_exchange, &ExchangeModel::refused, this, [this](const QString& sentence) {
            if (m_editor != nullptr)
                m_editor->tellProblem(sentence);
            else if (m_shell != nullptr)
                m_shell->tellProblem(sentence);
        });
    }
    return *m_exchange;
}

void MainWindow::bringInExercises()
{
    if (!inShell() || m_parts.gate.isDemonstrating())
        return;
    auto* dialog = fileWindow(this, tr("Bring in exercises"), tr("Exercises (*.zip *.toml);;All files (*)"),
                              m_parts.gate.journalsFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { exchange().bringIn(toPath(name)); });
    dialog->open();
}

void MainWindow::giveExerciseAway(const QString& exercise)
{
    if (!inShell() || m_parts.gate.isDemonstrating())
        return;
    auto* dialog = fileWindow(this, tr("Give an exercise to others"), tr("Packs of exercises (*.zip)"),
                              m_parts.gate.journalsFolder());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing ever is
    dialog->selectFile(exercise + QStringLiteral(".zip"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, exercise](const QString& name) { exchange().giveAway(exercise, toPath(name)); });
    dialog->open();
}

void MainWindow::takeExerciseOut(const QString& exercise)
{
    if (!inShell() || m_parts.gate.isDemonstrating())
        return;
    constexpr int kKeep = 0;
    constexpr int kTakeOut = 1;
    const auto* definition = m_library.library().catalogue.find(exercise.toStdString());
    if (definition == nullptr)
        return;
    auto* dialog =
        new Dialog{m_parts.theme, tr("Take “%1” out of the library?").arg(QString::fromStdString(definition->title)),
                   tr("Its file is deleted from this computer. What you wrote in it stays in your journal."), this};
    dialog->setObjectName(QStringLiteral("take-exercise-out"));
    dialog->addAnswer(kKeep, tr("Keep it"), Dialog::Weight::Secondary);
    dialog->addAnswer(kTakeOut, tr("Delete the file"), Dialog::Weight::Final)
        ->setObjectName(QStringLiteral("take-exercise-out/yes"));
    dialog->setSafeAnswer(kKeep);
    connect(dialog, &Dialog::answered, this, [this, exercise](int answer) {
        if (answer == kTakeOut)
            exchange().takeOut(exercise);
    });
    dialog->open();
}

void MainWindow::writeExercise(const QString& how, const QString& exercise)
{
    if (!inShell() || m_parts.gate.isDemonstrating())
        return;
    const auto& library = m_library.library();
    const auto& members = m_open->journal().members();
    const auto names = members.size() > 1 ? app::RoleNames{members[0].name, members[1].name} : app::sampleNames();
    m_editor = new EditorPage{{m_parts.theme, library.catalogue, library.coach.get(), library.feelings, m_parts.clock,
                               m_parts.dataFolder, names},
                              m_stack};
    const auto begin = how == QLatin1String{"copy"}     ? EditorPage::Begin::Copy
                       : how == QLatin1String{"change"} ? EditorPage::Begin::Change
                                                        : EditorPage::Begin::New;
    m_stack->addWidget(m_editor);
    m_stack->setCurrentWidget(m_editor);
    if (!m_editor->begin(begin, exercise)) {
        closeEditor();
        m_shell->tellProblem(tr("The file of this exercise is no longer there."));
        return;
    }
    connect(m_editor, &EditorPage::closed, this, &MainWindow::closeEditor, Qt::QueuedConnection);
    connect(m_editor, &EditorPage::supportWanted, this, &MainWindow::showSupport);
    connect(m_editor, &EditorPage::commandWanted, this, &MainWindow::obey, Qt::QueuedConnection);
    connect(m_editor, &EditorPage::keepWanted, this, [this] {
        auto& draft = m_editor->model();
        exchange().publish(draft.draftName(), draft.id(), draft.toml(), draft.instead());
    });
}

void MainWindow::closeEditor()
{
    if (m_editor == nullptr)
        return;
    if (auto* focused = QApplication::focusWidget())
        focused->clearFocus();
    const bool isShown = m_stack->currentWidget() == static_cast<QWidget*>(m_editor);
    delete m_editor;
    if (isShown)
        m_stack->setCurrentWidget(m_shell);
}

void MainWindow::renewLibrary(const std::shared_ptr<app::ExerciseShelf>& shelf, const QString& sentence,
                              const QString& exercise)
{
    if (!m_open) {
        m_library.renew(std::move(*shelf));
        return;
    }
    if (m_editor != nullptr) { // what was written in it is an exercise now
        m_editor->model().published();
        closeEditor();
    }
    m_open->flush();
    // Somebody is in the middle of something that looks into the library, or what is typed can't be saved just now.
    if (!inShell() || m_parts.gate.isDemonstrating() || !m_open->unsaved().isNothing()) {
        m_renewed = shelf;
        return;
    }
    if (auto* focused = QApplication::focusWidget())
        focused->clearFocus(); // pages follow the focus, and should not while they go
    takeAwayPages();
    m_before = nullptr;
    m_open->putAside();
    m_library.renew(std::move(*shelf));
    m_open->takeUp();
    makeShell();
    exercise.isEmpty() ? m_shell->showExercises() : m_shell->showExercise(exercise);
    m_shell->say(sentence);
}

} // namespace inglenook::ui
