// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session_scale.h"
#include "widgets/wheel_geometry.h"

#include <QElapsedTimer>
#include <QWidget>

namespace inglenook::ui {

/// Eight families of words in rings round "I feel …": inner ring a little, outer ring a lot.
///
/// Its words are plain data. One tab stop; Left and Right go round, Up is stronger, Down gentler, Home the family,
/// letters find, Enter or Space pick. Screen readers see 56 list items. Never mirrored: the places have a meaning.
class FeelingsWheel : public QWidget {
    Q_OBJECT

public:
    enum class Form { Full, Families }; ///< All words, or families only for a side column.

    FeelingsWheel(const Theme& theme, QWidget* parent, Form form = Form::Full);

    /// Eight families, clockwise from twelve o'clock, with three words in each ring.
    void setFamilies(const QVector<WheelFamily>& families);
    [[nodiscard]] const QVector<WheelFamily>& families() const { return m_families; }
    /// "I feel …" when not set.
    void setHubText(const QString& text);
    /// Several words may be selected; picking one again takes it away.
    void setMultiple(bool multiple);

    /// Where the keyboard is, or the last press was; invalid at first.
    [[nodiscard]] WheelPlace current() const { return m_current; }
    void setCurrent(const WheelPlace& place);
    [[nodiscard]] const QVector<WheelPlace>& selected() const { return m_selected; }
    [[nodiscard]] bool isSelected(const WheelPlace& place) const { return m_selected.contains(place); }
    /// By the words, any case; unknown ones are left out. No signal.
    void setSelectedWords(const QStringList& words);
    [[nodiscard]] QStringList selectedWords() const;

    /// As Enter on it.
    void pick(const WheelPlace& place);

    [[nodiscard]] WheelGeometry geometryNow() const;
    /// Families only, or all 56.
    [[nodiscard]] int placeCount() const;
    [[nodiscard]] WheelPlace place(int index) const;
    [[nodiscard]] int index(const WheelPlace& place) const;
    /// For screen readers: "lonely, Sad, a lot".
    [[nodiscard]] QString describe(const WheelPlace& place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& family, const QString& word, inglenook::ui::WheelRing ring);
    /// `family` is the key. Picking a family gives its title as the word.
    void picked(const QString& family, const QString& word, inglenook::ui::WheelRing ring);
    void selectionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool walk(int key);
    void find(const QString& letters);
    void announceFocus();

    const Theme& m_theme;
    Form m_form;
    QVector<WheelFamily> m_families;
    QString m_hub;
    WheelPlace m_current;
    WheelPlace m_hovered;
    QVector<WheelPlace> m_selected;
    QString m_letters;
    QElapsedTimer m_sinceLetter;
    bool m_multiple = false;
    bool m_keyboard = false;
};

} // namespace inglenook::ui
