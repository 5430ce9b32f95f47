// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_model.h"
#include "theme/theme.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace inglenook::ui {

/// The tags of an entry on one line, with commas between them; those that begin like what is typed stand beside it.
class TagLine : public QWidget {
    Q_OBJECT

public:
    TagLine(const Theme& theme, EntryModel& entry, QWidget* parent);

    void setTags(const std::vector<std::string>& tags);
    [[nodiscard]] std::vector<std::string> tags() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void suggest();
    void take(const QString& tag);

    EntryModel& m_entry;
    QLineEdit* m_field = nullptr;
    QWidget* m_suggestions = nullptr;
    QStringList m_suggested;
};

} // namespace inglenook::ui
