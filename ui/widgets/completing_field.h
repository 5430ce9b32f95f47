// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace inglenook::ui {

/// Offers below a line what the part in front of the cursor can become. Up and Down choose, Enter or Tab take it, Esc
/// closes; typing goes on meanwhile. Nothing is chosen until somebody goes down to it, so that Enter stays what it was.
class CompletingField : public QObject {
    Q_OBJECT

public:
    struct Offer {
        int begin = 0; ///< characters of the line that are replaced
        int end = 0;
        QStringList choices;
    };
    using Ask = std::function<Offer(const QString& text, int cursor)>;

    /// Belongs to `edit`.
    CompletingField(QLineEdit& edit, Ask ask);

    [[nodiscard]] const QStringList& choices() const { return m_offer.choices; }

private:
    void offer();
    [[nodiscard]] QRect place() const;
    void take(const QString& choice);

    QLineEdit& m_edit;
    Ask m_ask;
    Offer m_offer;
    QStringListModel* m_rows;
    QCompleter* m_completer;
};

} // namespace inglenook::ui
