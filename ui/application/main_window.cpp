// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/main_window.h"

#include "application/lock_keeper.h"
#include "application/shell.h"
#include "screens/exercises/safety_page.h"
#include "screens/exercises/session_screen.h"
#include "screens/settings/settings_page.h"
#include "screens/support/support_page.h"
#include "screens/unlock/new_journal_screen.h"
#include "screens/unlock/unlock_screen.h"
#include "theme/focus_ring.h"
#include "widgets/curtain.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace inglenook::ui {
namespace {

/// Enter presses what has the focus; Qt lets it do so in dialogs only.
bool pressedByEnter(QObject* watched, const QKeyEvent& key)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (button == nullptr || !enter || (key.modifiers() & ~Qt::KeypadModifier) != 0 || key.isAutoRepeat())
        return false;
    button->click();
    return true;
}

bool isTextField(const QObject* watched)
{
    return watched->inherits("QLineEdit") || watched->inherits("QTextEdit") || watched->inherits("QPlainTextEdit");
}

bool isFindKey(const QKeyEvent& key)
{
    return key.key() == Qt::Key_K && key.modifiers() == Qt::ControlModifier;
}

} // namespace

MainWindow::MainWindow(Parts parts) : m_parts{std::move(parts)}, m_library{m_parts.dataFolder}
{
    setObjectName(QStringLiteral("window"));
    setWindowTitle(QStringLiteral("Inglenook"));
    setMinimumSize(1024, 640);
    resize(1280, 800);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    m_stack = new QStackedWidget{this};
    column->addWidget(m_stack);
    m_unlock = new UnlockScreen{m_parts.theme, m_parts.gate, m_stack};
    m_stack->addWidget(m_unlock);
    connect(m_unlock, &UnlockScreen::newJournalWanted, this, &MainWindow::startNewJournal);
    connect(m_unlock, &UnlockScreen::openFileWanted, this, &MainWindow::openFile);
    connect(m_unlock, &UnlockScreen::supportWanted, this, &MainWindow::showSupport);
    connect(m_unlock, &UnlockScreen::settingsWanted, this, &MainWindow::showSettings);
    connect(m_unlock, &UnlockScreen::copyFromFileWanted, this, &MainWindow::pickCopy);
    connect(m_unlock, &UnlockScreen::demonstrationWanted, this, [this] { demonstrate(); });
    connect(&m_parts.gate, &GateModel::opened, this, &MainWindow::enter);
    connect(&m_parts.gate, &GateModel::refused, this, &MainWindow::leaveDemonstration);
    connect(&m_parts.gate, &GateModel::workingChanged, this, [this](bool working) {
        if (!working)
            return;
        m_locksOnceOpen = false;
        m_library.start(); // needed as soon as the key is there
    });
    connect(&m_parts.settings, &SettingsModel::changed, this, &MainWindow::applySettings);
    m_ring = new FocusRing{m_parts.theme, this};
    m_keeper = new LockKeeper{m_parts.clock, [this] { return isTalking(); }, this};
    connect(m_keeper, &LockKeeper::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_keeper, &LockKeeper::secondPassed, this, &MainWindow::countDown);
    addKeys();
    qApp->installEventFilter(this);
    m_unlock->open();
}

MainWindow::~MainWindow()
{
    lock();
}

void MainWindow::startNewJournal()
{
    if (m_new == nullptr) {
        m_new = new NewJournalScreen{m_parts.theme, m_parts.gate, m_stack};
        m_stack->addWidget(m_new);
        connect(m_new, &NewJournalScreen::cancelled, this, [this] {
            m_stack->setCurrentWidget(m_unlock);
            m_unlock->open();
            m_new->deleteLater(); // and the passphrases that were typed
            m_new = nullptr;
        });
    }
    m_stack->setCurrentWidget(m_new);
    m_new->restart();
}

void MainWindow::enter()
{
    if (m_renewed)
        m_library.renew(std::move(*std::exchange(m_renewed, nullptr)));
    m_open =
        std::make_unique<OpenJournal>(m_parts.gate.takeWorkspace(), m_library.library(), m_parts.gate, m_parts.clock);
    makeShell();
    if (m_new != nullptr) {
        m_new->deleteLater();
        m_new = nullptr;
    }
    if (const auto news = m_parts.gate.takeNews(); !news.sentence.isEmpty())
        m_shell->tellNews(news);
    setWindowTitle(openTitle());
    m_keeper->begin(lockRules());
    if (m_parts.gate.isDemonstrating())
        enterDemonstration();
    Q_EMIT opened();
    if (std::exchange(m_locksOnceOpen, false))
        lock();
}

void MainWindow::makeShell()
{
    m_shell = new Shell{m_parts.theme, *m_open, m_library.library(), m_parts.clock, m_stack};
    connect(m_shell, &Shell::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_shell, &Shell::supportWanted, this, &MainWindow::showSupport);
    connect(m_shell, &Shell::settingsWanted, this, &MainWindow::showSettings);
    connect(m_shell, &Shell::commandWanted, this, &MainWindow::obey, Qt::QueuedConnection);
    connect(m_shell, &Shell::handoutWanted, this, &MainWindow::showHandout, Qt::QueuedConnection);
    connect(m_shell, &Shell::sessionWanted, this, &MainWindow::showSession);
    connect(m_shell, &Shell::writeExerciseWanted, this, &MainWindow::writeExercise, Qt::QueuedConnection);
    connect(m_shell, &Shell::giveAwayWanted, this, &MainWindow::giveExerciseAway);
    connect(m_shell, &Shell::takeOutWanted, this, &MainWindow::takeExerciseOut);
    connect(m_shell, &Shell::saveElsewhereWanted, this, &MainWindow::saveElsewhere);
    connect(&m_open->breaks(), &BreakReminder::due, this, &MainWindow::remindOfBreak);
    m_stack->addWidget(m_shell);
    m_stack->setCurrentWidget(m_shell);
}

