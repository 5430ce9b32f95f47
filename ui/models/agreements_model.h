// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "journal/member_ways.h"

#include <QObject>
#include <QString>

#include <optional>

namespace inglenook::ui {

/// The page of ground rules: what counts now, and what waits for somebody.
class AgreementsModel : public QObject {
    Q_OBJECT

public:
    struct Page {
        QString id;
        QString text;      ///< Markdown
        QString facts;     ///< "Agreed on 12 May 2026 by Alex and Sam." "Proposed today. Sam has not agreed yet."
        bool mine = false; ///< of a proposal: I have agreed already
    };

    /// All outlive the model.
    AgreementsModel(journal::Journal& journal, const journal::MemberWays& ways, const Clock& clock,
                    QObject* parent = nullptr);
    /// Saves the draft.
    ~AgreementsModel() override;

    void refresh();
    [[nodiscard]] const std::optional<Page>& current() const { return m_current; }
    [[nodiscard]] const std::optional<Page>& proposed() const { return m_proposed; }

    /// Ground rules that I began to write and did not propose yet, shown to nobody else; kept with the journal when the
    /// model goes. It goes with propose() and accept().
    [[nodiscard]] const QString& draft() const { return m_draft; }
    void setDraft(const QString& text);

    /// As me; it counts when everyone who can come in has agreed. False when it could not be saved; failed() said why.
    [[nodiscard]] bool propose(const QString& text);
    void accept();
    void withdraw();

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    [[nodiscard]] Page pageOf(const journal::Agreement& agreement) const;
    template <typename Act>
    bool act(Act&& what);
    [[nodiscard]] std::string draftKey() const;

    journal::Journal& m_journal;
    const journal::MemberWays& m_ways;
    const Clock& m_clock;
    std::optional<Page> m_current;
    std::optional<Page> m_proposed;
    QString m_draft;
};

} // namespace inglenook::ui
