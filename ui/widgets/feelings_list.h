// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"
#include "widgets/wheel_place.h"

#include <QTreeView>

class QStandardItemModel;

namespace inglenook::ui {

/// The wheel as a list: eight families with six words each. The same words, the same signals.
class FeelingsList : public QTreeView {
    Q_OBJECT

public:
    FeelingsList(const Theme& theme, QWidget* parent);

    void setFamilies(const QVector<WheelFamily>& families);
    [[nodiscard]] WheelPlace current() const;
    /// Opens the family and moves there.
    void setCurrent(const WheelPlace& place);

Q_SIGNALS:
    void currentPlaceChanged(const QString& family, const QString& word, inglenook::ui::WheelRing ring);
    void picked(const QString& family, const QString& word, inglenook::ui::WheelRing ring);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    void pick(const QModelIndex& index);
    [[nodiscard]] WheelPlace placeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexFor(const WheelPlace& place) const;

    const Theme& m_theme;
    QVector<WheelFamily> m_families;
    QStandardItemModel* m_model;
};

} // namespace inglenook::ui
