// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handout_steps.h"

#include "exercises/placeholders.h"
#include "exercises/words.h"
#include "models/print_marks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace inglenook::ui {
namespace {

using exercises::Actor;
using exercises::Step;
using exercises::StepKind;

constexpr int kAnswerLines = 4;
constexpr int kShortLines = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

/// Whether the letter there begins a sentence.
bool beginsSentence(const QString& text, qsizetype at)
{
    while (at > 0 && (text.at(at - 1).isSpace() || text.at(at - 1) == u'“'))
        --at;
    return at == 0 || QStringLiteral(".?!:").contains(text.at(at - 1));
}

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
}

bool isPrivate(const Step& step)
{
    return step.actor == Actor::EachInPrivate;
}

} // namespace

HandoutSteps::HandoutSteps(const HandoutSetter& setter, const exercises::Definition& definition,
                           const exercises::Catalogue& catalogue)
    : m_setter{setter},
      m_definition{definition},
      m_catalogue{catalogue}
{
}

bool HandoutSteps::hasPrivate() const
{
    return std::any_of(m_definition.steps.begin(), m_definition.steps.end(), isPrivate);
}

void HandoutSteps::add(bool isTogether, const QString& over)
{
    m_isTogether = isTogether;
    m_numbers.clear();
    std::vector<const Step*> steps;
    for (const auto& step : m_definition.steps) {
        const bool exists =
            step.only == exercises::Only::Always || (step.only == exercises::Only::Together) == isTogether;
        // Paper can't keep what both would have to agree on unseen: there everyone has the gentler cards.
        if (!exists || step.agree || (!isTogether && step.kind == StepKind::Swap))
            continue;
        steps.push_back(&step);
        m_numbers.insert(QString::fromStdString(step.id), static_cast<int>(steps.size()));
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        addStep(*steps[i], static_cast<int>(i) + 1, i == 0 ? over : QString{});
}

QString HandoutSteps::filled(const Step& step, const std::string& text) const
{
    const auto speaker = tr("the speaker").toStdString();
    const auto listener = tr("the listener").toStdString();
    const std::string partner{exercises::words::kPartner};
    const bool isShared = m_isTogether && (step.actor == Actor::Both || step.actor == Actor::Either);
    const std::string me{exercises::words::kBoth};
    const auto other = isShared ? std::string{exercises::words::kEachOther} : partner;
    auto words = QString::fromStdString(exercises::fillIn(text, {me, other, speaker, listener}));
    for (const auto& name : {tr("the speaker"), tr("the listener")})
        for (auto at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1))
            if (beginsSentence(words, at))
                words[at] = words.at(at).toUpper();
    return words;
}

QString HandoutSteps::placeOf(const std::string& step) const
{
    const auto found = m_numbers.constFind(QString::fromStdString(step));
    return found == m_numbers.cend() ? QString{} : QLocale{}.toString(*found);
}

QString HandoutSteps::who(const Step& step) const
{
    if (!m_isTogether)
        return {};
    const auto verb = QString::fromStdString(step.verb);
    const auto resting = QString::fromStdString(step.restingVerb);
    switch (step.actor) {
    case Actor::Speaker:
        return resting.isEmpty() ? tr("The speaker %1.").arg(verb)
                                 : tr("The speaker %1, the listener %2.").arg(verb, resting);
    case Actor::Listener:
        return resting.isEmpty() ? tr("The listener %1.").arg(verb)
                                 : tr("The listener %1, the speaker %2.").arg(verb, resting);
    case Actor::EachInPrivate:
        return tr("Each alone, unseen by the other.");
    case Actor::Both:
        return tr("Both of you.");
    case Actor::Either:
        break;
    }
    return tr("Whoever likes.");
}

void HandoutSteps::addStep(const Step& step, int number, const QString& over)
{
    QStringList below{who(step)};
    if (step.timerSeconds > 0)
        below.append(tr("About %1 minutes.").arg(QLocale{}.toString((step.timerSeconds + 59) / 60)));
    if (step.optional && step.kind != StepKind::Close)
        below.append(tr("If you like."));
    below.removeAll(QString{});
    auto piece =
        m_setter.begin(QLocale{}.toString(number), capitalised(filled(step, step.label)), below.join(u' '), over);
    if (opensMarks(step))
        m_setter.words(piece, PrintType::Prompt,
                       tr("Each tells of one card, or of none. What nobody tells of stays untold."));
    else
        addWords(piece, step);
    addAnswer(piece, step);
    m_setter.finish(std::move(piece), over.isEmpty() ? 6 : 8);
}

void HandoutSteps::addWords(PrintPiece& piece, const Step& step) const
{
    m_setter.words(piece, PrintType::Prompt, filled(step, step.prompt.empty() ? step.label : step.prompt));
    m_setter.words(piece, PrintType::Text, filled(step, step.help));
    m_setter.words(piece, PrintType::Example, filled(step, step.example));
    if (m_isTogether && !step.notes.empty()) {
        QStringList notes;
        for (const auto& note : step.notes)
            notes.append(filled(step, note.text));
        m_setter.words(piece, PrintType::Label, tr("Meanwhile: %1").arg(notes.join(u' ')), 1.5);
    }
}

void HandoutSteps::addAnswer(PrintPiece& piece, const Step& step) const
{
    switch (step.kind) {
    case StepKind::Speak:
        if (step.typing)
            m_setter.lines(piece, kShortLines);
        break;
    case StepKind::Write:
        m_setter.lines(piece, kAnswerLines);
        break;
    case StepKind::Feel:
        m_setter.lines(piece, kShortLines, tr("I feel …"));
        m_setter.words(piece, PrintType::Small, tr("The feelings wheel has words to choose from."), 1.5);
        break;
    case StepKind::Scale:
    case StepKind::Scales:
        addScales(piece, step);
        break;
    case StepKind::Choose:
    case StepKind::Confirm:
        addChoices(piece, step);
        break;
    case StepKind::Template:
        addGaps(piece, step);
        break;
    case StepKind::Deck:
    case StepKind::Match:
    case StepKind::Pause:
        addCards(piece, step);
        break;
    case StepKind::Wait:
        m_setter.words(piece, PrintType::Label,
                       tr("About %1 seconds of quiet.").arg(QLocale{}.toString(step.waitSeconds)));
        break;
    case StepKind::Reveal:
        addReveal(piece, step);
        break;
    case StepKind::Commit:
        addCommit(piece, step);
        break;
    case StepKind::Swap:
        if (const auto place = placeOf(step.back); !place.isEmpty())
            m_setter.words(piece, PrintType::Label, tr("Again from step %1, the other way round.").arg(place));
        break;
    case StepKind::Read:
    case StepKind::Close:
        break;
    }
}

} // namespace inglenook::ui
