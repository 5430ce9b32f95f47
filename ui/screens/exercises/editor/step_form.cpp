// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cards_model.h"
#include "models/draft_words.h"
#include "screens/exercises/editor/editor_form.h"
#include "screens/exercises/editor/step_lists.h"
#include "widgets/labelled_field.h"

namespace inglenook::ui {
namespace {

using exercises::Actor;
using exercises::Definition;
using exercises::Only;
using exercises::Step;
using exercises::StepKind;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

class StepForm : public EditorForm {
public:
    StepForm(const Theme& theme, DraftModel& draft, QWidget* parent)
        : EditorForm{theme, draft, parent},
          m_at{static_cast<std::size_t>(draft.place())}
    {
        addWhat();
        addSaid();
        addAsked();
        addWayOn();
    }

private:
    [[nodiscard]] const Step& step() const { return model().definition().steps[m_at]; }
    [[nodiscard]] bool is(StepKind kind) const { return step().kind == kind; }
    void change(const std::string& field, const std::function<void(Step&)>& with) const
    {
        model().edit(field, [&, at = m_at](Definition& definition) { with(definition.steps[at]); });
    }

    void addString(const char* key, const QString& label, const QString& hint, std::string Step::*member,
                   Lines lines = Lines::One)
    {
        addText(
            key, label, hint, lines, [&] { return text(step().*member); },
            [this, key, member](const QString& typed) {
                change(key, [&](Step& one) { one.*member = typed.toStdString(); });
            });
    }
    void addFlag(const char* key, const QString& words, bool Step::*member, bool isTurned = false)
    {
        addTick(key, words, step().*member != isTurned,
                [this, member, isTurned](bool on) { change({}, [&](Step& one) { one.*member = on != isTurned; }); });
    }
    void addCount(const char* key, const QString& label, const QString& hint, int least, int most, const QString& unit,
                  int Step::*member)
    {
        addNumber(key, label, hint, least, most, step().*member, unit,
                  [this, key, member](int number) { change(key, [&](Step& one) { one.*member = number; }); });
    }

    /// Steps before this one, as something that can be chosen; perhaps only some of them.
    [[nodiscard]] Choices earlier(const std::function<bool(const Step&)>& fits, const QString& none = {}) const
    {
        Choices choices;
        if (!none.isEmpty())
            choices.emplace_back(none, QString{});
        for (std::size_t i = 0; i < m_at; ++i)
            if (const auto& one = model().definition().steps[i]; fits(one))
                choices.emplace_back(placeText(i), text(one.id));
        return choices;
    }
    [[nodiscard]] Choices others(const QString& none) const
    {
        Choices choices{{none, QString{}}};
        const auto& steps = model().definition().steps;
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (i != m_at)
                choices.emplace_back(placeText(i), text(steps[i].id));
        return choices;
    }
    [[nodiscard]] QString placeText(std::size_t at) const
    {
        const auto& one = model().definition().steps[at];
        const auto name = one.label.empty() ? kindText(one.kind) : text(one.label);
        return EditorForm::tr("%1. %2", "number and name of a step").arg(at + 1).arg(name);
    }
    void addStepChoice(const char* key, const QString& label, const QString& hint, const Choices& choices,
                       std::string Step::*member)
    {
        addChoice(key, label, hint, choices, text(step().*member), [this, member](const QString& id) {
            change({}, [&](Step& one) { one.*member = id.toStdString(); });
        });
    }

    void addWhat()
    {
        Choices kinds;
        for (const auto& [key, kind] : exercises::kStepKindKeys)
            kinds.emplace_back(kindText(kind), text(key));
        addChoice("kind", EditorForm::tr("What happens"), kindHint(step().kind), kinds, text(keyOf(step().kind)),
                  [this](const QString& key) {
                      if (const auto kind = exercises::valueIn(exercises::kStepKindKeys, key.toStdString()))
                          model().setKind(*kind);
                  });
        if (!is(StepKind::Match) && model().definition().who != exercises::Who::Alone)
            addActor();
        if (model().definition().who == exercises::Who::Either)
            addChoice("only", EditorForm::tr("When it is there"), {},
                      {{EditorForm::tr("Always"), QString{}},
                       {EditorForm::tr("Only for two"), text("together")},
                       {EditorForm::tr("Only for one"), text("alone")}},
                      text(exercises::keyIn(exercises::kOnlyKeys, step().only)), [this](const QString& key) {
                          const auto only = exercises::valueIn(exercises::kOnlyKeys, key.toStdString());
                          change({}, [&](Step& one) { one.only = only.value_or(Only::Always); });
                      });
    }

    void addActor()
    {
        Choices actors;
        for (const auto& [key, actor] : exercises::kActorKeys)
            actors.emplace_back(actorText(actor), text(key));
        addChoice("actor", EditorForm::tr("Who is on turn"), {}, actors,
                  text(exercises::keyIn(exercises::kActorKeys, step().actor)), [this](const QString& key) {
                      if (const auto actor = exercises::valueIn(exercises::kActorKeys, key.toStdString()))
                          change({}, [&](Step& one) { one.actor = *actor; });
                  });
    }

