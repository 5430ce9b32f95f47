// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "application/library.h"
#include "models/agreements_model.h"
#include "models/apart_model.h"
#include "models/behind_model.h"
#include "models/bin_model.h"
#include "models/break_reminder.h"
#include "models/calendar_model.h"
#include "models/card_writing.h"
#include "models/check_in_model.h"
#include "models/copies_model.h"
#include "models/entry_model.h"
#include "models/gate_model.h"
#include "models/insights_model.h"
#include "models/members_model.h"
#include "models/notes_model.h"
#include "models/ours_model.h"
#include "models/presentation_model.h"
#include "models/promises_model.h"
#include "models/question_model.h"
#include "models/rituals_model.h"
#include "models/session_model.h"
#include "models/share_model.h"
#include "models/timeline_model.h"
#include "models/today_model.h"
#include "models/ways_model.h"
#include "models/writing.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace inglenook::ui {

/// An unlocked journal with the models of its screens. When it goes everything typed is saved, the journal closed and
/// its keys wiped: that is what locking is.
class OpenJournal : public QObject {
    Q_OBJECT

public:
    /// `library`, `gate` and `clock` outlive it.
    OpenJournal(std::unique_ptr<app::Workspace> workspace, const Library& library, GateModel& gate, const Clock& clock,
                QObject* parent = nullptr);
    ~OpenJournal() override;

    /// Of the sample couple: nothing of it is ever written.
    [[nodiscard]] bool isDemonstration() const { return m_isDemonstration; }
    [[nodiscard]] journal::Journal& journal() { return m_workspace->journal(); }
    [[nodiscard]] const std::filesystem::path& file() const { return m_workspace->file(); }
    [[nodiscard]] TimelineModel& timeline() { return *m_timeline; }
    [[nodiscard]] EntryModel& entry() { return *m_entry; }
    [[nodiscard]] Writing& writing() { return *m_writing; }
    [[nodiscard]] CardWriting& cardWriting() { return *m_cardWriting; }
    [[nodiscard]] CalendarModel& calendar() { return *m_calendar; }
    [[nodiscard]] BinModel& bin() { return *m_bin; }
    [[nodiscard]] ShareModel& share() { return *m_share; }
    [[nodiscard]] OursModel& ours() { return *m_ours; } ///< the shared journal beside this one
    [[nodiscard]] InsightsModel& insights() { return *m_insights; }
    [[nodiscard]] BehindModel& behind() { return *m_behind; }
    [[nodiscard]] TodayModel& today() { return *m_today; }
    [[nodiscard]] QuestionModel& question() { return *m_question; }
    [[nodiscard]] ApartModel& apart() { return *m_apart; }
    [[nodiscard]] NotesModel& notes() { return *m_notes; }
    [[nodiscard]] CheckInModel& checkIn() { return *m_checkIn; }
    [[nodiscard]] RitualsModel& rituals() { return *m_rituals; }
    [[nodiscard]] PromisesModel& promises() { return *m_promises; }
    [[nodiscard]] AgreementsModel& agreements() { return *m_agreements; }
    [[nodiscard]] WaysModel& ways() { return *m_ways; }
    [[nodiscard]] MembersModel& members() { return *m_members; }
    [[nodiscard]] SessionModel& session() { return *m_session; }
    [[nodiscard]] CopiesModel& copies() { return *m_copies; }
    /// Of a demonstration; else null.
    [[nodiscard]] PresentationModel* presentation() { return m_presentation.get(); }
    [[nodiscard]] BreakReminder& breaks() { return *m_breaks; }

    [[nodiscard]] app::Workspace& workspace() { return *m_workspace; }

    /// All models go, as if it were locked, so that long work may have the journal to itself; what is typed is saved
    /// before. Until takeUp() only the workspace is there. Views have to be gone.
    void putAside();
    void takeUp();
    [[nodiscard]] bool isAside() const { return m_entry == nullptr; }

    /// Somebody did something: housekeeping waits.
    void noteActivity();
    /// Saves what is typed at this moment.
    void flush();
    /// Somebody has another name or mark, has come or gone: what says so is said anew.
    void peopleChanged();
    /// What flush() could not save: a disk that is full or gone.
    [[nodiscard]] journal::UnsavedWords unsaved() const;
    /// Goes on in a new file of the person's choice; what could not be saved is saved there. Throws Error.
    void continueIn(const std::filesystem::path& file);
    /// For closing it: the models go, and nothing of this is used afterwards.
    [[nodiscard]] std::unique_ptr<app::Workspace> giveBack();

Q_SIGNALS:
    void wentQuiet(); ///< nobody has done anything for a while: what takes a moment is done now

private:
    void takeUpOurs();

    std::unique_ptr<app::Workspace> m_workspace;
    const Library& m_library;
    GateModel& m_gate;
    std::unique_ptr<OursModel> m_ours; ///< stays when the rest is put aside
    std::unique_ptr<TimelineModel> m_timeline;
    std::unique_ptr<EntryModel> m_entry;
    std::unique_ptr<Writing> m_writing;
    std::unique_ptr<CardWriting> m_cardWriting;
    std::unique_ptr<CalendarModel> m_calendar;
    std::unique_ptr<BinModel> m_bin;
    std::unique_ptr<ShareModel> m_share;
    std::unique_ptr<InsightsModel> m_insights;
    std::unique_ptr<BehindModel> m_behind;
    std::unique_ptr<TodayModel> m_today;
    std::unique_ptr<QuestionModel> m_question;
    std::unique_ptr<ApartModel> m_apart;
    std::unique_ptr<CheckInModel> m_checkIn;
    std::unique_ptr<NotesModel> m_notes;
    std::unique_ptr<RitualsModel> m_rituals;
    std::unique_ptr<PromisesModel> m_promises;
    std::unique_ptr<AgreementsModel> m_agreements;
    std::unique_ptr<SessionModel> m_session;
    std::unique_ptr<BreakReminder> m_breaks;
    std::unique_ptr<WaysModel> m_ways;
    std::unique_ptr<MembersModel> m_members;
    std::unique_ptr<CopiesModel> m_copies;
    std::unique_ptr<PresentationModel> m_presentation;
    const Clock& m_clock;
    bool m_isDemonstration;
    QTimer m_quiet;
};

} // namespace inglenook::ui
