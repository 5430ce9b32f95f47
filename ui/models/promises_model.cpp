// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promises_model.h"

#include "journal/member_details.h"
#include "models/guarded.h"
#include "models/wall_days.h"

namespace inglenook::ui {
namespace {

constexpr int kMost = 100;

} // namespace

PromisesModel::PromisesModel(journal::Journal& journal, const Clock& clock, QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_clock{clock},
      m_drafts{journal, "promises"}
{
    connect(&m_drafts, &FormDrafts::failed, this, &PromisesModel::failed);
    refresh();
    guarded(
        [this] {
            for (const auto& id : m_drafts.ids()) {
                const auto known = PromiseId::parse(id.toStdString());
                const auto promise = known ? m_journal.promises().find(*known) : std::nullopt;
                if (!id.isEmpty() && (!promise || promise->state != journal::Promise::State::Open))
                    m_drafts.drop(id); // somebody else closed it
            }
        },
        [](const QString&) {});
}

QVector<Person> PromisesModel::people() const
{
    return peopleOf(presentMembers(m_journal));
}

QString PromisesModel::everyone() const
{
    const auto count = presentMembers(m_journal).size();
    return count == 1 ? tr("You") : count == 2 ? tr("Both of you") : tr("All of you");
}

void PromisesModel::refresh()
{
    guarded(
        [this] {
            m_open.clear();
            m_past.clear();
            for (const auto& promise : m_journal.promises().open(kMost))
                m_open.append(rowOf(promise));
            for (const auto& promise : m_journal.promises().closed(kMost))
                m_past.append(rowOf(promise));
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    Q_EMIT changed();
}

PromisesModel::Row PromisesModel::rowOf(const journal::Promise& promise) const
{
    using State = journal::Promise::State;
    Row row;
    row.id = QString::fromStdString(promise.id.toString());
    row.who = everyone();
    if (const auto* member = promise.by ? m_journal.member(*promise.by) : nullptr) {
        row.by = peopleOf({*member}).front();
        row.who = row.by->name;
    }
    row.what = QString::fromStdString(promise.what);
    const auto today = toQDate(localDate(m_clock.localNow()));
    if (promise.state == State::Open) {
        row.when = tr("no end date");
        if (promise.due) {
            row.due = toQDate(*promise.due);
            const auto day = dayFromToday(*row.due, today);
            row.when = *row.due < today ? tr("was for %1").arg(day) : tr("by %1").arg(day);
        }
        if (const auto changes = m_journal.promises().history(promise.id); !changes.empty()) {
            const auto& last = changes.back();
            const auto day = dayFromToday(toQDate(localDate(last.when)), today);
            row.changed = last.why.empty()
                              ? tr("Changed %1.", "a day").arg(day)
                              : tr("Changed %1: “%2”", "a day, and why").arg(day, QString::fromStdString(last.why));
        }
    } else if (promise.closed) {
        const auto day = dayFromToday(toQDate(localDate(*promise.closed)), today);
        row.when = promise.state == State::Kept ? tr("kept, %1").arg(day) : tr("let go, %1").arg(day);
    }
    return row;
}

template <typename Act>
bool PromisesModel::act(Act&& what)
{
    const bool done = guarded(std::forward<Act>(what), [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
    return done;
}

PromisesModel::Form PromisesModel::formOf(const QString& id) const
{
    Form form;
    const auto known = PromiseId::parse(id.toStdString());
    const auto promise = known ? m_journal.promises().find(*known) : std::nullopt;
    if (!promise)
        return form;
    form.id = id;
    const auto all = people();
    form.by = static_cast<int>(all.size());
    for (int i = 0; i < all.size(); ++i)
        if (promise->by && all[i].id.toStdString() == promise->by->toString())
            form.by = i;
    form.what = QString::fromStdString(promise->what);
    if (promise->due)
        form.due = toQDate(*promise->due);
    return form;
}

bool PromisesModel::save(const Form& form)
{
    const bool saved = act([&] {
        const auto due = form.due ? std::optional{fromQDate(*form.due)} : std::nullopt;
        if (!form.id.isEmpty()) {
            (void)m_journal.promises().renegotiate(PromiseId::parse(form.id.toStdString()).value_or(PromiseId{}),
                                                   form.what.toStdString(), due, form.why.toStdString());
            return;
        }
        journal::Promise promise;
        const auto members = presentMembers(m_journal);
        if (form.by >= 0 && form.by < static_cast<int>(members.size())) {
            const auto who = static_cast<std::size_t>(form.by);
            promise.by = members[who].id;
            if (members.size() == 2)
                promise.to = members[1 - who].id;
        }
        promise.what = form.what.toStdString();
        promise.due = due;
        (void)m_journal.promises().add(promise);
    });
    if (saved)
        m_drafts.drop(form.id);
    return saved;
}

void PromisesModel::keep(const QString& id)
{
    (void)act([&] {
        (void)m_journal.promises().keep(PromiseId::parse(id.toStdString()).value_or(PromiseId{}));
        m_drafts.drop(id);
    });
}

void PromisesModel::letGo(const QString& id)
{
    (void)act([&] {
        (void)m_journal.promises().release(PromiseId::parse(id.toStdString()).value_or(PromiseId{}));
        m_drafts.drop(id);
    });
}

void PromisesModel::reopen(const QString& id)
{
    (void)act([&] { (void)m_journal.promises().reopen(PromiseId::parse(id.toStdString()).value_or(PromiseId{})); });
}

} // namespace inglenook::ui
