// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>

#include <string>
#include <string_view>

namespace inglenook::ui {

/// What is typed in the forms of one kind and not saved yet: one that is new, and one for each thing that is being
/// changed. It is mine alone, shown to nobody else, and kept with the journal while the words come.
class FormDrafts : public QObject {
    Q_OBJECT

public:
    /// Each field as it was typed, by its name. None: nothing waits.
    using Fields = QMap<QString, QString>;

    /// `kind`: "promises". The journal outlives it.
    FormDrafts(journal::Journal& journal, std::string_view kind, QObject* parent = nullptr);
    /// Saves what is not saved yet.
    ~FormDrafts() override;

    /// `id`: of what is being changed; empty: the new one.
    [[nodiscard]] Fields of(const QString& id) const { return m_drafts.value(id); }
    void set(const QString& id, const Fields& fields);
    void drop(const QString& id) { set(id, {}); }
    [[nodiscard]] QStringList ids() const { return m_drafts.keys(); }
    void flush();

    /// What somebody has made otherwise than it was `before`. So much is kept of a form: what another one changed
    /// meanwhile in the other fields is not undone by it.
    [[nodiscard]] static Fields otherThan(const Fields& before, Fields typed);

Q_SIGNALS:
    void failed(const QString& sentence); ///< it could not be saved, and is tried again

private:
    void read();
    void write();

    journal::Journal& m_journal;
    std::string m_key;
    QMap<QString, Fields> m_drafts;
    QTimer m_saveSoon;
    QString m_trouble;
    bool m_isUnsaved = false;
};

} // namespace inglenook::ui
