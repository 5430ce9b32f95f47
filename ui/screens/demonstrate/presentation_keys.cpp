// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a presentation, on the keyboard and on a presenter's remote, in either of its windows.
#include "screens/demonstrate/presentation_screen.h"
#include "screens/demonstrate/presentation_window.h"

#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace inglenook::ui {

void PresentationScreen::addKeys(QWidget* window)
{
    const auto on = [this, window](std::initializer_list<Qt::Key> keys, auto act) {
        for (const auto key : keys)
            connect(new QShortcut{QKeySequence{key}, window, nullptr, nullptr, Qt::WidgetWithChildrenShortcut},
                    &QShortcut::activated, this, act);
    };
    // Page Down and Up, the full stop and B are what remotes send.
    on({Qt::Key_PageDown, Qt::Key_N}, [this] { m_model.next(); });
    on({Qt::Key_PageUp, Qt::Key_P}, [this] { m_model.back(); });
    on({Qt::Key_Home, Qt::Key_R}, [this] { m_model.restart(); });
    on({Qt::Key_B, Qt::Key_Period}, [this] { m_model.togglePause(); });
    on({Qt::Key_G}, [this] { openSteps(); });
    on({Qt::Key_S}, [this] { toggleClientsWindow(); });
    on({Qt::Key_F2}, [this] { toggleNotes(); });
    on({Qt::Key_Escape}, [this] { leave(); });
    for (int i = 0; i < 9; ++i)
        on({static_cast<Qt::Key>(Qt::Key_1 + i)}, [this, i] { m_model.choose(i); });
}

void PresentationScreen::keyPressEvent(QKeyEvent* event)
{
    // Whatever has the focus and wants these for itself had them first: segments, a button.
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_model.next();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_model.back();
        break;
    case Qt::Key_Space:
        pressSpace();
        break;
    default:
        QWidget::keyPressEvent(event);
        break;
    }
}

void PresentationScreen::pressSpace()
{
    if (m_model.page().timerSeconds > 0)
        m_model.toggleTimer();
    else
        m_model.next();
}

void PresentationScreen::toggleNotes()
{
    m_notesWanted = !m_notesWanted;
    draw();
    setFocus(Qt::OtherFocusReason);
}

void PresentationScreen::toggleClientsWindow()
{
    if (m_window != nullptr) {
        m_window->close();
        return;
    }
    m_window = new PresentationWindow{m_theme, m_model, this};
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    addKeys(m_window);
    connect(m_window, &PresentationWindow::closed, this, [this] {
        m_window = nullptr;
        rescale();
    });
    m_window->present(*window());
    window()->activateWindow();
    rescale();
}

void PresentationScreen::openSteps()
{
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("presentation/step-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto labels = m_model.labels();
    for (int i = 0; i < labels.size(); ++i) {
        auto* action = menu->addAction(tr("%1. %2", "number and name of a step").arg(i + 1).arg(labels.at(i)));
        action->setCheckable(true);
        action->setChecked(i == m_model.index());
        connect(action, &QAction::triggered, &m_model, [this, i] { m_model.jump(i); });
        if (i == m_model.index())
            menu->setActiveAction(action);
    }
    menu->popup(m_steps->mapToGlobal(QPoint{0, m_steps->height()}));
}

void PresentationScreen::leave()
{
    if (m_window != nullptr)
        m_window->close();
    Q_EMIT closed();
}

} // namespace inglenook::ui
