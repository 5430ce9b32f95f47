// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace inglenook::ui {

class SidebarItem;

/// The side of the shell: a header of the caller's, places to go, and a foot. 232 px wide, or a rail of 64 px where
/// the words become tooltips.
class Sidebar : public QFrame {
    Q_OBJECT

public:
    enum class Section { Main, Foot };
    enum class Kind { Place, Action }; ///< A place can be the current one.

    Sidebar(const Theme& theme, QWidget* parent);

    /// Stands on top, in the width of the bar. Listen to railChanged() to fold it.
    void setHeader(QWidget* header);
    /// `shortcut` is shown and told, not made: "Ctrl L".
    SidebarItem* addItem(const QString& id, const QString& icon, const QString& text, Section section, Kind kind,
                         const QString& shortcut = {});
    /// A little air before the next place.
    void addGap();
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return m_current; }
    void setItemVisible(const QString& id, bool visible);
    [[nodiscard]] SidebarItem* item(const QString& id) const { return m_items.value(id); }

    /// Callers set it from the width of the window: size::kRailBelow.
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }

Q_SIGNALS:
    void chosen(const QString& id);
    void railChanged(bool rail);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void moveFocus(QObject* from, int step);

    const Theme& m_theme;
    QVBoxLayout* m_header;
    QVBoxLayout* m_main;
    QVBoxLayout* m_foot;
    QHash<QString, SidebarItem*> m_items;
    QList<SidebarItem*> m_order;
    QString m_current;
    bool m_rail = false;
};

} // namespace inglenook::ui
