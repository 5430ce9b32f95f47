// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace inglenook::ui {

class NoteLine;
class ProgressCard;

/// A page on which a journal goes in or out: the way back, a title, one line below it, what is asked, and at the foot
/// how far it is and how it ended. It scrolls. While there is one nothing else of the journal is shown.
class TransferPage : public QWidget {
    Q_OBJECT

public:
    enum class Then { Before, Journal, Copies }; ///< where one wants to be next

    /// It is shown: the focus goes to where one begins.
    virtual void begin() = 0;

Q_SIGNALS:
    void closed(inglenook::ui::TransferPage::Then then);

protected:
    TransferPage(const Theme& theme, const QString& title, const QString& lead, const QString& objectName,
                 QWidget* parent);

    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// What the page's own widgets have for a parent.
    [[nodiscard]] QWidget* sheet() { return m_sheet; }
    [[nodiscard]] ProgressCard& progressCard() { return *m_progress; }
    [[nodiscard]] QWidget& backButton() { return *m_back; }
    /// One of them, or none, above the progress.
    void sayGood(const QString& sentence);
    void sayTrouble(const QString& sentence);
    void sayNothing();
    /// `name` follows the page's own; `kind` as the style sheet knows it.
    [[nodiscard]] QPushButton* makeButton(const QString& text, const char* name, const char* kind);
    /// Wider than text is read: for what lies side by side.
    void setWide(bool wide);

    /// The button above and Esc.
    virtual void back() { Q_EMIT closed(Then::Before); }
    void showEvent(QShowEvent* event) override;

    const Theme& m_theme;

private:
    void follow(QWidget* focused);
    void bringIntoSight(QWidget& said);

    QScrollArea* m_scroll = nullptr;
    QWidget* m_back = nullptr;
    QWidget* m_sheet = nullptr;
    QVBoxLayout* m_column = nullptr;
    NoteLine* m_good = nullptr;
    NoteLine* m_trouble = nullptr;
    ProgressCard* m_progress = nullptr;
    bool m_wide = false;
};

} // namespace inglenook::ui
