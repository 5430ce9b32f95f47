// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remembered_job.h"
#include "app/workspace.h"
#include "models/bin_model.h"
#include "models/entry_model.h"
#include "models/gate_model.h"
#include "models/people.h"
#include "models/postbox.h"
#include "models/writing.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace inglenook::ui {

/// What entries of one journal are read and written with. Each journal has its own, so that nothing of one can get into
/// the other.
struct Desk {
    Desk(app::Workspace& workspace, const Clock& clock);
    [[nodiscard]] bool hasDraft() const; ///< words of this person that wait to be kept

    journal::Journal& journal;
    EntryModel entry;
    Writing writing;
    BinModel bin;
    QVector<Person> people;
};

/// The shared journal that a personal one remembers, and opens with it: docs/decisions/0038-mine-and-ours.md. Opening
/// runs elsewhere, and whatever comes of it, one's own journal is there at once.
class OursModel : public QObject {
    Q_OBJECT

public:
    enum class State { Nothing, Opening, Open, Away };

    /// Both outlive it.
    OursModel(app::Workspace& mine, GateModel& gate, const Clock& clock, QObject* parent = nullptr);
    ~OursModel() override; ///< closes it

    /// In a journal that is shared already there is none beside it.
    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// Why it is away and what to do, in one sentence.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }
    [[nodiscard]] bool isRemembering() const { return m_isRemembering; }
    /// Those that could be remembered. Which of them are shared can't be seen from outside.
    [[nodiscard]] QVector<JournalFile> journals() const;

    void open(); ///< the one that is remembered, if there is one; again where it was away. Then came(), or it is Away
    /// remembered() or refused() follows.
    void remember(const std::filesystem::path& file, app::Passphrase passphrase);
    /// Takes away what opens it, here and there: forgotten() or refused() follows.
    void forget();

    /// While it is open and nothing has the personal journal to itself; else null.
    [[nodiscard]] Desk* desk() { return m_desk.get(); }
    [[nodiscard]] bool isFile(const std::filesystem::path& file) const; ///< this one, and open
    void flush();
    void tidyUp();
    /// For what has the personal journal to itself: the models go, or come again; an open file stays open.
    void putAside();
    void takeUp();
    void close();

Q_SIGNALS:
    void came(); ///< desk() is there
    void goes(); ///< it is still there, for the last time
    void stateChanged();
    void remembered();
    void forgotten(const QString& sentence);
    void refused(const QString& sentence);

private:
    void finish(app::RememberedJob::Result result);
    void finishOpening(app::RememberedJob::Opened opened);
    void stayAway(const QString& sentence);
    void setState(State state);
    [[nodiscard]] static QString whyAway(const app::RememberedJob::Result& result);
    [[nodiscard]] static QString whyRefused(const app::RememberedJob::Result& result);

    app::Workspace& m_mine;
    GateModel& m_gate;
    const Clock& m_clock;
    State m_state = State::Nothing;
    bool m_isRemembering = false;
    QString m_name;
    QString m_trouble;
    std::unique_ptr<app::Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
    std::vector<journal::Draft> m_unsaved; ///< of a desk that is put aside
    Postbox m_post{*this};
};

[[nodiscard]] bool holdsPictures(const journal::EntryContent& content);

} // namespace inglenook::ui
