// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/today/today_page.h"

class QGridLayout;
class QPushButton;

namespace inglenook::ui {

class NoteLine;
class PassphraseField;

/// "Open them together": whoever sits here gives the passphrase, side by side, and the envelopes open at once.
class OpeningPage : public TodayPage {
    Q_OBJECT

public:
    OpeningPage(const Theme& theme, QuestionModel& model, const QuestionModel::Question& question, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void opened(const QString& id);

protected:
    void leave() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        QString member;
        QString name;
        QWidget* panel = nullptr;
        PassphraseField* field = nullptr; ///< none for whoever is in already
    };
    void addPlace(const QuestionModel::Seat& seat);
    void open();
    void showRefusal(int who, const QString& sentence);
    void showWorking(bool working);
    void arrange();

    QuestionModel& m_model;
    QString m_id;
    QGridLayout* m_places;
    QVector<Place> m_all;
    QVector<int> m_asked; ///< of m_all, those with a field
    NoteLine* m_trouble;
    QPushButton* m_open;
    int m_across = 0;
};

} // namespace inglenook::ui
