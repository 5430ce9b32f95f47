// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members_model.h"

#include "journal/member_details.h"
#include "models/guarded.h"

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kLongestPronouns = 40;

std::optional<MemberId> idFrom(const QString& text)
{
    return MemberId::parse(text.toStdString());
}

journal::Shape shapeOf(const MembersModel::Form& form)
{
    return form.circle ? journal::Shape::Circle : journal::Shape::Diamond;
}

journal::Colour colourOf(const MembersModel::Form& form)
{
    return form.dusk ? journal::Colour::Dusk : journal::Colour::Apricot;
}

} // namespace

MembersModel::MembersModel(journal::Journal& journal, QObject* parent) : QObject{parent}, m_journal{journal} {}

template <typename Work>
bool MembersModel::attempt(Work&& work)
{
    return guarded(std::forward<Work>(work), [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

QVector<MembersModel::Row> MembersModel::present() const
{
    QVector<Row> rows;
    for (const auto& member : presentMembers(m_journal))
        rows.append({peopleOf({member}).front(), QString::fromStdString(pronounsOf(m_journal, member.id)),
                     member.seat == journal::Seat::Left, member.id == m_journal.me().id});
    return rows;
}

QStringList MembersModel::departed() const
{
    QStringList names;
    for (const auto& member : m_journal.members())
        if (departureOf(m_journal, member.id))
            names.append(QString::fromStdString(member.name));
    return names;
}

bool MembersModel::haveSeats() const
{
    return presentMembers(m_journal).size() == 2;
}

MembersModel::Form MembersModel::formOf(const QString& id) const
{
    const auto known = idFrom(id);
    const auto* member = known ? m_journal.member(*known) : nullptr;
    if (member == nullptr)
        return {};
    return {id, QString::fromStdString(member->name), QString::fromStdString(pronounsOf(m_journal, *known)),
            member->shape == journal::Shape::Circle, member->colour == journal::Colour::Dusk};
}

QString MembersModel::problemWith(const Form& form) const
{
    const auto name = form.name.simplified();
    if (name.isEmpty())
        return tr("A name, so that you can be told apart. Any one will do.");
    if (name.toUcs4().size() > kLongestName)
        return tr("That name is too long for the screen. A short form will do.");
    const auto* same = m_journal.memberNamed(name.toStdString());
    if (same != nullptr && same->id != idFrom(form.id))
        return tr("%1 has that name already. Another one, so that you can be told apart.")
            .arg(QString::fromStdString(same->name));
    return {};
}

std::optional<journal::Member> MembersModel::other(const Form& form) const
{
    const auto me = idFrom(form.id);
    const auto all = presentMembers(m_journal);
    const auto place = std::find_if(all.begin(), all.end(), [&](const journal::Member& member) {
        return member.id != me && member.shape == shapeOf(form) && member.colour == colourOf(form);
    });
    return place == all.end() ? std::nullopt : std::optional{*place};
}

QString MembersModel::whoTrades(const Form& form) const
{
    const auto now = formOf(form.id);
    if (now.circle == form.circle && now.dusk == form.dusk)
        return {};
    const auto owner = other(form);
    return owner ? QString::fromStdString(owner->name) : QString{};
}

bool MembersModel::save(const Form& form)
{
    const auto id = idFrom(form.id);
    const bool saved = attempt([&] {
        const auto* known = id ? m_journal.member(*id) : nullptr;
        if (known == nullptr)
            throw Error{ErrorCode::NotFound, "there is no such member"};
        const bool isSameLook = known->shape == shapeOf(form) && known->colour == colourOf(form);
        const auto owner = isSameLook ? std::nullopt : other(form);
        auto changed = *known;
        if (owner) {
            auto theirs = *owner;
            theirs.shape = changed.shape;
            theirs.colour = changed.colour;
            m_journal.updateMember(theirs);
        }
        changed.name = form.name.simplified().toStdString();
        changed.shape = shapeOf(form);
        changed.colour = colourOf(form);
        m_journal.updateMember(changed);
        setPronouns(m_journal, *id, form.pronouns.simplified().left(kLongestPronouns).toStdString());
    });
    Q_EMIT changed();
    return saved;
}

void MembersModel::swapSeats()
{
    attempt([this] { m_journal.swapSeats(); });
    Q_EMIT changed();
}

} // namespace inglenook::ui
