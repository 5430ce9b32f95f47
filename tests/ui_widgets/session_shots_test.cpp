// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the session widgets for people to look at. Hidden: run with the tag [.shots] and the folder to write to
// in INGLENOOK_SHOTS.
#include "session_samples.h"
#include "theme/metrics.h"
#include "widgets/choice_button.h"
#include "widgets/envelope_card.h"
#include "widgets/feelings_list.h"
#include "widgets/feelings_wheel.h"
#include "widgets/hand_over_page.h"
#include "widgets/prompt_label.h"
#include "widgets/quote_block.h"
#include "widgets/scale_line.h"
#include "widgets/session_foot.h"
#include "widgets/step_header.h"
#include "widgets/timer_ring.h"

#include "support/catch.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace inglenook::ui;
using namespace inglenook::ui::samples;

namespace {

/// A session page with its three parts; `fill` fills the middle.
class Page : public QWidget {
public:
    Page(const Theme& theme, double scale) : header{theme, this}, foot{theme, this}, middle{new QWidget{this}}
    {
        setProperty("surface", QStringLiteral("window"));
        setAttribute(Qt::WA_StyledBackground);
        header.setTitle(QStringLiteral("Mirror"));
        header.addTool(QStringLiteral("swap"), QStringLiteral("Swap seats"), QStringLiteral("Ctrl Shift S"));
        header.addIconTool(QStringLiteral("help"), QStringLiteral("Get support"), QStringLiteral("F1"));
        header.addIconTool(QStringLiteral("size"), QStringLiteral("Text size"), QStringLiteral("Ctrl +"));
        header.addIconTool(QStringLiteral("curtain"), QStringLiteral("Curtain"), QStringLiteral("F9"));
        header.setScale(scale);
        foot.setScale(scale);
        auto* column = new QVBoxLayout{this};
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(&header);
        column->addWidget(middle, 1);
        column->addWidget(&foot);
        auto* inside = new QVBoxLayout{middle};
        const int edge = qRound(space::kSessionEdge * scale);
        inside->setContentsMargins(edge, 0, edge, 0);
    }

    StepHeader header;
    SessionFoot foot;
    QWidget* middle;
};

struct Shot {
    const Theme& theme;
    Page& page;
    double scale;

