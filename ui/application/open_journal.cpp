// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/open_journal.h"

#include "app/bin_of.h"
#include "models/guarded.h"
#include "models/typed_date.h"
#include "spelling/dictionary.h"

namespace inglenook::ui {
namespace {

constexpr int kQuietMs = 3000;

} // namespace

OpenJournal::OpenJournal(std::unique_ptr<app::Workspace> workspace, const Library& library, GateModel& gate,
                         const Clock& clock, QObject* parent)
    : QObject{parent},
      m_workspace{std::move(workspace)},
      m_library{library},
      m_gate{gate},
      m_clock{clock},
      m_isDemonstration{gate.isDemonstrating()}
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        guarded([this] { m_workspace->tidyUp(); }, [](const QString&) {});
        m_ours->tidyUp();
        Q_EMIT wentQuiet();
    });
    m_ours = std::make_unique<OursModel>(*m_workspace, gate, clock);
    takeUp();
}

OpenJournal::~OpenJournal() = default;

void OpenJournal::takeUp()
{
    const auto& library = m_library;
    auto& gate = m_gate;
    const auto& clock = m_clock;
    auto& journal = m_workspace->journal();
    m_timeline = std::make_unique<TimelineModel>(journal, clock);
    m_entry = std::make_unique<EntryModel>(journal, clock);
    m_writing = std::make_unique<Writing>(journal, spelling::installedDictionaries(spelling::dictionaryFolders()));
    m_cardWriting = std::make_unique<CardWriting>(journal, clock);
    m_calendar = std::make_unique<CalendarModel>(journal);
    m_bin = std::make_unique<BinModel>(app::binOf(*m_workspace, clock));
    m_share = std::make_unique<ShareModel>(*m_workspace, gate, clock, m_ours.get());
    m_insights = std::make_unique<InsightsModel>(journal, library.catalogue, library.feelings, clock);
    setWeekBegins(gate.settings().current().weekBegins);
    m_behind = std::make_unique<BehindModel>(journal);
    m_today = std::make_unique<TodayModel>(journal, library.catalogue, clock);
    m_question = std::make_unique<QuestionModel>(*m_workspace, library.catalogue, gate.keyDeriver(), clock);
    if (m_isDemonstration)
        m_question->setOpeningWords(
            QString::fromUtf8(app::kDemonstrationWords.data(), static_cast<int>(app::kDemonstrationWords.size())));
    m_apart = std::make_unique<ApartModel>(journal, library.catalogue, clock);
    m_checkIn = std::make_unique<CheckInModel>(journal, library.feelings, clock);
    m_notes = std::make_unique<NotesModel>(journal, clock);
    m_plans = std::make_unique<PlansModel>(journal, library.catalogue, clock);
    m_rituals = std::make_unique<RitualsModel>(journal, clock);
    m_promises = std::make_unique<PromisesModel>(journal, clock);
    m_agreements = std::make_unique<AgreementsModel>(journal, m_workspace->ways(), clock);
    m_session = std::make_unique<SessionModel>(journal, library.catalogue, clock);
    connect(m_session.get(), &SessionModel::suggested, m_today.get(), &TodayModel::suggestNext);
    m_ways = std::make_unique<WaysModel>(*m_workspace, gate.keyDeriver());
    m_members = std::make_unique<MembersModel>(journal);
    connect(m_ways.get(), &WaysModel::done, m_members.get(), &MembersModel::changed); // let in, or gone
    m_copies = std::make_unique<CopiesModel>(*m_workspace, gate.copyKeeper(), gate.settings(), clock);
    if (m_isDemonstration)
        m_presentation = std::make_unique<PresentationModel>(library.catalogue, library.examples, clock,
                                                             peopleOf(journal.members()));
    m_breaks = std::make_unique<BreakReminder>(journal, clock);
    connect(m_session.get(), &SessionModel::left, m_breaks.get(), &BreakReminder::refresh);
    connect(m_session.get(), &SessionModel::kept, m_breaks.get(), &BreakReminder::refresh);
    connect(m_session.get(), &SessionModel::saved, m_breaks.get(), [this] {
        if (m_session->view().phase == exercises::Phase::OnBreak) // begun, or made longer
            m_breaks->refresh();
    });
    m_quiet.start();
    takeUpOurs();
}

void OpenJournal::takeUpOurs()
{
    connect(m_ours.get(), &OursModel::came, m_timeline.get(), [this] {
        m_calendar->setOurs(&m_ours->desk()->journal);
        m_timeline->setOurs(&m_ours->desk()->journal);
    });
    connect(m_ours.get(), &OursModel::goes, m_timeline.get(), [this] {
        m_calendar->setOurs(nullptr);
        m_timeline->setOurs(nullptr);
    });
    m_ours->takeUp();
}

void OpenJournal::setWeekBegins(int day)
{
    auto names = journal::SearchNames::of(m_library.catalogue, m_library.feelings);
    names.days = dayNamesOf(QLocale{}, day);
    m_workspace->journal().search().setNames(std::move(names));
    m_insights->setWeekBegins(day);
}

void OpenJournal::noteActivity()
{
    if (!isAside())
        m_quiet.start();
}

void OpenJournal::putAside()
{
    m_quiet.stop();
    m_presentation.reset();
    m_members.reset();
    m_ways.reset();
    m_copies.reset();
    m_breaks.reset();
    m_session.reset();
    m_agreements.reset();
    m_promises.reset();
    m_rituals.reset();
    m_plans.reset();
    m_notes.reset();
    m_checkIn.reset();
    m_apart.reset();
    m_question.reset();
    m_today.reset();
    m_behind.reset();
    m_insights.reset();
    m_share.reset();
    m_bin.reset();
    m_calendar.reset();
    m_cardWriting.reset();
    m_writing.reset();
    m_entry.reset();
    m_timeline.reset();
    m_ours->putAside();
}

std::unique_ptr<app::Workspace> OpenJournal::giveBack()
{
    putAside();
    m_ours.reset(); // closes it
    return std::move(m_workspace);
}

void OpenJournal::flush()
{
    if (isAside())
        return;
    m_entry->flush();
    m_ours->flush();
    m_session->flush();
    m_question->flush();
    m_cardWriting->flush();
    m_apart->flush();
    m_promises->drafts().flush();
    m_rituals->drafts().flush();
}

void OpenJournal::peopleChanged()
{
    m_today->refresh();
    m_plans->refresh();
    m_rituals->refresh();
    m_promises->refresh();
    m_agreements->refresh();
    m_insights->refresh();
    m_timeline->refresh();
}

journal::UnsavedWords OpenJournal::unsaved() const
{
    if (isAside())
        return {m_clock.now(), {}};
    journal::UnsavedWords words{m_clock.now(), m_entry->unsaved(), m_session->unsaved(), m_cardWriting->unsaved()};
    for (auto& answer : {m_question->unsaved(), m_apart->unsaved()})
        if (answer)
            words.answers.push_back(*answer);
    return words;
}

void OpenJournal::continueIn(const std::filesystem::path& file)
{
    m_workspace->continueIn(file);
    flush();
}

} // namespace inglenook::ui
