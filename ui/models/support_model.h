// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help_list.h"
#include "app/own_help_lines.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <filesystem>

namespace inglenook::ui {

/// Help by country. Where one looks is remembered nowhere: the model goes with its page, and only a line that someone
/// adds is written.
class SupportModel : public QObject {
    Q_OBJECT

public:
    struct Line {
        QString name;
        QString number;
        QString web;
        QString about; ///< "Violence at home, for women. Scotland."
        QString facts; ///< "Day and night. English, Welsh. Not checked."
        QString note;
        bool own = false;
    };
    using Result = app::OwnLineResult;

    /// Begins with `country`, a code of two letters, where the list has it. Reads the person's own file.
    SupportModel(std::filesystem::path dataFolder, const QString& country, QObject* parent = nullptr);

    /// By what the system says of where it is; empty when it says nothing.
    [[nodiscard]] static QString countryOfThisComputer();

    /// "Another country" first, then by name.
    [[nodiscard]] const QStringList& countries() const { return m_countries; }
    [[nodiscard]] int current() const { return m_current; }
    void choose(int country);

    [[nodiscard]] const QStringList& emergency() const { return m_emergency; } ///< none for another country
    [[nodiscard]] const QVector<Line>& lines() const { return m_lines; }
    [[nodiscard]] const QVector<Line>& directories() const { return m_directories; }
    [[nodiscard]] QString note() const;       ///< to check a number before relying on it, and from when the list is
    [[nodiscard]] QStringList faults() const; ///< of the person's own file
    [[nodiscard]] QString ownFile() const;    ///< where lines of one's own are kept

    /// To the country that is chosen; for another one, to the directories.
    Result add(const QString& name, const QString& number, const QString& note);
    Result remove(const Line& line);

Q_SIGNALS:
    void changed();

private:
    void read();
    void fill();
    [[nodiscard]] const exercises::HelpCountry* country() const;
    [[nodiscard]] std::string code() const;

    std::filesystem::path m_dataFolder;
    app::HelpList m_list;
    QStringList m_countries;
    int m_current = 0;
    QStringList m_emergency;
    QVector<Line> m_lines;
    QVector<Line> m_directories;
};

} // namespace inglenook::ui
