// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/session_fixture.h"

#include "widgets/scale_line.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace inglenook;
using namespace inglenook::test;
using exercises::Phase;

namespace {

/// One person's private part, by keys: the place on the line, a few words, a thank-you.
void answerInPrivate(SessionOnScreen& on, const QString& words)
{
    REQUIRE(on.model.view().phase == Phase::HandOver);
    on.key(Qt::Key_Return);
    REQUIRE(on.step() == "closeness");
    on.key(Qt::Key_Right);
    on.key(Qt::Key_Right);
    on.forward();
    REQUIRE(on.step() == "words");
    on.type(words);
    on.forward();
    REQUIRE(on.step() == "thanks");
    on.type(QStringLiteral("the tea"));
    on.forward();
}

/// Everything that can be read on the screen right now.
QString allText(QWidget& screen)
{
    QString all;
    for (const auto* widget : screen.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        all += widget->accessibleName() + u'\n' + widget->accessibleDescription() + u'\n';
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            all += label->text() + u'\n';
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            all += edit->toPlainText() + u'\n';
    }
    return all;
}

} // namespace

TEST_CASE("blind answers are handed over sealed and opened side by side", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("weekly-check-in"));
    answerInPrivate(on, QStringLiteral("a quiet lighthouse week"));
    REQUIRE(on.model.view().phase == Phase::HandOver);
    CHECK(on.model.view().acting.front() == 1);
    for (const auto* field : on.screen.findChildren<QPlainTextEdit*>())
        CHECK_FALSE(field->isVisible());
    CHECK_FALSE(allText(on.screen).contains(QStringLiteral("lighthouse")));

    on.forward(); // never opens by a shortcut
    CHECK(on.model.view().phase == Phase::HandOver);
    answerInPrivate(on, QStringLiteral("I missed you"));
    REQUIRE(on.model.view().phase == Phase::Revealed);
    CHECK(on.model.view().revealed.size() == 3);
    const auto* line = on.screen.findChild<ScaleLine*>();
    REQUIRE(line != nullptr);
    CHECK(line->isDisplay());
    const auto shown = allText(on.screen);
    CHECK(shown.contains(QStringLiteral("lighthouse")));
    CHECK(shown.contains(QStringLiteral("I missed you")));
}

TEST_CASE("an optional step can be skipped, every time it comes", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("weekly-check-in"));
    for (int person = 0; person < 2; ++person) {
        on.key(Qt::Key_Return);
        on.forward();
        REQUIRE(on.step() == "words");
        auto* skip = widgetAt<QAbstractButton>(on.screen, QStringLiteral("session/skip"));
        REQUIRE(skip->isVisible());
        skip->click();
        SessionOnScreen::settle();
        REQUIRE(on.step() == "thanks");
        on.forward();
    }
    CHECK(on.model.view().phase == Phase::Revealed);
    CHECK(on.screen.findChild<QWidget*>(QStringLiteral("session/skip")) == nullptr);
}

TEST_CASE("stopping in the private part shows nothing of what is sealed", "[ui][session]")
{
    SessionOnScreen on;
    on.begin(QStringLiteral("weekly-check-in"));
    answerInPrivate(on, QStringLiteral("a quiet lighthouse week"));
    on.model.apply(exercises::event::Stop{});
    SessionOnScreen::settle();
    REQUIRE(on.model.view().phase == Phase::Finished);
    CHECK_FALSE(allText(on.screen).contains(QStringLiteral("lighthouse")));
}

TEST_CASE("every control of a session can be named, and nothing is cut in a small window with large text",
          "[ui][session]")
{
    const int percent = GENERATE(100, 150);
    SessionOnScreen on{QSize{1024, 640}};
    on.theme.setTextSize(percent);
    for (const auto& id :
         {QStringLiteral("mirror"), QStringLiteral("i-statement"), QStringLiteral("weekly-check-in")}) {
        on.begin(id);
        for (int i = 0; i < 40 && on.model.view().phase != Phase::Finished; ++i) {
            INFO(id.toStdString() << " " << on.step() << " at " << percent);
            CHECK(on.screen.width() == 1024);
            CHECK(on.screen.height() == 640);
            for (auto* button : on.screen.findChildren<QAbstractButton*>())
                if (button->isVisible())
                    CHECK(!(button->accessibleName().isEmpty() && button->text().isEmpty()));
            for (auto* field : on.screen.findChildren<QPlainTextEdit*>())
                if (field->isVisible())
                    CHECK_FALSE(field->accessibleName().isEmpty());
            for (auto* field : on.screen.findChildren<QLineEdit*>())
                if (field->isVisible())
                    CHECK_FALSE(field->accessibleName().isEmpty());
            // The way on and the ways out are whole on the screen at every step.
            for (const auto& name :
                 {QStringLiteral("session/forward"), QStringLiteral("session/break"), QStringLiteral("session/stop")}) {
                auto* button = widgetAt(on.screen, name);
                if (button->isVisible())
                    CHECK(on.screen.rect().contains(QRect{button->mapTo(&on.screen, QPoint{}), button->size()}));
            }
            if (on.model.view().phase == Phase::HandOver)
                on.model.apply(exercises::event::HandedOver{});
            else if (on.model.view().step->kind == exercises::StepKind::Confirm)
                on.model.apply(exercises::event::Confirm{true});
            else
                on.model.apply(exercises::event::Forward{});
            SessionOnScreen::settle();
        }
        REQUIRE(on.model.view().phase == Phase::Finished);
        on.model.finish();
    }
}
