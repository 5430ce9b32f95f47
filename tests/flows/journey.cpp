// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/journey.h"

#include "app/copy_keeper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace inglenook::test {
namespace {

constexpr int kPatienceMs = 20000;

QString toQString(const char16_t* text)
{
    return QString::fromUtf16(text);
}

} // namespace

Journey::Journey() : Journey{std::filesystem::path{}} {}

Journey::Journey(std::filesystem::path journals)
    : m_journals{journals.empty() ? m_folder / "Jöurnals here" : std::move(journals)}
{
    std::filesystem::create_directories(m_journals);
    open();
}

Journey::~Journey()
{
    m_window.reset();
    m_gate.reset();
}

void Journey::open()
{
    m_store = std::make_unique<app::SettingsStore>(m_folder / "settings.toml");
    m_opener = std::make_unique<app::VaultOpener>(m_clock, m_ids);
    m_opener->setCost(crypto::kWeakTestCost);
    m_settings = std::make_unique<ui::SettingsModel>(*m_store);
    m_theme = std::make_unique<ui::Theme>();
    m_theme->setMode(ui::ThemeMode::Light);
    m_theme->setReducedMotion(true);
    m_theme->dress(*qApp);
    m_gate = std::make_unique<ui::GateModel>(*m_store, *m_opener, m_clock, m_ids, m_journals);
    m_gate->keepWordsIn(m_folder / "state");
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{*m_theme, *m_settings, *m_gate, m_clock, m_folder / "data"});
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

void Journey::restart()
{
    m_window.reset();
    m_gate.reset();
    open();
}

QWidget* Journey::find(const QString& name)
{
    QStringList there;
    for (auto* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->objectName().isEmpty())
            continue;
        if (widget->objectName() == name)
            return widget;
        there.append(widget->objectName());
    }
    FAIL("no visible " << name.toStdString() << " among: " << there.join(QStringLiteral(", ")).toStdString());
    return nullptr;
}

bool Journey::isThere(const QString& name) const
{
    for (auto* widget : m_window->findChildren<QWidget*>(name))
        if (widget->isVisible())
            return true;
    return false;
}

void Journey::waitUntil(const std::function<bool()>& condition, const char* what)
{
    INFO("waiting until " << what);
    REQUIRE(QTest::qWaitFor(condition, kPatienceMs));
}

void Journey::waitFor(const QString& name)
{
    if (!QTest::qWaitFor([&] { return isThere(name); }, kPatienceMs))
        (void)find(name);
}

void Journey::type(const QString& text)
{
    auto* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    // As a keyboard or an input method commits it, any script.
    for (const auto& c : text)
        QTest::sendKeyEvent(QTest::Click, focused, Qt::Key_unknown, QString{c}, Qt::NoModifier);
}

void Journey::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto* focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : static_cast<QWidget*>(m_window.get()), key, modifiers);
}

void Journey::typeInto(const QString& name, const QString& text)
{
    waitFor(name);
    auto* widget = find(name);
    widget->setFocus(Qt::TabFocusReason);
    auto* focused = QApplication::focusWidget();
    REQUIRE(focused != nullptr);
    INFO("focus went to " << focused->metaObject()->className());
    REQUIRE((focused == widget || widget->isAncestorOf(focused)));
    type(text);
}

void Journey::activate(const QString& name)
{
    waitFor(name);
    auto* widget = find(name);
    INFO(name.toStdString());
    REQUIRE(widget->isEnabled());
    widget->setFocus(Qt::TabFocusReason);
    REQUIRE(widget->hasFocus());
    QTest::keyClick(widget, Qt::Key_Space);
}

QString Journey::readable() const
{
    QStringList words;
    for (auto* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget))
            words.append(label->text());
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            words.append(button->text());
        else if (const auto* text = qobject_cast<QTextEdit*>(widget))
            words.append(text->toPlainText());
        else if (const auto* plain = qobject_cast<QPlainTextEdit*>(widget))
            words.append(plain->toPlainText());
        else if (const auto* line = qobject_cast<QLineEdit*>(widget))
            words.append(line->text());
        words.append(widget->accessibleName());
        words.append(widget->accessibleDescription());
    }
    return words.join(QLatin1Char{'\n'});
}

void Journey::chooseFile(const std::filesystem::path& file)
{
    QLineEdit* name = nullptr;
    waitUntil(
        [&] {
            const auto* dialog = m_window->findChild<QFileDialog*>();
            name = dialog != nullptr && dialog->isVisible()
                       ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
                       : nullptr;
            return name != nullptr;
        },
        "a file window is open");
    name->setText(QFile::decodeName(file.c_str()));
    QTest::keyClick(name, Qt::Key_Return);
    waitUntil([&] { return m_window->findChild<QFileDialog*>() == nullptr; }, "the file window is gone");
    m_window->activateWindow(); // as a window manager does
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

void Journey::makeJournalForTwo()
{
    activate(isThere(QStringLiteral("unlock/welcome-new")) ? QStringLiteral("unlock/welcome-new")
                                                           : QStringLiteral("unlock/new"));
    activate(QStringLiteral("new/two"));
    typeInto(QStringLiteral("new/name-0"), QStringLiteral("Alex"));
    typeInto(QStringLiteral("new/name-1"), QStringLiteral("Sam"));
    activate(QStringLiteral("new/forward"));
    typeInto(QStringLiteral("new/passphrase-0"), toQString(kAlexOpens));
    typeInto(QStringLiteral("new/again-0"), toQString(kAlexOpens));
    activate(QStringLiteral("new/forward"));
    typeInto(QStringLiteral("new/passphrase-1"), toQString(kSamOpens));
    typeInto(QStringLiteral("new/again-1"), toQString(kSamOpens));
    activate(QStringLiteral("new/forward"));
    activate(QStringLiteral("new/forward"));
    waitFor(QStringLiteral("today/greeting"));
}

void Journey::unlock(const QString& passphrase)
{
    waitFor(QStringLiteral("unlock/passphrase"));
    typeInto(QStringLiteral("unlock/passphrase"), passphrase);
    press(Qt::Key_Return);
    waitFor(QStringLiteral("sidebar"));
}

void Journey::lock()
{
    const auto file = m_window->openJournal()->file();
    press(Qt::Key_L, Qt::ControlModifier);
    waitFor(QStringLiteral("unlock/passphrase"));
    waitUntil([&] { return !m_opener->copies().isBusyWith(file); }, "the copy is made");
}

std::vector<std::filesystem::path> Journey::copies() const
{
    std::vector<std::filesystem::path> files;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator{m_journals / "Inglenook copies", none})
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace inglenook::test
