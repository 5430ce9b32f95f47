// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/key_deriver.h"
#include "app/recovery.h"
#include "app/workspace.h"
#include "models/people.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>
#include <vector>

namespace inglenook::ui {

/// A member and what opens the journal for them.
struct PersonsWay {
    Person person;
    bool isMe = false;
    bool passphrase = false;
    bool recoveryCode = false;
    bool keptKey = false; ///< a journal of their own; told of oneself alone
    QString codeDay;      ///< "12 May 2026", where it is known
};

/// The ways into the open journal. Every change asks for the passphrase of whoever is here; working out the keys takes
/// a second or two, elsewhere, then the change is as quick as a save.
class WaysModel : public QObject {
    Q_OBJECT

public:
    enum class About { Mine, Fresh, Other }; ///< what a refusal is about: my passphrase, a new one, or neither

    /// Both outlive it; what `deriver` still works out then is dropped.
    WaysModel(app::Workspace& workspace, app::KeyDeriver& deriver, QObject* parent = nullptr);
    ~WaysModel() override;

    [[nodiscard]] QVector<PersonsWay> ways() const; ///< left seat first
    [[nodiscard]] PersonsWay mine() const;
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] bool isWorking() const { return m_working; }
    /// What keeps a name from being let in, in a sentence; empty when nothing does.
    [[nodiscard]] QString problemWithName(const QString& name) const;

    // Each ends in done() or refused().
    void changePassphrase(app::Passphrase mine, app::Passphrase fresh);
    void letIn(app::Passphrase mine, const QString& name, app::Passphrase theirs);
    void remove(app::Passphrase mine, const QString& memberId); ///< of oneself: removedMyself() as well
    void makeCode(app::Passphrase mine);                        ///< then takeCode()
    void removeCode(app::Passphrase mine);
    void removeKeptKey(app::Passphrase mine);

    /// The code that was made last, once.
    [[nodiscard]] std::optional<app::RecoveryCode> takeCode();

Q_SIGNALS:
    void workingChanged(bool working);
    void done();
    void refused(inglenook::ui::WaysModel::About about, const QString& sentence);
    void removedMyself();

private:
    using Keys = std::vector<app::KeyDeriver::Key>;
    using Change = std::function<journal::MemberWays::Outcome(const Keys&)>;
    void work(std::vector<app::Passphrase> secrets, Change change, const QString& name);
    void finish(app::KeyDeriver::Result result);
    void tell(journal::MemberWays::Outcome outcome);
    void setWorking(bool working);

    app::Workspace& m_workspace;
    app::KeyDeriver& m_deriver;
    bool m_working = false;
    Change m_change;
    QString m_name; ///< whom the change is about
    std::optional<app::RecoveryCode> m_code;
};

} // namespace inglenook::ui