    void addSaid()
    {
        addString("label", EditorForm::tr("Name of the step"),
                  EditorForm::tr("In the header, such as “saying it back”."), &Step::label);
        if (!is(StepKind::Close) && !is(StepKind::Read)) {
            addString("verb", EditorForm::tr("What one does"), EditorForm::tr("After the name: “says it back”."),
                      &Step::verb);
            addString("resting_verb", EditorForm::tr("What the other one does"),
                      EditorForm::tr("Without it: “listens”."), &Step::restingVerb);
        }
        addString("prompt", EditorForm::tr("What it asks"),
                  EditorForm::tr("{other} and {me} become names, {speaker} and {listener} too."), &Step::prompt,
                  Lines::Two);
        addString("help", EditorForm::tr("A word to help"), {}, &Step::help, Lines::Two);
        addString("example", EditorForm::tr("One example, about neither of them"), {}, &Step::example, Lines::Two);
        addField("notes", new LabelledField{theme(), EditorForm::tr("For the one who rests, at most three"),
                                            makeNoteRows(theme(), model(), m_at, this), this});
    }

    void addAsked()
    {
        addLists();
        if (is(StepKind::Scale) || is(StepKind::Scales)) {
            addEnd("low", EditorForm::tr("At one end"), &Step::lowLabel);
            addEnd("high", EditorForm::tr("At the other end"), &Step::highLabel);
        }
        if (is(StepKind::Confirm)) {
            addString("yes", EditorForm::tr("Yes, in their words"), EditorForm::tr("“Yes, that’s it”"), &Step::yes);
            addString("not_quite", EditorForm::tr("Not quite, in their words"), EditorForm::tr("“Not quite”"),
                      &Step::notQuite);
            addString("missed", EditorForm::tr("What is asked then"), EditorForm::tr("“What is still missing?”"),
                      &Step::missedPrompt);
        }
        if (is(StepKind::Confirm) || is(StepKind::Swap))
            addStepChoice("back",
                          is(StepKind::Swap) ? EditorForm::tr("Where the second round begins")
                                             : EditorForm::tr("Where “not quite” leads"),
                          {}, earlier([](const Step&) { return true; }, EditorForm::tr("Choose a step")), &Step::back);
        if (!is(StepKind::Close))
            addStepChoice("quote", EditorForm::tr("Show what was answered at"), {},
                          earlier([](const Step& one) { return hasField(one.kind) || one.kind == StepKind::Template; },
                                  EditorForm::tr("Nothing")),
                          &Step::quote);
        if (!step().quote.empty())
            addString("quote_caption", EditorForm::tr("What stands over it"), EditorForm::tr("“{listener} heard”"),
                      &Step::quoteCaption);
        if (is(StepKind::Speak) || is(StepKind::Deck))
            addFlag("typing", EditorForm::tr("Words may be typed, too"), &Step::typing);
        if (hasField(step().kind))
            addString("field", EditorForm::tr("What stands over the field"), {}, &Step::fieldLabel);
        if (is(StepKind::Wait)) {
            addCount("wait", EditorForm::tr("How long the quiet lasts"), {}, 1, 3600, EditorForm::tr(" s", "seconds"),
                     &Step::waitSeconds);
            addFlag("away", EditorForm::tr("They are away from the screen meanwhile"), &Step::away);
        }
        addDeck();
        addOpened();
        addWords();
        if (is(StepKind::Commit)) {
            addCount("due", EditorForm::tr("How many days are asked for"), {}, 0, 4, {}, &Step::days);
            addString("due_field", EditorForm::tr("What stands over the day"), {}, &Step::dayField);
            addFlag("time", EditorForm::tr("Ask for a time of the day as well"), &Step::dayTime);
        }
    }

    /// Lines of a scale without ends of their own follow those of the step.
    void addEnd(const char* key, const QString& label, std::string Step::*member)
    {
        const auto ofItem =
            member == &Step::lowLabel ? &exercises::ScaleItem::lowLabel : &exercises::ScaleItem::highLabel;
        addText(
            key, label, {}, Lines::One, [&] { return text(step().*member); },
            [this, key, member, ofItem](const QString& typed) {
                change(key, [&](Step& one) {
                    for (auto& item : one.items)
                        if (item.*ofItem == one.*member)
                            item.*ofItem = typed.toStdString();
                    one.*member = typed.toStdString();
                });
            });
    }

