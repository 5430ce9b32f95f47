// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>

namespace inglenook::ui {

/// Items in reading direction, line after line; the height follows the width. For chips.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent, int gap = 8, int lineGap = 8);
    ~FlowLayout() override;

    void setAlignedToCentre(bool centred);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Apply { No, Yes };
    int arrange(const QRect& rect, Apply apply) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_lineGap;
    bool m_centred = false;
};

} // namespace inglenook::ui
