// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apart_model.h"

#include "exercises/apart.h"
#include "exercises/placeholders.h"
#include "models/guarded.h"

#include <algorithm>

namespace inglenook::ui {
namespace {

constexpr int kMost = 20;
constexpr int kMostKept = 40;
constexpr int kStillNew = 14; ///< days; what was kept before is found in the journal
constexpr int kSaveAfterMs = 800;
constexpr int kTryAgainMs = 4000;

using State = journal::SharedQuestion::State;

QuestionId idFrom(const QString& id)
{
    return QuestionId::parse(id.toStdString()).value_or(QuestionId{});
}

} // namespace

ApartModel::ApartModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                       QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_catalogue{catalogue},
      m_clock{clock}
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &ApartModel::flush);
    refresh();
}

ApartModel::~ApartModel()
{
    flush();
}

template <typename Act>
void ApartModel::act(Act&& what)
{
    guarded(std::forward<Act>(what), [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
}

Date ApartModel::day() const
{
    return localDate(m_clock.localNow());
}

const exercises::Definition* ApartModel::definitionOf(const journal::SharedQuestion& shared) const
{
    const auto* definition = m_catalogue.find(shared.asks.exercise);
    return definition == nullptr || exercises::stepsApart(*definition).empty() ? nullptr : definition;
}

bool ApartModel::concernsMe(const journal::SharedQuestion& shared) const
{
    if (definitionOf(shared) == nullptr || shared.stateOf(m_journal.me().id) == State::Declined)
        return false;
    if (shared.isOpen)
        return !isRead(m_journal, shared.id) || !shared.kept;
    return !shared.mine.empty() || std::any_of(shared.asked.begin(), shared.asked.end(),
                                               [](const auto& one) { return one.state == State::Given; });
}

void ApartModel::refresh()
{
    guarded(
        [this] {
            m_rows.clear();
            auto all = m_journal.questions().unfinished(kMost);
            const auto since = daysFromDate(day()) - kStillNew;
            for (auto& kept : m_journal.questions().kept(kMostKept))
                if (daysFromDate(kept.asks.day) >= since)
                    all.push_back(std::move(kept));
            for (const auto& shared : all)
                if (concernsMe(shared))
                    m_rows.append(
                        {askedQuestion(m_journal, shared, day()), QString::fromStdString(shared.asks.exercise)});
        },
        [](const QString&) {});
    Q_EMIT changed();
}

std::optional<ApartModel::Row> ApartModel::find(const QString& id) const
{
    for (const auto& row : m_rows)
        if (row.question.id == id)
            return row;
    return std::nullopt;
}

QString ApartModel::ask(const QString& exercise, const QVector<QString>& members)
{
    QString id;
    act([&] {
        const auto* definition = m_catalogue.find(exercise.toStdString());
        std::vector<MemberId> asked;
        for (const auto& member : members)
            asked.push_back(MemberId::parse(member.toStdString()).value_or(MemberId{}));
        if (definition == nullptr || asked.size() != 2 || exercises::stepsApart(*definition).empty())
            return;
        const journal::QuestionToAsk asks{definition->id, definition->version, {}, {}, definition->title, day()};
        id = QString::fromStdString(m_journal.questions().ask(asks, asked).toString());
    });
    return id;
}

std::optional<ApartModel::Sheet> ApartModel::beginAnswers(const QString& id)
{
    flush(); // of another page that was left open
    std::optional<Sheet> sheet;
    guarded(
        [&] {
            const auto shared = m_journal.questions().find(idFrom(id));
            const auto* definition = shared ? definitionOf(*shared) : nullptr;
            if (definition == nullptr || shared->isComplete() || shared->stateOf(m_journal.me().id) != State::Asked)
                return;
            m_writing = Writing{shared->id, shared->mine, false};
            exercises::Names names{m_journal.me().name, {}, m_journal.me().name, {}};
            for (const auto& one : shared->asked)
                if (const auto* member = m_journal.member(one.member); member && member->id != m_journal.me().id)
                    names.other = names.listener = member->name;
            sheet = sheetFor(*definition, names, shared->mine);
            sheet->me = peopleOf({m_journal.me()}).front();
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    return sheet;
}

void ApartModel::setAnswer(const std::string& step, const exercises::Answer& answer)
{
    if (!m_writing)
        return;
    auto& answers = m_writing->answers;
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const auto& one) { return one.step == step; });
    if (answer.isEmpty() && found != answers.end())
        answers.erase(found);
    else if (found != answers.end())
        found->answer = answer;
    else if (!answer.isEmpty())
        answers.push_back({step, 0, 0, 0, answer});
    m_writing->isUnsaved = true;
    if (!m_saveSoon.isActive())
        m_saveSoon.start(kSaveAfterMs);
}

void ApartModel::flush()
{
    m_saveSoon.stop();
    if (!m_writing || !m_writing->isUnsaved)
        return;
    const auto before = m_trouble;
    m_trouble.clear();
    const bool saved = guarded(
        [this] {
            (void)m_journal.questions().saveDraft(m_writing->id, m_writing->answers);
            m_writing->isUnsaved = false;
        },
        [this](const QString& sentence) { m_trouble = sentence; });
    if (saved)
        return;
    m_saveSoon.start(kTryAgainMs);
    if (m_trouble != before)
        Q_EMIT failed(m_trouble);
}

std::optional<journal::UnsavedAnswer> ApartModel::unsaved() const
{
    if (!m_writing || !m_writing->isUnsaved)
        return std::nullopt;
    std::optional<journal::UnsavedAnswer> left;
    guarded(
        [&] {
            if (const auto shared = m_journal.questions().find(m_writing->id))
                left = m_journal.questions().unsaved(*shared, m_writing->answers);
        },
        [](const QString&) {});
    return left;
}

bool ApartModel::giveAnswers()
{
    if (!hasAnswers())
        return false;
    bool given = false;
    const bool saved = guarded([&] { given = m_journal.questions().give(m_writing->id, m_writing->answers); },
                               [this](const QString& sentence) { Q_EMIT failed(sentence); });
    if (saved && given) {
        m_saveSoon.stop();
        m_writing.reset();
    }
    refresh();
    return saved && given;
}

void ApartModel::leaveAnswers()
{
    flush();
    if (m_writing && !m_writing->isUnsaved)
        m_writing.reset();
    refresh();
}

void ApartModel::withdraw(const QString& id)
{
    act([&] { (void)m_journal.questions().withdraw(idFrom(id)); });
}

void ApartModel::leaveOpen(const QString& id)
{
    act([&] { (void)m_journal.questions().decline(idFrom(id)); });
}

void ApartModel::letGo(const QString& id)
{
    const auto row = find(id);
    if (row && row->question.canChange)
        act([&] { m_journal.questions().setAside(idFrom(id)); });
}

std::vector<journal::MemberAnswers> ApartModel::answersOf(const QString& id) const
{
    std::vector<journal::MemberAnswers> answers;
    guarded(
        [&] {
            const auto shared = m_journal.questions().find(idFrom(id));
            if (!shared || !shared->isOpen)
                return;
            answers = m_journal.questions().answers(shared->id);
            for (const auto& one : shared->asked) // who left it open goes on, too
                if (one.state == State::Declined)
                    answers.push_back({one.member, {}});
        },
        [](const QString&) {});
    return answers;
}

} // namespace inglenook::ui
