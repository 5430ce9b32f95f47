// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handout.h"

#include "models/exercise_words.h"
#include "models/handout_card.h"
#include "models/handout_setter.h"
#include "models/handout_steps.h"
#include "models/library_model.h"
#include "models/print_marks.h"
#include "models/print_wheel.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>

namespace inglenook::ui {
namespace {

using exercises::Definition;

constexpr int kFormLines = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

void setExercise(HandoutPages& pages, const Definition& definition, const exercises::Catalogue& catalogue,
                 HandoutWay way)
{
    const HandoutSetter setter{pages};
    const bool isForTwo = definition.who == exercises::Who::Together ||
                          (definition.who == exercises::Who::Either && way == HandoutWay::ForTwo);
    setter.title(familyTitle(definition.family), text(definition.title), text(definition.summary), whoText(definition));
    setter.section(tr("Why it helps"), text(definition.why));
    setter.section(tr("When it fits"), text(definition.whenToUse));
    auto whenNot = setter.begin({}, tr("When not"));
    setter.words(whenNot, PrintType::Text, text(definition.whenNot));
    setter.words(whenNot, PrintType::Small,
                 tr("“Get support” is a page of Inglenook, with help lines. A doctor or a counselling service near you "
                    "can help, too."),
                 1.5);
    setter.finish(std::move(whenNot), 4);
    setter.section(tr("Sources"), sourcesText(definition));
    setter.section(tr("You need"), isForTwo
                                       ? tr("A copy of this sheet for each of you, and a pen. Whoever likes is the "
                                            "speaker first.")
                                       : tr("This sheet, a pen, and a little time."));
    HandoutSteps{setter, definition, catalogue}.add(isForTwo, !hasTwoWays(definition) ? tr("Step by step")
                                                              : isForTwo              ? tr("Step by step, for two")
                                                                                      : tr("Step by step, alone"));
}

/// The three parts of the sentence, and what follows from it.
PrintPiece sentenceForm(const HandoutSetter& setter, const exercises::Step& sentence, double pitch)
{
    PrintPiece piece{setter.width()};
    const auto add = [&](int count, const QString& label, double aboveMm) {
        piece.add(std::make_unique<WritingLines>(count, setter.size(), label, pitch), PrintPaper::fromMm(aboveMm));
    };
    piece.add(paragraphOf(PrintType::Title, setter.size(), {}, tr("When you …, I feel …")), 0);
    piece.add(paragraphOf(PrintType::Text, setter.size(), {},
                          tr("One moment, one feeling, one wish. What would a camera have seen? Which word comes close "
                             "to the feeling? What could be done by next week?")),
              PrintPaper::fromMm(1));
    for (const auto& slot : sentence.slots)
        add(kFormLines, text(slot.label), 1);
    add(kFormLines, tr("How the other one sees it:"), 3);
    add(1, tr("What we try, and until when:"), 1);
    return piece;
}

void setSentence(HandoutPages& pages, const exercises::Catalogue& catalogue)
{
    const HandoutSetter setter{pages};
    const auto* definition = catalogue.find("i-statement");
    const auto* sentence = definition == nullptr ? nullptr : definition->find("sentence");
    if (sentence == nullptr)
        return;
    auto pitch = WritingLines::usualPitch(setter.size());
    if (setter.isLarge()) {
        setter.finish(sentenceForm(setter, *sentence, pitch), 0);
        return;
    }
    // Two of them, to be cut apart: the lines come nearer to each other where the paper is short.
    const double lines = kFormLines * (static_cast<double>(sentence->slots.size()) + 1) + 1;
    const double room = pages.bodyHeight() / 2 - PrintPaper::fromMm(2 * HandoutSetter::kCutMm);
    const double over = sentenceForm(setter, *sentence, pitch).height() - room;
    pitch -= std::max(0.0, over / lines);
    setter.twice([&] { return sentenceForm(setter, *sentence, pitch); });
}

void setWheel(HandoutPages& pages, const exercises::FeelingsVocabulary& feelings)
{
    const HandoutSetter setter{pages};
    PrintPiece poster{setter.width()};
    poster.add(paragraphOf(PrintType::Title, setter.size(), {}, tr("The feelings wheel")), 0);
    poster.add(
        paragraphOf(PrintType::Text, setter.size(), {},
                    tr("Which word comes closest? Begin in the middle, and go outward. Next to the middle it is a "
                       "little of it, at the rim it is a lot. A word of your own is as good.")),
        PrintPaper::fromMm(1));
    poster.add(std::make_unique<WheelPart>(feelings.families(), setter.size()), PrintPaper::fromMm(6));
    setter.finish(std::move(poster), 0);
    bool isFirst = true;
    for (const auto& family : feelings.families()) {
        auto piece = setter.begin({}, text(family.title), {}, isFirst ? tr("What the words mean") : QString{});
        double above = 0;
        for (const auto& word : family.words) {
            auto document = paragraphOf(PrintType::Text, setter.size(), text(word.word) + QStringLiteral("\u2002"),
                                        text(word.meaning));
            setter.part(piece, std::make_unique<TextPart>(std::move(document)), above);
            above = 0.4;
        }
        setter.finish(std::move(piece), 5);
        isFirst = false;
    }
}

QString titleOf(const HandoutChoice& choice, const Definition* definition)
{
    switch (choice.kind) {
    case HandoutKind::Exercise:
        return definition == nullptr ? QString{} : text(definition->title);
    case HandoutKind::Sentence:
        return tr("When you …, I feel …");
    case HandoutKind::Wheel:
        return tr("The feelings wheel");
    case HandoutKind::HomeCard:
        break;
    }
    return tr("For at home");
}

} // namespace

bool hasTwoWays(const Definition& definition)
{
    return definition.who == exercises::Who::Either &&
           std::any_of(definition.steps.begin(), definition.steps.end(),
                       [](const auto& step) { return step.only != exercises::Only::Always; });
}

QString handoutLicence()
{
    return tr("Text: CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0. Copy it and pass it on.");
}

std::unique_ptr<HandoutPages> makeHandout(const HandoutChoice& choice, const exercises::Catalogue& catalogue,
                                          const exercises::FeelingsVocabulary& feelings)
{
    const auto* definition =
        choice.kind == HandoutKind::Exercise ? catalogue.find(choice.exercise.toStdString()) : nullptr;
    const auto title = titleOf(choice, definition);
    const bool isOurs = definition == nullptr || definition->isOurs;
    auto pages = std::make_unique<HandoutPages>(
        PrintPaper{choice.paper}, choice.large ? PrintSize::Large : PrintSize::Usual, title,
        isOurs ? HandoutPages::Foot{tr("%1. From Inglenook.").arg(title), handoutLicence()}
               : HandoutPages::Foot{title, {}});
    if (definition != nullptr)
        setExercise(*pages, *definition, catalogue, choice.way);
    else if (choice.kind == HandoutKind::Sentence)
        setSentence(*pages, catalogue);
    else if (choice.kind == HandoutKind::Wheel)
        setWheel(*pages, feelings);
    else if (choice.kind == HandoutKind::HomeCard)
        setHomeCard(*pages, choice.plan, catalogue, choice.weekBegins);
    pages->layOut();
    return pages;
}

} // namespace inglenook::ui
