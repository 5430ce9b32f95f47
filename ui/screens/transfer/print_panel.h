// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print_model.h"
#include "theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace inglenook::ui {

class PagePreview;
class TextLabel;

/// Pages as they will be on paper, one at a time, and beside them the way to the others, to a PDF and to the printer.
class PrintPanel : public QWidget {
    Q_OBJECT

public:
    /// `name` comes before those of its controls. Theme and model outlive it.
    PrintPanel(const Theme& theme, PrintModel& model, const QString& name, QWidget* parent);

    /// What stands beside the page, above and below the buttons.
    [[nodiscard]] QVBoxLayout& aboveButtons() { return *m_above; }
    [[nodiscard]] QVBoxLayout& belowButtons() { return *m_below; }
    [[nodiscard]] QWidget* side() { return m_side; }
    /// Narrower than that, they stand below the page.
    void setBeside(bool beside);
    void showFirst();
    /// The same page, anew.
    void showAgain() { turn(0); }
    void focusPage();
    void focusSave();

Q_SIGNALS:
    void shown();        ///< a page that was asked for
    void outcomeBegan(); ///< saving or printing is asked for

private:
    void makeSide(QBoxLayout& row);
    void showSheet();
    void turn(int pages);
    void save();
    void saveTo(const QString& path);
    void print();
    [[nodiscard]] QPushButton* makeButton(const QString& text, const char* name, const char* kind);

    const Theme& m_theme;
    PrintModel& m_model;
    QString m_name;
    QBoxLayout* m_columns = nullptr;
    PagePreview* m_preview = nullptr;
    QWidget* m_side = nullptr;
    QVBoxLayout* m_above = nullptr;
    QVBoxLayout* m_below = nullptr;
    TextLabel* m_number = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace inglenook::ui
