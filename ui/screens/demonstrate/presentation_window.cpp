// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/demonstrate/presentation_window.h"

#include "screens/demonstrate/presentation_stage.h"
#include "theme/metrics.h"

#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

namespace inglenook::ui {

PresentationWindow::PresentationWindow(const Theme& theme, PresentationModel& model, QWidget* parent)
    : QWidget{parent, Qt::Window}
{
    setObjectName(QStringLiteral("presentation/window"));
    setWindowTitle(QStringLiteral("Inglenook"));
    setFocusPolicy(Qt::StrongFocus);
    resize(1024, 640);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::kSessionEdge, space::kSessionEdge, space::kSessionEdge, space::kSessionEdge);
    column->addWidget(new PresentationStage{theme, model, this});
}

void PresentationWindow::present(const QWidget& other)
{
    const auto* here = other.screen();
    for (auto* screen : QGuiApplication::screens()) {
        if (screen == here)
            continue;
        setGeometry(screen->geometry());
        showFullScreen();
        return;
    }
    show();
}

void PresentationWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace inglenook::ui
