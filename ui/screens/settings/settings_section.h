// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

#include <QPointer>
#include <QStringList>
#include <QVector>

#include <functional>

namespace inglenook::ui {

class SettingsSubpage;

/// One subject of the settings page: a card with its name, and below it what can be chosen. SettingsPage says in which
/// order they stand; each has a class of its own, which says how a choice is kept.
class SettingsSection : public Card {
    Q_OBJECT

public:
    /// `title` names the section; `lead`, where not empty, is the one line under it.
    SettingsSection(const Theme& theme, const QString& title, const QString& lead, QWidget* parent);

    /// Shows what has all of these words, and says whether anything does; a section whose name has them shows all of
    /// it. No words: everything. `words` are folded (widgets/folded_text.h).
    bool narrow(const QStringList& words);

Q_SIGNALS:
    /// A page in the place of the list; whoever shows it takes it over.
    void pageWanted(inglenook::ui::SettingsSubpage* page);

protected:
    /// For one thing that can be chosen, shown and hidden as one when somebody searches.
    [[nodiscard]] QVBoxLayout* addItem();
    /// One of a few, with one line that says what it does.
    void addChoice(const QString& name, const QString& help, const QString& objectName, const QStringList& words,
                   int current, const std::function<void(int)>& choose);
    void addSwitch(const QString& name, const QString& help, const QString& objectName, bool on,
                   const std::function<void(bool)>& set);

    const Theme& m_theme;

private:
    QString m_title;
    QVector<QWidget*> m_items;
};

} // namespace inglenook::ui
