// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support_model.h"
#include "theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

class HelpCard;

/// Get support: who helps, by country, and what the exercises are not for. It asks nothing, and neither that it was
/// opened nor where one looked is kept; whoever shows it makes a new one each time.
class SupportPage : public QWidget {
    Q_OBJECT

public:
    /// `country`: two letters, with which the list begins.
    SupportPage(const Theme& theme, std::filesystem::path dataFolder, const QString& country,
                QWidget* parent = nullptr);

Q_SIGNALS:
    void closed();
    void safetyWanted(); ///< "Is this right for us?"

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeCountries();
    QWidget* makeContent();
    QWidget* makeEmergency();
    QWidget* makeWords();
    void fill();
    void remove(const SupportModel::Line& line);

    const Theme& m_theme;
    SupportModel m_model;
    QPushButton* m_back = nullptr;
    QBoxLayout* m_body = nullptr;
    QWidget* m_side = nullptr;
    QListWidget* m_countries = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_help = nullptr; ///< what changes with the country
    HelpCard* m_own = nullptr;     ///< where lines of one's own come first
};

} // namespace inglenook::ui
