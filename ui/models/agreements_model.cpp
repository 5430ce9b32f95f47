// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agreements_model.h"

#include "models/guarded.h"
#include "models/wall_days.h"
#include "models/who_comes_in.h"

#include <QLocale>

#include <array>

namespace inglenook::ui {

AgreementsModel::AgreementsModel(journal::Journal& journal, const journal::MemberWays& ways, const Clock& clock,
                                 QObject* parent)
    : QObject{parent},
      m_journal{journal},
      m_ways{ways},
      m_clock{clock}
{
    guarded([this] { m_draft = QString::fromStdString(m_journal.preference(draftKey())); }, [](const QString&) {});
    refresh();
}

AgreementsModel::~AgreementsModel()
{
    guarded(
        [this] {
            if (const auto words = m_draft.toStdString(); words != m_journal.preference(draftKey()))
                m_journal.setPreference(draftKey(), words);
        },
        [](const QString&) {});
}

std::string AgreementsModel::draftKey() const
{
    return "agreement-draft/" + m_journal.me().id.toString();
}

void AgreementsModel::setDraft(const QString& text)
{
    m_draft = m_current && text == m_current->text ? QString{} : text;
}

void AgreementsModel::refresh()
{
    guarded(
        [this] {
            const auto now = m_journal.agreements().current();
            const auto next = m_journal.agreements().proposed();
            m_current = now ? std::optional{pageOf(*now)} : std::nullopt;
            m_proposed = next ? std::optional{pageOf(*next)} : std::nullopt;
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
    Q_EMIT changed();
}

AgreementsModel::Page AgreementsModel::pageOf(const journal::Agreement& agreement) const
{
    Page page;
    page.id = QString::fromStdString(agreement.id.toString());
    page.text = QString::fromStdString(agreement.text);
    page.mine = agreement.isAcceptedBy(m_journal.me().id);
    QStringList agreed;
    QStringList missing;
    auto last = agreement.made;
    for (const auto& one : agreement.asked) {
        const auto* member = m_journal.member(one.member);
        if (member == nullptr)
            continue;
        (one.when ? agreed : missing).append(QString::fromStdString(member->name));
        if (one.when && one.when->utc > last.utc)
            last = *one.when;
    }
    const QLocale locale;
    const auto day = locale.toString(toQDate(localDate(last)), QLocale::LongFormat);
    const auto proposed = missing.size() < 2 ? tr("Proposed on %1 by %2. It counts when %3 agrees, too.")
                                             : tr("Proposed on %1 by %2. It counts when %3 agree, too.");
    page.facts = missing.isEmpty()
                     ? tr("Agreed on %1 by %2.").arg(day, locale.createSeparatedList(agreed))
                     : proposed.arg(day, locale.createSeparatedList(agreed), locale.createSeparatedList(missing));
    return page;
}

template <typename Act>
bool AgreementsModel::act(Act&& what)
{
    const bool done = guarded(std::forward<Act>(what), [this](const QString& sentence) { Q_EMIT failed(sentence); });
    refresh();
    return done;
}

bool AgreementsModel::propose(const QString& text)
{
    const bool done = act([&] {
        std::vector<MemberId> everyone;
        for (const auto& member : whoComesIn(m_ways))
            everyone.push_back(member.id);
        m_journal.agreements().propose(text.toStdString(), everyone, std::array{m_journal.me().id});
    });
    if (done)
        m_draft.clear();
    return done;
}

void AgreementsModel::accept()
{
    const bool done = act([this] {
        if (const auto waiting = m_journal.agreements().proposed())
            (void)m_journal.agreements().accept(waiting->id, m_journal.me().id);
    });
    if (done)
        m_draft.clear(); // it began from other words
}

void AgreementsModel::withdraw()
{
    (void)act([this] {
        if (const auto waiting = m_journal.agreements().proposed())
            (void)m_journal.agreements().withdraw(waiting->id);
    });
}

} // namespace inglenook::ui
