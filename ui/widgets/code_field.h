// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

#include <functional>
#include <string_view>

class QFrame;
class QLabel;

namespace inglenook::ui {

class NoteLine;
class SecretLineEdit;

/// Where a long code is copied from paper: in capitals, with a dash after every four characters, whatever is typed
/// between. Its letters are shown, since nobody copies 36 of them blind; for everything else it is as guarded as a
/// PassphraseField.
class CodeField : public QWidget {
    Q_OBJECT

public:
    CodeField(const Theme& theme, const QString& label, QWidget* parent);
    ~CodeField() override;

    [[nodiscard]] bool isEmpty() const;
    /// Hands the text over as UTF-8. The bytes live for the call only and are wiped after it.
    void withUtf8(const std::function<void(std::string_view)>& use) const;
    void clear();
    void setReadOnly(bool readOnly);
    /// How far one is, below the field; an error stands in its place.
    void setProgress(const QString& words);
    void setError(const QString& sentence);

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void group();
    /// As large as a body text, and smaller where a whole code would not fit else.
    void fitLetters();

    const Theme& m_theme;
    SecretLineEdit* m_edit;
    QFrame* m_frame;
    NoteLine* m_progress;
    NoteLine* m_error;
};

/// `typed` in capitals and groups, and where the caret goes that stood at `caret`. What is no dash, dot or space stays.
[[nodiscard]] QString groupedCode(const QString& typed, int& caret);

} // namespace inglenook::ui
