// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exercises/catalogue.h"
#include "journal/journal.h"
#include "models/whose.h"

#include <QAbstractListModel>
#include <QDate>
#include <QString>
#include <QVector>

namespace inglenook::ui {

/// What "Find anything" offers for what is typed: things to do, exercises, days to go to, and entries. A command that
/// was used lately comes first among those that fit as well. Entries come newest first, those with the words in their
/// title before the others; a handful is read, never the journal.
///
/// What was typed and found is forgotten with clear(); what was used, with the model.
class FinderModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Command {
        QString id;
        QString text;
        QString icon;
        QString keys;       ///< "Ctrl N"; only shown
        QString otherWords; ///< by which it is found too
    };
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< QString: what it is
        IconRole,                      ///< QString
        KeysRole,                      ///< QString
        HitsRole,                      ///< QVariantList of QPoint(begin, length) in the title
    };

    /// All outlive the model.
    FinderModel(journal::Journal& journal, const exercises::Catalogue& catalogue, const Clock& clock,
                QVector<Command> commands, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Entries of the shared journal that is open beside it are found, too; nullptr: none.
    void setOurs(journal::Journal* ours);

    void setText(const QString& text);
    void choose(int row);
    void clear();

Q_SIGNALS:
    void commandChosen(const QString& id);
    void exerciseChosen(const QString& id);
    void entryChosen(const QString& id, inglenook::ui::Whose whose);
    void dayChosen(const QDate& day);

private:
    enum class Kind { Command, Exercise, Day, Entry };
    struct Row {
        Kind kind = Kind::Command;
        QString id;
        QString title;
        QString detail;
        QString icon;
        QString keys;
        QVariantList hits;
        int fit = 0;
        Whose whose = Whose::Mine;
    };

    [[nodiscard]] QVector<Row> fittingNames(const QString& text) const;
    void addDay(QVector<Row>& rows, const QString& text) const;
    void addEntries(QVector<Row>& rows, const QString& text) const;
    [[nodiscard]] QString whenOf(const journal::EntrySummary& entry) const;

    journal::Journal& m_journal;
    journal::Journal* m_ours = nullptr;
    const exercises::Catalogue& m_catalogue;
    const Clock& m_clock;
    QVector<Command> m_commands;
    QVector<Row> m_rows;
    QStringList m_used; ///< ids of commands and exercises, the last one first
};

} // namespace inglenook::ui
