// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hidden: run with the tag [gallery] to get pictures of the general widgets in the current folder, for a look at them
// beside the design's own picture of the components.
#include "shown_window.h"
#include "theme/button_icon.h"
#include "widgets/calendar_panel.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/curtain.h"
#include "widgets/dialog.h"
#include "widgets/empty_state.h"
#include "widgets/flow_layout.h"
#include "widgets/labelled_field.h"
#include "widgets/markdown_editor.h"
#include "widgets/markdown_view.h"
#include "widgets/month_grid.h"
#include "widgets/note_line.h"
#include "widgets/page_header.h"
#include "widgets/passphrase_field.h"
#include "widgets/progress_card.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/sidebar.h"
#include "widgets/sidebar_item.h"
#include "widgets/strength_meter.h"
#include "widgets/text_label.h"
#include "widgets/tick_box.h"
#include "widgets/toast.h"
#include "widgets/toggle_switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace inglenook::ui;
using namespace Qt::StringLiterals;

namespace {

const auto kEntry = u"# The long way home\n\nWe went the long way, along the canal, phones off, and for once the quiet "
                    u"between us was a good one.\n\nAlex told me about the letter from the school. Knowing was "
                    u"*easier* than guessing.\n\n## What I want to keep\n\n- Asking, before I decide what a silence "
                    u"means\n- The bench by the lock\n- **Tuesdays.** We said it aloud\n\n> “I didn’t want to add to "
                    u"your pile.”\n>\n> I would rather have the pile. [here](https://example.org)"_s;

QPushButton* button(const char* kind, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton{text, parent};
    made->setProperty("kind", QString::fromLatin1(kind));
    return made;
}

QWidget* buttons(const Theme& theme, QWidget* parent)
{
    auto* box = new QWidget{parent};
    auto* flow = new FlowLayout{box, 12, 12};
    for (const auto* kind : {"primary", "secondary", "quiet", "link", "final"})
        flow->addWidget(button(kind, u"We kept it"_s, box));
    auto* off = button("primary", u"Begin"_s, box);
    off->setEnabled(false);
    flow->addWidget(off);
    auto* write = button("secondary", u"Write"_s, box);
    setButtonIcon(theme, *write, u"pen"_s, &Tokens::text);
    flow->addWidget(write);
    auto* finished = button("primary", u"Sam has finished"_s, box);
    finished->setProperty("buttonSize", u"session"_s);
    setButtonIcon(theme, *finished, u"arrow"_s, &Tokens::onAccent, IconSide::Trailing, 24);
    flow->addWidget(finished);
    return box;
}

QWidget* choices(const Theme& theme, QWidget* parent)
{
    auto* box = new QWidget{parent};
    auto* flow = new FlowLayout{box, 10, 8};
    auto* segments = new Segments{theme, u"Span"_s, box};
    for (const auto& text : {u"4 weeks"_s, u"12 weeks"_s, u"A year"_s})
        segments->addSegment(text);
    segments->setCurrent(1);
    flow->addWidget(segments);
    flow->addWidget(new ChoiceChip{theme, u"hurt"_s, box});
    auto* unsure = new ChoiceChip{theme, u"unsure"_s, box};
    unsure->setChecked(true);
    flow->addWidget(unsure);
    auto* lonely = new FeelingChip{theme, u"lonely"_s, u"sad"_s, box};
    lonely->setRemovable(true);
    flow->addWidget(lonely);
    flow->addWidget(new FeelingChip{theme, u"at ease"_s, u"calm"_s, box, ChipSize::Large});
    auto* on = new ToggleSwitch{theme, u"Keep both"_s, box};
    on->setChecked(true);
    flow->addWidget(on);
    flow->addWidget(new ToggleSwitch{theme, u"Sounds"_s, box});
    auto* tick = new TickBox{theme, u"Remind us"_s, box};
    tick->setChecked(true);
    flow->addWidget(tick);
    return box;
}

QVBoxLayout* column(QHBoxLayout& row)
{
    auto* made = new QVBoxLayout;
    made->setSpacing(12);
    made->setContentsMargins(0, 24, 0, 24);
    row.addLayout(made, 1);
    return made;
}

void fill(Theme& theme, QWidget* window)
{
    auto* row = new QHBoxLayout{window};
    row->setContentsMargins(0, 0, 24, 0);
    row->setSpacing(24);
    auto* bar = new Sidebar{theme, window};
    auto* find = bar->addItem(u"find"_s, u"search"_s, u"Find anything"_s, Sidebar::Section::Main, Sidebar::Kind::Action,
                              u"Ctrl K"_s);
    find->setBoxed(true);
    bar->addGap();
    bar->addItem(u"today"_s, u"today"_s, u"Today"_s, Sidebar::Section::Main, Sidebar::Kind::Place);
    bar->addItem(u"journal"_s, u"book"_s, u"Journal"_s, Sidebar::Section::Main, Sidebar::Kind::Place);
    bar->addItem(u"lock"_s, u"lock"_s, u"Lock"_s, Sidebar::Section::Foot, Sidebar::Kind::Action, u"Ctrl L"_s);
    bar->setCurrent(u"today"_s);
    row->addWidget(bar);
    auto* left = column(*row);
    auto* header = new PageHeader{theme, u"Good evening"_s, window};
    header->setCaption(u"Thursday 14 May"_s);
    header->addAction(button("secondary", u"Write"_s, window));
    left->addWidget(header);
    left->addWidget(buttons(theme, window));
    left->addWidget(choices(theme, window));
    auto* when = new LabelledField{theme, u"When"_s, new QLineEdit{u"31 June"_s}, window};
    when->setError(u"June has 30 days. Did you mean 30 June?"_s);
    left->addWidget(when);
    auto* passphrase = new PassphraseField{theme, u"Passphrase"_s, window};
    passphrase->findChild<QLineEdit*>()->setText(u"twelve words"_s);
    left->addWidget(passphrase);
    auto* meter = new StrengthMeter{theme, window};
    meter->setStrength(3, u"Good enough for most things"_s);
    left->addWidget(meter);
    left->addWidget(new SearchField{theme, u"Search every entry"_s, window});
    left->addStretch();
    auto* middle = column(*row);
    auto* empty = new Card{theme, window};
    empty->column()->addWidget(new EmptyState{theme, u"family_time-together"_s, u"No rituals yet"_s,
                                              u"Something small and repeated. A walk, a coffee, a slow Saturday."_s,
                                              u"Make your first ritual"_s, empty});
    middle->addWidget(empty);
    auto* card = new Card{theme, window};
    card->column()->addWidget(new TextLabel{theme, TextRole::Heading, u"Evening walk"_s, card});
    card->addHairline();
    card->column()->addWidget(new TextLabel{theme, TextRole::Body, u"A promise from Sam"_s, card});
    middle->addWidget(card);
    auto* work = new ProgressCard{theme, window};
    work->begin(u"Making a copy of your journal"_s);
    work->setProgress(412, 740, u"412 of 740 entries. You can go on working."_s);
    work->show();
    middle->addWidget(work);
    middle->addWidget(new NoteLine{theme, NoteLine::Kind::GoodNews, u"Your copy is complete and opens."_s, window});
    middle->addWidget(
        new NoteLine{theme, NoteLine::Kind::Final, u"Without the passphrase, this cannot be opened."_s, window});
    auto* calendar = new CalendarPanel{theme, window};
    calendar->grid()->setToday({2026, 5, 14});
    calendar->grid()->setChosen({2026, 5, 12});
    calendar->grid()->setMarks({{{2026, 5, 2}, {1, 1, false, {}}},
                                {{2026, 5, 5}, {0, 1, false, {}}},
                                {{2026, 5, 7}, {0, 1, true, {}}},
                                {{2026, 5, 12}, {2, 1, false, {}}},
                                {{2026, 5, 13}, {1, 0, false, {}}}});
    middle->addWidget(calendar);
    middle->addStretch();
    auto* right = column(*row);
    auto* view = new MarkdownView{theme, window};
    view->setMarkdownText(kEntry);
    view->setHits({u"canal"_s});
    right->addWidget(view, 3);
    auto* editor = new MarkdownEditor{theme, window};
    editor->setMarkdownText(kEntry);
    right->addWidget(editor, 2);
}

} // namespace

