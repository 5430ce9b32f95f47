// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal_copy.h"
#include "theme/theme.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace inglenook::ui {

class DetailList;
class TextLabel;

/// The copies that can take a journal's place, newest first, and the choice of one.
class CopiesPanel : public QWidget {
    Q_OBJECT

public:
    CopiesPanel(const Theme& theme, QWidget* parent);

    void present(const QVector<JournalCopy>& copies);
    /// One that was picked elsewhere comes first, and is chosen.
    void add(const JournalCopy& copy);
    [[nodiscard]] std::optional<JournalCopy> chosen() const;
    void setWorking(bool working);

Q_SIGNALS:
    void openWanted();
    void otherFileWanted();
    void notNowWanted();

private:
    void fill();
    void nameChoice();

    QVector<JournalCopy> m_copies;
    TextLabel* m_lead;
    DetailList* m_list;
    QPushButton* m_open;
    QPushButton* m_other;
    QPushButton* m_notNow;
};

} // namespace inglenook::ui
