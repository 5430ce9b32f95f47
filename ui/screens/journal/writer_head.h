// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "models/templates_model.h"
#include "models/whose.h"
#include "theme/theme.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace inglenook::ui {

class Segments;
class TextLabel;

/// The line above an entry that is written: when it was, star, what to begin with, and how to be alone with the words.
class WriterHead : public QWidget {
    Q_OBJECT

public:
    WriterHead(const Theme& theme, EntryModel& entry, TemplatesModel& templates, const Clock& clock, QWidget* parent);

    /// From the model.
    void showContent(const journal::EntryContent& content);
    void setCompact(bool compact);
    void setWhose(std::optional<Whose> whose, bool mayMove);
    void focusWhose();
    void openWhen();
    void openTemplates();

Q_SIGNALS:
    void edited(); ///< date or star, which the model has already
    void templateChosen(const QString& id);
    void pictureWanted();
    void quietWanted();
    void whoseWanted(inglenook::ui::Whose whose);

private:
    QToolButton* addTool(const char* name, const char* icon, const QString& text);
    void changeStar();
    void fill(QMenu& menu);
    void askForName();
    void askToForget(const TemplatesModel::Line& line);

    const Theme& m_theme;
    EntryModel& m_entry;
    TemplatesModel& m_templates;
    const Clock& m_clock;
    QHBoxLayout* m_row = nullptr;
    QPushButton* m_when = nullptr;
    Segments* m_whose = nullptr; ///< where it can be chosen
    TextLabel* m_whoseText = nullptr;
    QToolButton* m_star = nullptr;
    QToolButton* m_begin = nullptr;
};

} // namespace inglenook::ui
