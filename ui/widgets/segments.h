// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace inglenook::ui {

/// One of a few. The chosen one has a check; one tab stop, the arrows choose.
class Segments : public QWidget {
    Q_OBJECT

public:
    /// `name` says what is chosen here, for screen readers.
    Segments(const Theme& theme, const QString& name, QWidget* parent);

    /// The first one added is chosen. Its index is its place.
    int addSegment(const QString& text);
    [[nodiscard]] int current() const;
    /// Without a signal.
    void setCurrent(int index);
    void focusCurrent();
    /// Where they don't fit beside each other, they stand below each other.
    void setStacks(bool stacks);
    [[nodiscard]] bool isStacked() const { return m_isStacked; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int widthOfRow() const;
    void arrange();
    void leadTab(); ///< one stop: what is chosen, else the first
    void hintChanged();

    const Theme& m_theme;
    QButtonGroup* m_group;
    bool m_stacks = false;
    bool m_isStacked = false;
};

} // namespace inglenook::ui
