// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace inglenook::ui {

/// The top of a page: a caption if there is one, the title, one line under it, and at the far end what can be done.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    PageHeader(const Theme& theme, const QString& title, QWidget* parent);

    void setTitle(const QString& title);
    void setCaption(const QString& caption);
    void setLead(const QString& lead);
    /// Takes over the widget.
    void addAction(QWidget* action);
    using QWidget::addAction;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    QLabel* m_caption;
    QLabel* m_title;
    QLabel* m_lead;
    QHBoxLayout* m_actions;
};

} // namespace inglenook::ui
