// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library_model.h"
#include "theme/theme.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace inglenook::ui {

class ChoiceChip;
class Segments;
class TextLabel;

/// What narrows the library: who, how long, good to demonstrate, and below it what is needed now.
class LibraryFilters : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    LibraryFilters(const Theme& theme, LibraryModel& model, QWidget* parent);

    void showMix(); ///< as the model has it now

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeKinds();
    QWidget* makeNeeds();

    const Theme& m_theme;
    LibraryModel& m_model;
    Segments* m_company = nullptr;
    Segments* m_length = nullptr;
    QPushButton* m_demonstrate = nullptr;
    TextLabel* m_needCaption = nullptr;
    QHash<exercises::NeedNow, ChoiceChip*> m_needs;
};

} // namespace inglenook::ui
