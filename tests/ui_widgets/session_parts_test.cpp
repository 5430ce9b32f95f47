// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_samples.h"
#include "shown_window.h"
#include "theme/metrics.h"
#include "widgets/choice_button.h"
#include "widgets/envelope_card.h"
#include "widgets/hand_over_page.h"
#include "widgets/prompt_label.h"
#include "widgets/quote_block.h"
#include "widgets/session_foot.h"
#include "widgets/step_bar.h"
#include "widgets/step_header.h"

#include "support/catch.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace inglenook::ui;
using namespace inglenook::ui::samples;

namespace {

const auto kQuestion =
    QStringLiteral("Tell Alex about something that matters to you just now, or something that still hurts.");

QAccessible::Role roleOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

} // namespace

TEST_CASE("the last two words of a prompt stay together", "[ui][prompt]")
{
    CHECK(withLastWordsBound(QStringLiteral("How was it")) == QStringLiteral("How was\u00a0it"));
    CHECK(withLastWordsBound(QStringLiteral("Hello")) == QStringLiteral("Hello"));
    CHECK(withLastWordsBound({}).isEmpty());
}

TEST_CASE("a prompt steps down when there is less room, and scrolls at last", "[ui][prompt]")
{
    ShownWindow page;
    PromptLabel prompt{page.theme(), page.window()};
    prompt.setText(kQuestion);
    CHECK(prompt.fit({784, 400}) == 46);
    CHECK(prompt.fit({784, 150}) == 40);
    CHECK(prompt.fit({784, 90}) == 36);
    CHECK(prompt.fit({784, 20}) == 32);
    page.show();
    prompt.resize(784, 70);
    prompt.show();
    CHECK(prompt.isScrolling());
    CHECK(prompt.focusPolicy() == Qt::TabFocus);
    prompt.resize(784, 400);
    CHECK_FALSE(prompt.isScrolling());
    CHECK(prompt.focusPolicy() == Qt::NoFocus);
    CHECK(roleOf(&prompt) == QAccessible::StaticText);
    CHECK(prompt.accessibleName() == kQuestion);
}

TEST_CASE("a prompt of any length takes at most three lines while a step allows it", "[ui][prompt]")
{
    ShownWindow page;
    PromptLabel prompt{page.theme(), page.window()};
    prompt.setText(kQuestion + u' ' + kQuestion);
    CHECK(prompt.fit({784, 0}) == 32);
    CHECK(prompt.fit({1100, 0}) > 32);
}

TEST_CASE("a long quote asks for six lines and scrolls", "[ui][prompt]")
{
    ShownWindow page;
    auto* quote = page.add(new QuoteBlock{page.theme(), page.window()});
    quote->setQuote(alex(), QStringLiteral("Alex heard"), QString{kQuestion}.repeated(8));
    page.show();
    auto* words = quote->findChild<FlowText*>();
    CHECK(words->height() == 6 * page.theme().lineHeight(TextRole::Quote));
    CHECK(words->isScrolling());
    CHECK(words->accessibleName() == words->text());
}

TEST_CASE("the step bar has one piece for each step, the present one longer", "[ui][header]")
{
    Theme theme;
    StepBar bar{theme, nullptr};
    bar.setStep(2, 6);
    bar.resize(bar.sizeHint());
    CHECK(bar.sizeHint().width() == 314);
    CHECK(bar.piece(2).width() == Approx(64));
    CHECK(bar.piece(1).width() == Approx(44));
    CHECK(bar.piece(3).left() - bar.piece(2).right() == Approx(6));
    CHECK(bar.piece(6).right() == Approx(314));
    bar.setLayoutDirection(Qt::RightToLeft);
    CHECK(bar.piece(1).left() > bar.piece(6).left());
}

TEST_CASE("the header says the step in words", "[ui][header]")
{
    ShownWindow page;
    auto* header = page.add(new StepHeader{page.theme(), page.window()});
    header->setTitle(QStringLiteral("Mirror"));
    header->setStep(2, 6, QStringLiteral("saying it back"));
    auto* tool = header->addIconTool(QStringLiteral("size"), QStringLiteral("Text size"), QStringLiteral("Ctrl +"));
    page.show();
    CHECK(header->accessibleName() == QStringLiteral("Mirror, Step 2 of 6, saying it back"));
    CHECK(tool->toolTip() == QStringLiteral("Text size, Ctrl +"));
    CHECK(tool->width() >= size::kHit);
    const QSignalSpy back{header, &StepHeader::backWanted};
    QTest::mouseClick(header->findChild<QToolButton*>(QStringLiteral("session/back")), Qt::LeftButton);
    CHECK(back.size() == 1);
}

