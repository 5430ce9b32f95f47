// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QVector>
#include <QWidget>

#include <functional>
#include <utility>

class QVBoxLayout;

namespace inglenook::ui {

/// A short list of lines, each with a text and perhaps one more thing; lines can be added and taken out. The whole list
/// is told at each keystroke.
class RowsField : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString id; ///< empty for one that was added
        QString text;
        QString more{};      ///< of the second field
        bool ticked = false; ///< of the tick
    };
    struct Shape {
        QString name;   ///< of a line, for screen readers: "Option"
        QString add;    ///< on the button: "Another option"
        QString object; ///< object names begin with it
        int most = 20;
        QString moreName{};                             ///< second field, a text; empty for none
        QVector<std::pair<QString, QString>> choices{}; ///< second field, one of these
        QString tick{};                                 ///< empty for none
    };

    RowsField(const Theme& theme, Shape shape, const QVector<Row>& rows, std::function<void(const QVector<Row>&)> told,
              QWidget* parent);

private:
    struct Line;
    void addRow(const Row& row);
    void removeRow(QWidget* line);
    void tell();
    void number();

    const Theme& m_theme;
    Shape m_shape;
    std::function<void(const QVector<Row>&)> m_told;
    QVBoxLayout* m_lines;
    QWidget* m_add;
    QVector<Line*> m_all;
};

} // namespace inglenook::ui
