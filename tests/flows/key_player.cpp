// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/key_player.h"

#include "flows/page_check.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace inglenook::test {

using exercises::Phase;

namespace {

bool isText(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

bool isInside(const QWidget* widget, const QString& name)
{
    for (; widget != nullptr; widget = widget->parentWidget())
        if (widget->objectName() == name)
            return true;
    return false;
}

} // namespace

void makeSmall(Journey& journey, int textSize)
{
    journey.window().resize(1024, 640);
    journey.settings().change([textSize](app::Settings& settings) {
        settings.motion = app::MotionChoice::None;
        settings.idleLockMinutes = 0;
        settings.textSizePercent = textSize;
    });
}

const exercises::Catalogue& KeyPlayer::catalogue()
{
    static const auto built = exercises::Catalogue::builtin();
    return built;
}

ui::SessionModel& KeyPlayer::session()
{
    return m_journey.window().openJournal()->session();
}

void KeyPlayer::play(const QString& exercise, bool together)
{
    begin(exercise, together);
    for (int i = 0; i < 300 && session().isOpen() && view().phase != Phase::Finished; ++i)
        act();
    if (session().isOpen())
        keep();
    REQUIRE_FALSE(session().isOpen());
}

void KeyPlayer::playTo(exercises::StepKind kind, const QString& exercise, bool together)
{
    begin(exercise, together);
    const auto isThere = [&] {
        return (view().phase == Phase::Acting || view().phase == Phase::Revealed) && view().step->kind == kind;
    };
    for (int i = 0; i < 300 && session().isOpen() && view().phase != Phase::Finished && !isThere(); ++i)
        act();
    REQUIRE(session().isOpen());
    REQUIRE(isThere());
    settle();
}

void KeyPlayer::begin(const QString& exercise, bool together)
{
    m_said.clear();
    m_unsaid.clear();
    m_visits.clear();
    m_seen.clear();
    const auto* definition = catalogue().find(exercise.toStdString());
    REQUIRE(definition != nullptr);
    m_journey.press(Qt::Key_2, Qt::ControlModifier);
    m_journey.waitFor(QStringLiteral("library/search"));
    m_journey.press(Qt::Key_F, Qt::ControlModifier);
    m_journey.waitUntil([] { return isText(QApplication::focusWidget()); }, "the search has the keyboard");
    m_journey.press(Qt::Key_A, Qt::ControlModifier);
    m_journey.type(QString::fromStdString(definition->title));
    m_journey.waitFor(QStringLiteral("library/") + exercise);
    tabTo(QStringLiteral("library/") + exercise);
    m_journey.press(Qt::Key_Return);
    m_journey.waitFor(QStringLiteral("exercise/begin"));
    if (m_journey.isThere(QStringLiteral("exercise/company")) && !together) {
        tabTo(QStringLiteral("exercise/company"));
        m_journey.press(Qt::Key_Right);
    }
    tabTo(QStringLiteral("exercise/begin"));
    m_journey.press(Qt::Key_Return);
    if (m_journey.isThere(QStringLiteral("safety/go-on"))) {
        tabTo(QStringLiteral("safety/go-on"));
        m_journey.press(Qt::Key_Return);
    }
    m_journey.waitFor(QStringLiteral("session"));
    REQUIRE(session().isOpen());
    REQUIRE(session().isForTwo() == together);
}

void KeyPlayer::act()
{
    INFO(session().definition().id << ", step " << (view().step == nullptr ? "-" : view().step->id) << ", phase "
                                   << static_cast<int>(view().phase));
    settle();
    look();
    switch (view().phase) {
    case Phase::HandOver:
        m_journey.waitFor(QStringLiteral("session/hand-over"));
        m_journey.waitUntil([&] { return m_journey.find(QStringLiteral("session/hand-over"))->hasFocus(); },
                            "the hand-over has the keyboard");
        pressOn(Qt::Key_Return);
        break;
    case Phase::Missing:
        typeWords();
        forward();
        break;
    case Phase::Revealed:
        forward();
        break;
    case Phase::OnBreak:
        m_journey.waitFor(QStringLiteral("break/time"));
        m_journey.passMinutes(25);
        forward(); // we are back
        break;
    case Phase::Acting:
        answer();
        break;
    case Phase::Finished:
        break;
    }
}

void KeyPlayer::settle()
{
    m_journey.waitUntil([] { return isInside(QApplication::focusWidget(), QStringLiteral("session")); },
                        "the session has the keyboard");
    // Layouts come a little after what asks for them, and may ask for others.
    const auto* page = m_journey.find(QStringLiteral("session"));
    QVector<QRect> before;
    const auto isLaidOut = [&] {
        QVector<QRect> now;
        for (const auto* widget : page->findChildren<QWidget*>())
            now.append(widget->geometry());
        return std::exchange(before, now) == now;
    };
    constexpr int kMostRounds = 50;
    int rounds = 0;
    for (; !isLaidOut() && rounds < kMostRounds; ++rounds)
        QApplication::processEvents();
    REQUIRE(rounds < kMostRounds);
}

void KeyPlayer::look()
{
    auto page = std::to_string(static_cast<int>(view().phase)) + '/' + std::to_string(view().attempt);
    if (view().step != nullptr)
        page += '/' + view().step->id;
    if (!m_seen.insert(page).second)
        return;
    const auto& session = *m_journey.find(QStringLiteral("session"));
    checkKeys(m_journey, session);
    checkNothingIsCut(session);
}

void KeyPlayer::keep()
{
    m_journey.waitFor(QStringLiteral("closing/title"));
    settle();
    look();
    // A promise is kept only where they say that they really will.
    for (std::size_t i = 0; i < view().transcript.items.size(); ++i)
        if (!view().transcript.items[i].keep) {
            tabTo(QStringLiteral("closing/keep-%1").arg(i));
            m_journey.press(Qt::Key_Space);
            REQUIRE(view().transcript.items[i].keep);
        }
    m_kept = std::any_of(view().transcript.items.begin(), view().transcript.items.end(),
                         [](const auto& item) { return item.keep; });
    m_journey.press(Qt::Key_Return, Qt::ControlModifier);
    m_journey.waitFor(m_kept ? QStringLiteral("journal/text") : QStringLiteral("today/greeting"));
}

void KeyPlayer::forward()
{
    REQUIRE((view().canForward || view().phase == Phase::OnBreak));
    pressOn(Qt::Key_Return, Qt::ControlModifier);
}

std::string KeyPlayer::place()
{
    if (!session().isOpen())
        return {};
    auto place = std::to_string(static_cast<int>(view().phase)) + '/' + std::to_string(view().round) + '/' +
                 std::to_string(view().attempt) + '/' + view().cardId;
    if (view().step != nullptr)
        place += '/' + view().step->id;
    for (const auto person : view().acting)
        place += '/' + std::to_string(person);
    return place;
}

void KeyPlayer::pressOn(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const auto before = place();
    m_journey.press(key, modifiers);
    m_journey.waitUntil([&] { return place() != before; }, "it has gone on");
}

QString KeyPlayer::words()
{
    const int person = view().acting.size() == 1 ? view().acting.front() : -1;
    const auto who = person < 0 ? QStringLiteral("Both") : session().people().at(person).name;
    const auto said = QStringLiteral("%1 said sentence %2.").arg(who).arg(++m_number);
    if (view().step->keep && view().phase == Phase::Acting)
        expect(said);
    return said;
}

void KeyPlayer::expect(const QString& said)
{
    if (!m_said.contains(said))
        m_said.append(said);
}

void KeyPlayer::typeWords()
{
    tabTo(view().phase == Phase::Missing ? QStringLiteral("session/missing") : QStringLiteral("session/words"));
    m_journey.press(Qt::Key_A, Qt::ControlModifier);
    m_journey.type(words());
}

void KeyPlayer::tabTo(const QString& name)
{
    m_journey.waitFor(name);
    for (int i = 0; i < 120 && !isInside(QApplication::focusWidget(), name); ++i)
        m_journey.press(Qt::Key_Tab);
    INFO("by Tab: " << name.toStdString());
    REQUIRE(isInside(QApplication::focusWidget(), name));
}

} // namespace inglenook::test