void MainWindow::renewShell()
{
    // Of a demonstration the names are changed by beginning it anew.
    if (m_shell == nullptr || m_parts.gate.isDemonstrating() || m_open->isAside() || !m_shell->isOutdated())
        return;
    m_open->flush();
    m_open->peopleChanged();
    delete m_shell;
    makeShell();
}

void MainWindow::showSession()
{
    const auto& library = m_library.library();
    m_session = new SessionScreen{{m_parts.theme, m_open->session(), library.coach.get(), library.feelings}, m_stack};
    m_stack->addWidget(m_session);
    m_stack->setCurrentWidget(m_session);
    connect(m_session, &SessionScreen::supportWanted, this, &MainWindow::showSupport);
    connect(m_session, &SessionScreen::curtainWanted, this, &MainWindow::toggleCurtain);
    connect(m_session, &SessionScreen::textSizeWanted, this, &MainWindow::nextTextSize);
    connect(m_session, &SessionScreen::awayChanged, this, &MainWindow::fillScreen);
    fillScreen(m_session->awaySeconds() > 0); // one that was gone on with
    connect(&m_open->session(), &SessionModel::kept, m_session, [this](const QString& id) { leaveSession(id); });
    connect(&m_open->session(), &SessionModel::left, m_session, [this] { leaveSession({}); });
}

void MainWindow::leaveSession(const QString& entryId)
{
    fillScreen(false);
    m_session->deleteLater();
    m_session = nullptr;
    renewShell();
    m_stack->setCurrentWidget(m_shell);
    if (const auto next = m_open->session().takeNext(); !next.isEmpty()) {
        m_shell->showExercise(next);
        if (!entryId.isEmpty())
            m_shell->say(tr("It is in your journal."));
    } else if (entryId.isEmpty()) {
        m_shell->showToday();
    } else {
        m_shell->showEntry(entryId);
        m_shell->say(tr("It is in your journal."));
    }
}

void MainWindow::showSupport()
{
    // Made anew each time: where one looked is not kept.
    if (m_support == nullptr) {
        m_support = new SupportPage{m_parts.theme, m_parts.dataFolder, SupportModel::countryOfThisComputer(), m_stack};
        m_stack->addWidget(m_support);
        connect(m_support, &SupportPage::closed, this, &MainWindow::backFromSide);
        connect(m_support, &SupportPage::safetyWanted, this, &MainWindow::showSafety);
    }
    showBeside(m_support);
}

void MainWindow::showSafety()
{
    m_safety = new SafetyPage{m_parts.theme, m_stack};
    m_safety->setPurpose(SafetyPage::For::Reading);
    m_stack->addWidget(m_safety);
    const auto back = [this] {
        m_stack->setCurrentWidget(m_support);
        m_safety->deleteLater();
        m_safety = nullptr;
    };
    connect(m_safety, &SafetyPage::back, this, back);
    connect(m_safety, &SafetyPage::supportWanted, this, back);
    m_stack->setCurrentWidget(m_safety);
    m_safety->focusFirst();
}

void MainWindow::showBeside(QWidget* page)
{
    auto* current = m_stack->currentWidget();
    if (current == page)
        return;
    if (current != m_support && current != m_settings && current != m_safety)
        m_before = current;
    m_stack->setCurrentWidget(page);
}

void MainWindow::backFromSide()
{
    const bool toShell = m_shell != nullptr && m_before == static_cast<QWidget*>(m_shell);
    renewShell();
    if (toShell)
        m_before = m_shell.data();
    m_stack->setCurrentWidget(m_before ? m_before.data() : m_unlock);
    m_before = nullptr;
    for (QWidget* page : {static_cast<QWidget*>(m_support), static_cast<QWidget*>(m_safety)})
        if (page != nullptr)
            page->deleteLater();
    m_support = nullptr;
    m_safety = nullptr;
}

void MainWindow::openFile()
{
    auto* dialog = new QFileDialog{this, tr("Open a journal"), QString{}, tr("Journals (*.nook);;All files (*)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QFile::decodeName(m_parts.gate.journalsFolder().string().c_str()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& name) { unlockNext(QFile::encodeName(name).toStdString()); });
    dialog->open();
}

void MainWindow::unlockNext(const std::filesystem::path& file)
{
    m_parts.gate.add(file);
    m_unlock->open(file);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // On X11 a text field would take it for "delete to the end of the line".
    if (event->type() == QEvent::ShortcutOverride && isFindKey(*static_cast<QKeyEvent*>(event)) &&
        isTextField(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (pressedByEnter(watched, key) || obeysAnywhere(watched, key))
            return true;
    }
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        // Only a window event counts once: the widgets inside see the same key again.
        if (m_open && watched->isWindowType()) {
            m_open->noteActivity();
            m_keeper->note(app::LockEvent::Activity);
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool MainWindow::staysOnClose() const
{
    return m_parts.start != nullptr && !m_leaves && !m_losesWords && m_parts.settings.current().staysOnClose &&
           m_parts.start->hasTray();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    lock();
    if (staysOnClose()) {
        event->ignore();
        hide();
        return;
    }
    forget(); // at once: what is on the clipboard when a program ends may be handed to one that keeps it
    event->setAccepted(m_losesWords || !m_parts.gate.holdsWords());
    if (!event->isAccepted())
        askBeforeLosingWords();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    QMetaObject::invokeMethod(this, &MainWindow::shownFirst, Qt::QueuedConnection);
}

} // namespace inglenook::ui