    void addWayOn()
    {
        if (hasTimer(step().kind))
            addNumber("timer", EditorForm::tr("A timer, if you like"),
                      EditorForm::tr("It never cuts anyone off. At 0 there is none."), 0, 7200, step().timerSeconds,
                      EditorForm::tr(" s", "seconds"),
                      [this](int seconds) { change("timer", [&](Step& one) { one.timerSeconds = seconds; }); });
        addString("forward", EditorForm::tr("Words of the way on, if you like"), EditorForm::tr("“{me} has finished”"),
                  &Step::forward);
        if (!is(StepKind::Close)) {
            addFlag("optional", EditorForm::tr("It can be skipped"), &Step::optional);
            addFlag("keep", EditorForm::tr("Never offer it for the journal"), &Step::keep, true);
            addString("heading", EditorForm::tr("What stands over it in the journal"), {}, &Step::heading);
            addStepChoice("next", EditorForm::tr("What comes next"), {}, others(EditorForm::tr("The step after it")),
                          &Step::next);
        }
    }

    void addLists()
    {
        const auto add = [this](const char* key, const QString& label, QWidget* rows) {
            addField(key, new LabelledField{theme(), label, rows, this});
        };
        if (is(StepKind::Choose)) {
            add("options", EditorForm::tr("What there is to choose from"),
                makeOptionRows(theme(), model(), m_at, this));
            addFlag("multiple", EditorForm::tr("Several may be chosen"), &Step::multiple);
            addFlag("agree", EditorForm::tr("Both have to agree: only the lesser of two choices is told"),
                    &Step::agree);
        } else if (is(StepKind::Scales)) {
            add("items", EditorForm::tr("The lines, two to eight"), makeItemRows(theme(), model(), m_at, this));
        } else if (is(StepKind::Template)) {
            add("slots", EditorForm::tr("The gaps of the sentence"), makeSlotRows(theme(), model(), m_at, this));
        }
    }

    void addDeck()
    {
        if (!is(StepKind::Deck) && !is(StepKind::Match) && !is(StepKind::Pause))
            return;
        Choices decks{{EditorForm::tr("Choose a deck"), QString{}}};
        for (const auto& deck : model().catalogue().decks())
            decks.emplace_back(text(deck.title), text(deck.id));
        addStepChoice("deck", EditorForm::tr("Cards of"), {}, decks, &Step::deck);
        if (is(StepKind::Pause))
            return;
        addCount("cards", EditorForm::tr("How many cards"),
                 is(StepKind::Match) ? EditorForm::tr("At 0 all of them.")
                                     : EditorForm::tr("At 0 one, and more as they like."),
                 0, 100, {}, &Step::cards);
        addTicks("filter", EditorForm::tr("Only cards about what was chosen at"),
                 earlier([](const Step& one) { return one.kind == StepKind::Choose; }), step().filter,
                 [this](const std::vector<std::string>& ids) { change({}, [&](Step& one) { one.filter = ids; }); });
        if (is(StepKind::Match))
            return;
        addFlag("daily", EditorForm::tr("The card of the day, the same for both"), &Step::daily);
        Choices depths{{EditorForm::tr("Any"), QString{}}};
        for (const auto& [key, depth] : exercises::kDepthKeys)
            depths.emplace_back(depthText(depth), text(key));
        addChoice("depth", EditorForm::tr("How deep the first ones go"), {}, depths,
                  step().depth ? text(exercises::keyIn(exercises::kDepthKeys, *step().depth)) : QString{},
                  [this](const QString& key) {
                      change({}, [&](Step& one) {
                          one.depth = exercises::valueIn(exercises::kDepthKeys, key.toStdString());
                      });
                  });
    }

    void addOpened()
    {
        if (is(StepKind::Reveal))
            addTicks(
                "reveals", EditorForm::tr("Whose answers are opened"),
                earlier([](const Step& one) { return one.actor == Actor::EachInPrivate; }), step().reveals,
                [this](const std::vector<std::string>& ids) { change({}, [&](Step& one) { one.reveals = ids; }); });
        if (is(StepKind::Commit))
            addChoice("commit", EditorForm::tr("What it leaves"), {},
                      {{EditorForm::tr("A promise"), text("promise")},
                       {EditorForm::tr("A ritual"), text("ritual")},
                       {EditorForm::tr("An agreement"), text("agreement")}},
                      text(exercises::keyIn(exercises::kCommitKeys, step().commit)), [this](const QString& key) {
                          if (const auto commit = exercises::valueIn(exercises::kCommitKeys, key.toStdString()))
                              change({}, [&](Step& one) { one.commit = *commit; });
                      });
    }

    void addWords()
    {
        if (!is(StepKind::Write))
            return;
        addChoice("coach", EditorForm::tr("What the coach listens for"), {}, coachChoices(),
                  text(exercises::keyOf(step().coach)), [this](const QString& key) {
                      const auto slot = exercises::coachSlotFromKey(key.toStdString());
                      change({}, [&](Step& one) { one.coach = slot.value_or(exercises::CoachSlot::None); });
                  });
    }

    std::size_t m_at;
};

} // namespace

EditorForm* makeStepForm(const Theme& theme, DraftModel& model, QWidget* parent)
{
    return new StepForm{theme, model, parent};
}

} // namespace inglenook::ui
