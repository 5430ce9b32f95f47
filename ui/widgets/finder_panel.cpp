// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/finder_panel.h"

#include "theme/metrics.h"
#include "widgets/finder_delegate.h"
#include "widgets/search_field.h"
#include "widgets/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace inglenook::ui {
namespace {

constexpr int kWidest = 620;
constexpr int kTop = 72;
constexpr int kMostRows = 9;

} // namespace

FinderPanel::FinderPanel(const Theme& theme, const QString& name, QAbstractItemModel& rows, Roles roles,
                         QWidget* window)
    : DialogScrim{theme, window},
      m_panelTheme{theme},
      m_rows{rows},
      m_roles{roles},
      m_frame{new QFrame{this}},
      m_field{new SearchField{theme, name, m_frame}},
      m_list{new QListView{m_frame}},
      m_note{new TextLabel{theme, TextRole::Small, &Tokens::text2,
                           tr("Nothing has these words. Part of one is enough."), m_frame}},
      m_before{QApplication::focusWidget()}
{
    setObjectName(QStringLiteral("finder"));
    auto* column = new QVBoxLayout{m_frame};
    column->setContentsMargins(space::kStep3, space::kStep3, space::kStep3, space::kStep3);
    column->setSpacing(space::kStep2);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_note);
    m_field->edit()->setObjectName(QStringLiteral("finder/field"));
    m_field->edit()->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("finder/list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FinderDelegate{theme, {roles.detail, roles.icon, roles.keys, roles.hits}, m_list});
    m_list->setModel(&rows);
    m_note->setObjectName(QStringLiteral("finder/note"));
    connect(m_field, &SearchField::edited, this, &FinderPanel::edited);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { chooseRow(index.row()); });
    connect(&rows, &QAbstractItemModel::modelReset, this, [this] {
        setRow(0);
        place();
    });
    connect(this, &DialogScrim::resized, this, &FinderPanel::place);
    connect(&theme, &Theme::changed, this, &FinderPanel::place);
}

void FinderPanel::open()
{
    show();
    raise();
    setRow(0);
    place();
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
}

void FinderPanel::close()
{
    if (std::exchange(m_isClosing, true))
        return;
    hide();
    m_field->edit()->clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    deleteLater();
    Q_EMIT closed();
}

void FinderPanel::showEvent(QShowEvent* event)
{
    DialogScrim::showEvent(event);
    place();
}

void FinderPanel::paintEvent(QPaintEvent* event)
{
    DialogScrim::paintEvent(event);
    const auto& tokens = m_panelTheme.tokens();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = tokens.border / 2.0;
    painter.setPen(QPen{tokens.control, double(tokens.border)});
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF{m_frame->geometry()}.adjusted(half, half, -half, -half), radius::kDialog,
                            radius::kDialog);
}

bool FinderPanel::event(QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress &&
        !m_frame->geometry().contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        close();
        return true;
    }
    return DialogScrim::event(event);
}

bool FinderPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_field->edit() && key) {
        const auto& pressed = *static_cast<QKeyEvent*>(event);
        if (pressed.key() == Qt::Key_Escape || pressed.key() == Qt::Key_Tab || pressed.key() == Qt::Key_Backtab) {
            event->accept();
            if (event->type() == QEvent::KeyPress && pressed.key() == Qt::Key_Escape)
                close();
            return true;
        }
        if (event->type() == QEvent::KeyPress && obeys(pressed.key()))
            return true;
    }
    return DialogScrim::eventFilter(watched, event);
}

bool FinderPanel::obeys(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        setRow(std::min(m_list->currentIndex().row() + kMostRows - 1, m_rows.rowCount() - 1));
        return true;
    case Qt::Key_PageUp:
        setRow(std::max(m_list->currentIndex().row() - kMostRows + 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseRow(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void FinderPanel::move(int steps)
{
    const int count = m_rows.rowCount();
    if (count > 0)
        setRow((m_list->currentIndex().row() + steps + count) % count); // round, as lists of commands do
}

void FinderPanel::setRow(int row)
{
    m_list->setCurrentIndex(m_rows.index(row, 0));
    tell();
}

void FinderPanel::chooseRow(int row)
{
    if (row < 0)
        return;
    // What was chosen takes the focus later, from the event loop, if it wants it.
    const QPointer<FinderPanel> here{this};
    Q_EMIT chosen(row);
    if (here)
        close();
}

void FinderPanel::tell()
{
    const auto index = m_list->currentIndex();
    const int count = m_rows.rowCount();
    m_note->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_field->edit()->setAccessibleDescription(index.isValid() ? tr("%1, %2 of %3", "row, its place, how many")
                                                                    .arg(index.data(Qt::AccessibleTextRole).toString())
                                                                    .arg(index.row() + 1)
                                                                    .arg(count)
                                                              : m_note->text());
    QAccessibleEvent changed{m_field->edit(), QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
}

void FinderPanel::place()
{
    const int wide = std::min(width() - 2 * space::kStep6, m_panelTheme.px(kWidest));
    const int rows = std::min(m_rows.rowCount(), kMostRows);
    const int rowHigh = m_panelTheme.px(FinderDelegate::kRowHeight);
    const int room = height() - m_panelTheme.px(kTop) - 2 * space::kStep6 - m_panelTheme.px(size::kControl);
    m_list->setFixedHeight(std::max(rowHigh, std::min(rows * rowHigh, room / rowHigh * rowHigh)));
    m_frame->layout()->activate();
    update();
    m_frame->setGeometry((width() - wide) / 2, m_panelTheme.px(kTop), wide, m_frame->sizeHint().height());
}

} // namespace inglenook::ui