    SeatStage* stage() const
    {
        auto* stage = new SeatStage{theme, page.middle};
        stage->setScale(scale);
        page.middle->layout()->addWidget(stage);
        return stage;
    }
    QVBoxLayout* body(SeatStage* stage) const
    {
        auto* body = new QWidget;
        auto* column = new QVBoxLayout{body};
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(qRound(24 * scale));
        stage->setBody(body);
        return column;
    }
    template <typename T>
    T* add(QVBoxLayout* column, T* widget) const
    {
        widget->setScale(scale);
        column->addWidget(widget);
        return widget;
    }
};

void speak(const Shot& shot)
{
    shot.page.header.setStep(1, 6, QStringLiteral("sharing"));
    shot.page.foot.setForwardText(QStringLiteral("Sam has finished"));
    auto* stage = shot.stage();
    auto* column = shot.body(stage);
    shot.add(column, new PromptLabel{shot.theme, nullptr})
        ->setText(
            QStringLiteral("Tell Alex about something that matters to you just now, or something that still hurts."));
    shot.add(column, new FlowText{shot.theme, TextRole::Help, &Tokens::text2, nullptr})
        ->setText(QStringLiteral("Say what happened, then what it was like for you. Small things count."));
    shot.add(column, new ExampleBlock{shot.theme, nullptr})
        ->setExample(QStringLiteral("“Something that has stayed with me is …”"), PersonColour::B);
    column->addStretch();
    stage->setSeats(alexListens(), samSpeaks());
    stage->setTurn(Turn::Right);
    stage->setTimerVisible(true);
    stage->timer()->setTime(134, 180, TimerRing::State::Running);
}

void decide(const Shot& shot)
{
    shot.page.header.setStep(3, 6, QStringLiteral("is that it?"));
    shot.page.foot.setForwardText({});
    shot.page.foot.setNote(QStringLiteral("Waiting for Sam’s answer"));
    auto* stage = shot.stage();
    auto* column = shot.body(stage);
    shot.add(column, new QuoteBlock{shot.theme, nullptr})
        ->setQuote(
            alex(), QStringLiteral("Alex heard"),
            QStringLiteral("“When I came home late and didn’t write, you sat with dinner and felt you had stopped "
                           "being worth a message.”"));
    shot.add(column, new PromptLabel{shot.theme, nullptr, PromptLabel::Place::BesideQuote})
        ->setText(QStringLiteral("Is that what you meant?"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto& [text, key] : {std::pair{"Yes, that’s it", "1"}, std::pair{"Not quite", "2"}}) {
        auto* choice = new ChoiceButton{shot.theme, QString::fromUtf8(text), QString::fromUtf8(key), nullptr};
        choice->setScale(shot.scale);
        row->addWidget(choice, 1);
    }
    column->addLayout(row);
    column->addStretch();
    stage->setSeats({alex(), QStringLiteral("said it back"), alexListens().notes.mid(1)},
                    {sam(), QStringLiteral("decides"), {}});
    stage->setTurn(Turn::Right);
}

void typing(const Shot& shot)
{
    shot.page.header.setStep(1, 5, QStringLiteral("in three parts"));
    shot.page.foot.setForwardText(QStringLiteral("Read it to Sam"));
    auto* stage = shot.stage();
    auto* body = new QWidget;
    auto* row = new QHBoxLayout{body};
    row->addStretch(1);
    auto* wheel = new FeelingsWheel{shot.theme, body, FeelingsWheel::Form::Families};
    wheel->setFamilies(families());
    wheel->setSelectedWords({QStringLiteral("Sad")});
    wheel->setFixedSize(wheel->sizeHint());
    row->addWidget(wheel, 0, Qt::AlignTop);
    stage->setBody(body);
    stage->setSeats({alex(), QStringLiteral("writes"), {}}, {sam(), QStringLiteral("waits, then answers"), {}});
    stage->setTurn(Turn::Left, BandSize::Short);
}

void wheel(const Shot& shot)
{
    shot.page.header.setStep(2, 4, QStringLiteral("the word that fits"));
    shot.page.foot.setBreakText(QStringLiteral("I need a break"));
    shot.page.foot.setForwardText(QStringLiteral("This is the word"));
    auto* row = new QWidget{shot.page.middle};
    auto* columns = new QHBoxLayout{row};
    columns->setContentsMargins(0, 0, 0, 0);
    auto* feelings = new FeelingsWheel{shot.theme, row};
    feelings->setFamilies(families());
    feelings->setSelectedWords({QStringLiteral("lonely")});
    feelings->setCurrent(placeAt(4 * kPlacesOfFamily + 4));
    auto* list = new FeelingsList{shot.theme, row};
    list->setFamilies(families());
    list->setCurrent(placeAt(4 * kPlacesOfFamily + 4));
    columns->addWidget(feelings, 784);
    columns->addWidget(list, 464);
    shot.page.middle->layout()->addWidget(row);
}

void reveal(const Shot& shot)
{
    shot.page.header.setStep(1, 5, QStringLiteral("opened together"));
    auto* column = qobject_cast<QVBoxLayout*>(shot.page.middle->layout());
    auto* line = shot.add(column, new ScaleLine{shot.theme, nullptr});
    line->setEnds(QStringLiteral("far apart"), QStringLiteral("very close"));
    line->setMarks({{sam(), 5}, {alex(), 7}});
    auto* equal = shot.add(column, new ScaleLine{shot.theme, nullptr});
    equal->setEnds(QStringLiteral("far apart"), QStringLiteral("very close"));
    equal->setMarks(
        {{{QStringLiteral("Bartholomäus"), QStringLiteral("B"), MarkShape::Circle, PersonColour::B}, 6}, {alex(), 6}});
    auto* stage = shot.stage();
    const auto answer = [&shot](const char* text) {
        auto* flow = new FlowText{shot.theme, TextRole::RevealedAnswer, &Tokens::text, nullptr};
        flow->setScale(shot.scale);
        flow->setText(QString::fromUtf8(text));
        return flow;
    };
    stage->setBodies(answer("Better than last week. The walk on Tuesday did more than I expected, and I stopped "
                            "watching the clock."),
                     answer("I missed you more than I let on. You were kind, I was just not quite there. Tuesday was "
                            "the best of it."));
    stage->setSeats({alex(), {}, {}}, {sam(), {}, {}});
    stage->setTurn(Turn::Both);
    auto* ask = shot.add(column, new ScaleLine{shot.theme, nullptr});
    ask->setEnds(QStringLiteral("far apart"), QStringLiteral("very close"));
    ask->setPerson(alex());
    ask->setAnswer(8);
}

void nobody(const Shot& shot)
{
    shot.page.header.setTitle(QStringLiteral("A break, with a return"));
    shot.page.header.setLeadingIcon(QStringLiteral("cup"));
    shot.page.header.setNote(QStringLiteral("from Mirror, step 3 of 6"));
    auto* stage = shot.stage();
    stage->setSeats({alex(), {}, {}}, {sam(), {}, {}});
    stage->setTurn(Turn::Nobody);
    auto* column = shot.body(stage);
    auto* marks = new PairMark{shot.theme, nullptr, PairMark::Arrangement::SideBySide};
    marks->setPeople(alex(), sam());
    column->addStretch();
    column->addWidget(marks);
    shot.add(column, new FlowText{shot.theme, TextRole::RestingVerb, &Tokens::text2, nullptr})
        ->setText(QStringLiteral("Back together at"));
    auto* cards = new QHBoxLayout;
    auto* sealed = new EnvelopeCard{shot.theme, nullptr};
    sealed->setSealed(alex(), QStringLiteral("Alex has answered"), QStringLiteral("Sealed until Sam has too"));
    auto* open = new EnvelopeCard{shot.theme, nullptr};
    open->setOpen(sam(), QStringLiteral("Sam, write your answer"));
    for (auto* card : {sealed, open}) {
        card->setFixedWidth(card->sizeHint().width());
        cards->addWidget(card);
    }
    cards->addStretch();
    column->addLayout(cards);
    auto* pair = new PairMark{shot.theme, nullptr};
    pair->setPeople(alex(), sam());
    column->addWidget(pair);
    column->addStretch();
}

void longNames(const Shot& shot)
{
    speak(shot);
    auto* stage = shot.page.findChild<SeatStage*>();
    auto left = stage->left();
    auto right = stage->right();
    left.person.name = QStringLiteral("Maximiliane-Henriette");
    left.verb = QStringLiteral("listens without a word");
    right.person.name = QStringLiteral("عبد الرحمن الطويل الاسم");
    right.person.initial = QStringLiteral("ع");
    stage->setSeats(left, right);
}

void render(Theme& theme, const QString& name, QSize window, const std::function<void(const Shot&)>& fill)
{
    const auto folder = qEnvironmentVariable("INGLENOOK_SHOTS");
    const double scale = sessionScale(window);
    Page page{theme, scale};
    page.resize(window);
    fill({theme, page, scale});
    page.show();
    page.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&page));
    for (auto* feelings : page.findChildren<FeelingsWheel*>())
        feelings->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 5; ++i)
        QApplication::sendPostedEvents();
    CHECK(page.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace

TEST_CASE("the session widgets have their pictures taken", "[.shots]")
{
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("INGLENOOK_SHOTS"));
    Theme theme;
    theme.dress(*qApp);
    const QVector<QPair<QString, std::function<void(const Shot&)>>> shots{
        {QStringLiteral("speak"), speak},    {QStringLiteral("decide"), decide}, {QStringLiteral("typing"), typing},
        {QStringLiteral("wheel"), wheel},    {QStringLiteral("reveal"), reveal}, {QStringLiteral("nobody"), nobody},
        {QStringLiteral("names"), longNames}};
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        theme.setMode(mode);
        const auto suffix = mode == ThemeMode::Dark ? QStringLiteral("-dark") : QString{};
        for (const auto& [name, fill] : shots)
            render(theme, name + suffix, {1280, 800}, fill);
        HandOverPage page{theme, nullptr};
        page.addTool(QStringLiteral("help"), QStringLiteral("Get support"));
        page.addTool(QStringLiteral("curtain"), QStringLiteral("Curtain"));
        page.setNext(sam(), {QStringLiteral("Hand the laptop to Sam"),
                             QStringLiteral("Alex’s answer is sealed. Alex, look away for a moment."),
                             QStringLiteral("I am Sam, and only I can see")});
        page.resize(1280, 800);
        page.show();
        CHECK(page.grab().save(qEnvironmentVariable("INGLENOOK_SHOTS") + u"/hand-over" + suffix + u".png"));
    }
    theme.setMode(ThemeMode::Light);
    for (const auto& [name, fill] : shots)
        render(theme, name + u"-small", {1024, 640}, fill);
    theme.setTextSize(150);
    for (const auto& [name, fill] : shots)
        render(theme, name + u"-large-text", {1280, 800}, fill);
    for (const auto& [name, fill] : shots)
        render(theme, name + u"-small-large-text", {1024, 640}, fill);
}
