// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flows/journey.h"

#include "exercises/catalogue.h"
#include "exercises/run.h"

#include <QStringList>

#include <map>
#include <set>
#include <string>

namespace inglenook::test {

/// The smallest window; nothing moves, and nothing locks while the clock is put forward. Text in percent of the usual.
void makeSmall(Journey& journey, int textSize = 100);

/// People who go through an exercise in the real window with nothing but the keyboard: it presses keys, and Tab until
/// the right control has the focus. What it looks at beside the window is only the model's view, to know what is asked.
/// Each page it comes to is looked at with checkKeys() and checkNothingIsCut().
class KeyPlayer {
public:
    explicit KeyPlayer(Journey& journey) : m_journey{journey} {}

    [[nodiscard]] static const exercises::Catalogue& catalogue();
    /// From the library to the kept entry, or to where one is when nothing is kept.
    void play(const QString& exercise, bool together);
    /// From the library to where a step of that kind asks for something.
    void playTo(exercises::StepKind kind, const QString& exercise, bool together);
    /// What tells this moment from every other one of the run.
    [[nodiscard]] std::string place();
    /// Tab, until that widget has the focus or something in it.
    void tabTo(const QString& name);

    /// Every sentence that was typed, and what was chosen, as the entry has to have it.
    [[nodiscard]] const QStringList& said() const { return m_said; }
    /// What only one of two marked in a match: it may stand nowhere.
    [[nodiscard]] const QStringList& unsaid() const { return m_unsaid; }
    [[nodiscard]] bool kept() const { return m_kept; }

private:
    [[nodiscard]] ui::SessionModel& session();
    [[nodiscard]] const exercises::RunView& view() { return session().view(); }
    void begin(const QString& exercise, bool together);
    void act();
    void look();
    void settle();
    void answer();
    void answerTemplate();
    void answerFeelings();
    void answerScales();
    void answerMatch();
    void answerCommit();
    void confirm();
    void choose();
    void waitOutQuiet();
    void keep();
    void forward();
    /// A key that leads on, and the moment that comes.
    void pressOn(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void typeWords();
    [[nodiscard]] QString words();
    void expect(const QString& said);

    Journey& m_journey;
    QStringList m_said;
    QStringList m_unsaid;
    std::set<std::string> m_seen;
    std::map<std::string, int> m_visits;
    int m_number = 0;
    bool m_kept = false;
};

} // namespace inglenook::test
