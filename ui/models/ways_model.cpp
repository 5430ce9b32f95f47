// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ways_model.h"

#include "models/gate_model.h"
#include "models/guarded.h"
#include "models/refusals.h"

#include <QDateTime>
#include <QLocale>

#include <memory>

namespace inglenook::ui {
namespace {

constexpr qsizetype kLongestName = 60;

template <typename... Secrets>
std::vector<app::Passphrase> listOf(Secrets... secrets)
{
    std::vector<app::Passphrase> list;
    (list.push_back(std::move(secrets)), ...);
    return list;
}

} // namespace

WaysModel::WaysModel(app::Workspace& workspace, app::KeyDeriver& deriver, QObject* parent)
    : QObject{parent},
      m_workspace{workspace},
      m_deriver{deriver}
{
}

WaysModel::~WaysModel()
{
    if (m_working)
        m_deriver.abandon();
}

QVector<PersonsWay> WaysModel::ways() const
{
    QVector<PersonsWay> list;
    guarded(
        [&] {
            const auto me = m_workspace.journal().me().id;
            for (const auto& way : m_workspace.ways().all()) {
                const auto day = way.codeMade
                                     ? QLocale{}.toString(QDateTime::fromMSecsSinceEpoch(way.codeMade->ms).date(),
                                                          QStringLiteral("d MMMM yyyy"))
                                     : QString{};
                const bool isMe = way.member.id == me;
                // Whether others write for themselves is theirs to say.
                list.append(
                    {peopleOf({way.member}).front(), isMe, way.passphrase, way.recoveryCode, isMe && way.keptKey, day});
            }
        },
        [](const QString&) {});
    return list;
}

PersonsWay WaysModel::mine() const
{
    for (const auto& way : ways())
        if (way.isMe)
            return way;
    return {};
}

bool WaysModel::isShared() const
{
    return m_workspace.journal().kind() == journal::JournalKind::Shared;
}

QString WaysModel::problemWithName(const QString& name) const
{
    const auto plain = name.simplified();
    if (plain.isEmpty())
        return tr("Whom may it be? Any name will do.");
    if (plain.toUcs4().size() > kLongestName)
        return tr("That name is too long for the screen. A short form will do.");
    for (const auto& way : ways())
        if (way.passphrase && way.person.name.compare(plain, Qt::CaseInsensitive) == 0)
            return tr("%1 can come in already. For someone else, another name, so that you can be told apart.")
                .arg(way.person.name);
    return {};
}

void WaysModel::changePassphrase(app::Passphrase mine, app::Passphrase fresh)
{
    work(listOf(std::move(mine), std::move(fresh)),
         [this](const Keys& keys) { return m_workspace.ways().setPassphrase(keys[0], keys[1]); }, {});
}

void WaysModel::letIn(app::Passphrase mine, const QString& name, app::Passphrase theirs)
{
    const auto plain = name.simplified();
    work(
        listOf(std::move(mine), std::move(theirs)),
        [this, plain](const Keys& keys) { return m_workspace.ways().add(keys[0], plain.toStdString(), keys[1]); },
        plain);
}

void WaysModel::remove(app::Passphrase mine, const QString& memberId)
{
    const auto id = MemberId::parse(memberId.toStdString()).value_or(MemberId{});
    const auto* member = m_workspace.journal().member(id);
    work(
        listOf(std::move(mine)),
        [this, id](const Keys& keys) {
            const auto outcome = m_workspace.ways().remove(keys[0], id);
            if (outcome == journal::MemberWays::Outcome::Done && id == m_workspace.journal().me().id)
                QMetaObject::invokeMethod(this, &WaysModel::removedMyself, Qt::QueuedConnection);
            return outcome;
        },
        member == nullptr ? QString{} : QString::fromStdString(member->name));
}

void WaysModel::makeCode(app::Passphrase mine)
{
    m_code = app::RecoveryCode::random();
    work(listOf(std::move(mine), m_code->secret().clone()),
         [this](const Keys& keys) { return m_workspace.ways().setRecoveryCode(keys[0], keys[1]); }, {});
}

void WaysModel::removeCode(app::Passphrase mine)
{
    work(listOf(std::move(mine)), [this](const Keys& keys) { return m_workspace.ways().removeRecoveryCode(keys[0]); },
         {});
}

void WaysModel::removeKeptKey(app::Passphrase mine)
{
    work(listOf(std::move(mine)), [this](const Keys& keys) { return m_workspace.ways().removeKeptKey(keys[0]); }, {});
}

std::optional<app::RecoveryCode> WaysModel::takeCode()
{
    return std::exchange(m_code, std::nullopt);
}

void WaysModel::work(std::vector<app::Passphrase> secrets, Change change, const QString& name)
{
    if (m_working)
        return;
    // Queued to this object: when it goes first, abandon() keeps the call away, or the event goes with it.
    const auto hear = [this](app::KeyDeriver::Result result) {
        auto shared = std::make_shared<app::KeyDeriver::Result>(std::move(result));
        QMetaObject::invokeMethod(
            this, [this, shared] { finish(std::move(*shared)); }, Qt::QueuedConnection);
    };
    m_change = std::move(change);
    m_name = name;
    if (m_deriver.derive(m_workspace.vault().keyRecipe(), std::move(secrets), hear))
        setWorking(true);
    else
        Q_EMIT refused(About::Other, tr("Something from before is still being worked out. Try again in a moment."));
}

void WaysModel::finish(app::KeyDeriver::Result result)
{
    setWorking(false);
    const auto change = std::exchange(m_change, nullptr);
    if (const auto* refusal = std::get_if<app::Refusal>(&result)) {
        m_code.reset();
        Q_EMIT refused(About::Other, sentenceFor(*refusal));
        return;
    }
    std::optional<journal::MemberWays::Outcome> outcome;
    guarded([&] { outcome = change(std::get<Keys>(result)); },
            [this](const QString& sentence) { Q_EMIT refused(About::Other, sentence); });
    if (outcome != journal::MemberWays::Outcome::Done)
        m_code.reset();
    if (outcome)
        tell(*outcome);
}

void WaysModel::tell(journal::MemberWays::Outcome outcome)
{
    using Outcome = journal::MemberWays::Outcome;
    switch (outcome) {
    case Outcome::Done:
        Q_EMIT done();
        break;
    case Outcome::NotYours:
        Q_EMIT refused(About::Mine, tr("That is not the passphrase you came in with."));
        break;
    case Outcome::Taken:
        Q_EMIT refused(About::Fresh, sentenceFor(app::Refusal::PassphraseTaken));
        break;
    case Outcome::AlreadyThere:
        Q_EMIT refused(About::Other, tr("%1 has a passphrase already, which only %1 can change.").arg(m_name));
        break;
    case Outcome::NoRoom:
        Q_EMIT refused(About::Other, tr("A journal has room for eight ways in, and all are in use."));
        break;
    case Outcome::LastWay:
        Q_EMIT refused(About::Other, tr("Nobody could open this journal any more. Let someone else in first."));
        break;
    case Outcome::NothingThere:
        Q_EMIT refused(About::Other, tr("There is nothing to remove any more."));
        break;
    }
}

void WaysModel::setWorking(bool working)
{
    m_working = working;
    Q_EMIT workingChanged(working);
}

} // namespace inglenook::ui
