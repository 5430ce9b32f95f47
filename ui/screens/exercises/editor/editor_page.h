// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft_model.h"
#include "models/rehearsal_model.h"
#include "theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace inglenook::exercises {
class Coach;
class FeelingsVocabulary;
} // namespace inglenook::exercises

namespace inglenook::ui {

class EditorForm;
class NoteLine;
class PreviewPane;
class SessionScreen;
class StepCards;
class TextLabel;

/// Write your own: its steps as cards, the fields of the chosen one, and how it will look. It can be tried out in
/// memory at any moment. What is typed is kept as a draft when the page goes, also by locking.
class EditorPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        const Theme& theme;
        const exercises::Catalogue& catalogue;
        const exercises::Coach& coach;
        const exercises::FeelingsVocabulary& feelings;
        const Clock& clock;
        std::filesystem::path dataFolder;
        app::RoleNames names; ///< of the two with whom it is tried out
    };
    enum class Begin { New, Copy, Change };

    EditorPage(Parts parts, QWidget* parent);
    ~EditorPage() override;

    /// False when there is no such exercise. `exercise` is empty for a new one.
    bool begin(Begin how, const QString& exercise);
    [[nodiscard]] DraftModel& model() { return *m_model; }
    void tellProblem(const QString& sentence);

Q_SIGNALS:
    void closed();
    /// It is without fault and is to be one of theirs.
    void keepWanted();
    void supportWanted();
    void commandWanted(const QString& command); ///< of the window, while it is tried out

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeSide();
    void addKeys();
    void makeForm();
    void openKinds();
    void arrange();
    void showState();
    void keep();
    void tryOut();
    void endTrying();
    void askToBeginAnew();

    Parts m_parts;
    std::unique_ptr<DraftModel> m_model;
    std::unique_ptr<RehearsalModel> m_rehearsal;
    QStackedLayout* m_pages;
    QWidget* m_page;
    TextLabel* m_title = nullptr;
    QPushButton* m_anew = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_redo = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_faults = nullptr;
    TextLabel* m_state = nullptr;
    NoteLine* m_problem = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_side = nullptr;
    StepCards* m_cards = nullptr;
    QPushButton* m_add = nullptr;
    QVector<QToolButton*> m_tools;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_middle = nullptr;
    QBoxLayout* m_column = nullptr;
    PreviewPane* m_preview = nullptr;
    EditorForm* m_form = nullptr;
    bool m_isBeside = true;
    QPointer<SessionScreen> m_session;
};

} // namespace inglenook::ui