TEST_CASE("the foot keeps break and stop in their place and fits the smallest window", "[ui][foot]")
{
    ShownWindow page;
    const int text = GENERATE(100, 150);
    page.theme().setTextSize(text);
    page.window()->resize(1024, 640);
    auto* foot = page.add(new SessionFoot{page.theme(), page.window()});
    foot->setScale(sessionScale({1024, 640}));
    page.show();
    const auto place = foot->breakButton()->geometry();
    foot->setForwardText(QStringLiteral("Maximiliane has finished"));
    QCoreApplication::sendPostedEvents();
    CHECK(foot->breakButton()->geometry() == place);
    CHECK(foot->stopButton()->geometry().right() < foot->forwardButton()->geometry().left());
    CHECK(foot->forwardButton()->geometry().right() < foot->width());
    const QSignalSpy forward{foot, &SessionFoot::forwardWanted};
    foot->forwardButton()->setFocus();
    QTest::keyClick(foot->forwardButton(), Qt::Key_Return);
    CHECK(forward.size() == 1);
    foot->setForwardText({});
    CHECK_FALSE(foot->forwardButton()->isVisible());
}

TEST_CASE("equal choices have the same size, and their keys rest while someone types", "[ui][choice]")
{
    ShownWindow page;
    auto* row = page.add(new QWidget{page.window()});
    auto* columns = new QHBoxLayout{row};
    auto* yes = new ChoiceButton{page.theme(), QStringLiteral("Yes, that’s it"), QStringLiteral("1"), row};
    auto* no = new ChoiceButton{page.theme(), QStringLiteral("Not quite"), QStringLiteral("2"), row};
    columns->addWidget(yes, 1);
    columns->addWidget(no, 1);
    auto* field = page.add(new QLineEdit{page.window()});
    page.show();
    CHECK(std::abs(yes->width() - no->width()) <= 1);
    CHECK(yes->height() == 88);
    CHECK(no->height() == 88);
    QSignalSpy chosen{no, &QPushButton::clicked};
    field->setFocus();
    QTest::keyClick(field, Qt::Key_2);
    CHECK(chosen.isEmpty());
    CHECK(field->text() == QStringLiteral("2"));
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_2);
    CHECK(chosen.size() == 1); // at once, not after it was seen going down
    CHECK(no->hasFocus());
    no->setFocus();
    QTest::keyClick(no, Qt::Key_Return);
    CHECK(chosen.size() == 2);
}

TEST_CASE("a sealed envelope cannot be pressed, an open one can", "[ui][envelope]")
{
    ShownWindow page;
    auto* envelope = page.add(new EnvelopeCard{page.theme(), page.window()});
    envelope->setSealed(alex(), QStringLiteral("Alex has answered"), QStringLiteral("Sealed until Sam has too"));
    page.show();
    const QSignalSpy pressed{envelope, &QAbstractButton::clicked};
    QTest::mouseClick(envelope, Qt::LeftButton);
    QTest::keyClick(envelope, Qt::Key_Return);
    QTest::keyClick(envelope, Qt::Key_Space);
    CHECK(pressed.isEmpty());
    CHECK(envelope->focusPolicy() == Qt::NoFocus);
    CHECK(envelope->accessibleDescription() == QStringLiteral("Sealed until Sam has too"));
    envelope->setOpen(sam(), QStringLiteral("Sam, write your answer"));
    QTest::mouseClick(envelope, Qt::LeftButton);
    envelope->setFocus();
    QTest::keyClick(envelope, Qt::Key_Return);
    CHECK(pressed.size() == 2);
}

TEST_CASE("the hand-over page opens by its button or Enter only", "[ui][hand-over]")
{
    ShownWindow page;
    auto* handOver = page.add(new HandOverPage{page.theme(), page.window()});
    handOver->setNext(sam(), {QStringLiteral("Hand the laptop to Sam"), QStringLiteral("Alex’s answer is sealed."),
                              QStringLiteral("I am Sam, and only I can see")});
    page.show();
    const QSignalSpy opened{handOver, &HandOverPage::opened};
    QTest::mouseClick(handOver, Qt::LeftButton, {}, {10, 10});
    QTest::keyClick(handOver, Qt::Key_Escape);
    QTest::keyClick(handOver, Qt::Key_1);
    CHECK(opened.isEmpty());
    CHECK(handOver->button()->hasFocus());
    QTest::keyClick(handOver->button(), Qt::Key_Return);
    CHECK(opened.size() == 1);
    QTest::keyClick(handOver, Qt::Key_Enter);
    CHECK(opened.size() == 2);
    CHECK(handOver->accessibleName() == QStringLiteral("Hand the laptop to Sam"));
    CHECK(roleOf(handOver) == QAccessible::Pane);
}

TEST_CASE("with much text in a small window the hand-over page keeps its button above the foot", "[ui][hand-over]")
{
    ShownWindow page;
    page.theme().setTextSize(150);
    HandOverPage handOver{page.theme(), nullptr};
    handOver.setScale(sessionScale({1024, 640}));
    handOver.setNext(sam(),
                     {QStringLiteral("Hand the laptop to Maximiliane-Henriette"),
                      QStringLiteral("Alex’s answer is sealed. Alex, look away for a moment, or go and fetch tea."),
                      QStringLiteral("I am Maximiliane-Henriette, and only I can see")});
    handOver.resize(1024, 640);
    handOver.show();
    CHECK(handOver.button()->geometry().bottom() < handOver.foot()->geometry().top());
    CHECK(handOver.button()->geometry().left() >= 0);
}
