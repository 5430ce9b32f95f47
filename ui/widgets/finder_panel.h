// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog_scrim.h"

#include <QModelIndex>
#include <QPointer>

class QAbstractItemModel;
class QListView;

namespace inglenook::ui {

class SearchField;
class TextLabel;

/// A field over the window with what it finds below. The keyboard stays in the field: Up, Down and the page keys move
/// through the list, Enter chooses, Esc or a press beside it close. The chosen row is told to screen readers with the
/// field. Takes itself away.
class FinderPanel : public DialogScrim {
    Q_OBJECT

public:
    /// Which data of a row is drawn where.
    struct Roles {
        int detail;
        int icon;
        int keys;
        int hits; ///< QVariantList of QPoint(begin, length)
    };

    /// `rows` outlives it.
    FinderPanel(const Theme& theme, const QString& name, QAbstractItemModel& rows, Roles roles, QWidget* window);

    void open();
    void close();

Q_SIGNALS:
    void edited(const QString& text);
    void chosen(int row);
    void closed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool obeys(int key);
    void move(int steps);
    void setRow(int row);
    void chooseRow(int row);
    void tell();
    void place();

    const Theme& m_panelTheme;
    QAbstractItemModel& m_rows;
    Roles m_roles;
    QWidget* m_frame;
    SearchField* m_field;
    QListView* m_list;
    TextLabel* m_note;
    QPointer<QWidget> m_before;
    bool m_isClosing = false;
};

} // namespace inglenook::ui