TEST_CASE("pictures of the general widgets", "[.][gallery]")
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
    for (const bool dark : {false, true}) {
        const auto name = dark ? u"dark"_s : u"light"_s;
        Theme theme;
        theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        theme.setReducedMotion(true);
        theme.dress(*qApp);
        QWidget window;
        new FocusRing{theme, &window};
        window.resize(1560, 980);
        fill(theme, &window);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.findChild<PassphraseField*>()->setFocus();
        Toast toast{theme, &window};
        toast.present(u"Entry moved to the bin"_s, u"Undo"_s);
        CHECK(window.grab().save(u"gallery-%1.png"_s.arg(name)));
        auto* dialog = new Dialog{theme, u"Stop here?"_s,
                                  u"What you said stays between you. Nothing from this exercise is kept unless you "
                                  u"choose so."_s,
                                  &window};
        dialog->addAnswer(1, u"Keep and stop"_s, Dialog::Weight::Quiet);
        dialog->addAnswer(2, u"Stop"_s, Dialog::Weight::Secondary);
        dialog->addAnswer(3, u"Go on"_s, Dialog::Weight::Primary);
        dialog->setSafeAnswer(3);
        dialog->open();
        CHECK(window.grab().save(u"gallery-dialog-%1.png"_s.arg(name)));
        Curtain curtain{theme, &window};
        curtain.setSecondsLeft(102);
        curtain.draw();
        CHECK(window.grab().save(u"gallery-curtain-%1.png"_s.arg(name)));
    }
}
