// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft_model.h"
#include "theme/theme.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <string>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace inglenook::ui {

class LabelledField;
class NoteLine;

/// The fields of one part of a draft, made for it: what is typed goes to the model at once, and what is wrong stands at
/// its field.
class EditorForm : public QWidget {
    Q_OBJECT

public:
    EditorForm(const Theme& theme, DraftModel& model, QWidget* parent);

    void focusFirst();
    void focusFault(); ///< the first field with one
    void showFaults();

protected:
    using Choices = std::vector<std::pair<QString, QString>>; ///< what is read, and what it stands for
    using Get = std::function<QString()>;
    using Set = std::function<void(const QString&)>;

    enum class Lines { One, Two, Five };
    void addText(const char* key, const QString& label, const QString& hint, Lines lines, const Get& get, Set set);
    void addChoice(const char* key, const QString& label, const QString& hint, const Choices& choices,
                   const QString& current, Set set);
    void addNumber(const char* key, const QString& label, const QString& hint, int least, int most, int current,
                   const QString& unit, std::function<void(int)> set);
    void addTick(const char* key, const QString& text, bool current, std::function<void(bool)> set);
    /// Several of a list of ids.
    void addTicks(const char* key, const QString& label, const Choices& choices,
                  const std::vector<std::string>& current, std::function<void(const std::vector<std::string>&)> set);
    void addHeading(const QString& text);
    void addNote(const QString& sentence);
    /// Its faults come to `field`.
    void addField(const char* key, LabelledField* field);
    [[nodiscard]] DraftModel& model() const { return m_model; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    void watch(QWidget* field);

    const Theme& m_theme;
    DraftModel& m_model;
    int m_place;
    QVBoxLayout* m_column;
    NoteLine* m_whole; ///< what is wrong with it as a whole
    QMap<QString, LabelledField*> m_fields;
    QWidget* m_first = nullptr;
};

/// What an exercise is, before its steps.
[[nodiscard]] EditorForm* makeHeadForm(const Theme& theme, DraftModel& model, QWidget* parent);
/// The chosen step.
[[nodiscard]] EditorForm* makeStepForm(const Theme& theme, DraftModel& model, QWidget* parent);

} // namespace inglenook::ui
