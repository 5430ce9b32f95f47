// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace inglenook::ui {

/// A field to search in: icon, words, the key that leads here, and a cross once something is typed. Esc empties it.
class SearchField : public QFrame {
    Q_OBJECT

public:
    /// `name` is also the placeholder: "Search every entry".
    SearchField(const Theme& theme, const QString& name, QWidget* parent);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setName(const QString& name);
    /// The key drawn at the end while the field is empty: "/" or "Ctrl K".
    void setKeyCap(const QString& key);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void edited(const QString& text);
    void submitted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void showEnd();

    const Theme& m_theme;
    QLabel* m_icon;
    QLineEdit* m_edit;
    QLabel* m_keyCap;
    QToolButton* m_clear;
};

} // namespace inglenook::ui
