// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach_model.h"
#include "models/draft_model.h"
#include "models/rehearsal_model.h"
#include "models/session_feelings.h"
#include "theme/theme.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace inglenook::ui {

class TextLabel;

/// The chosen step as two people will see it: a picture of the session itself, made anew when nothing was typed for a
/// moment.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        const Theme& theme;
        DraftModel& model;
        RehearsalModel& rehearsal;
        const exercises::Coach& coach;
        const exercises::FeelingsVocabulary& feelings;
    };
    PreviewPane(Parts parts, QWidget* parent);

    /// While something is played the session belongs to that.
    void setResting(bool resting);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    [[nodiscard]] QRect frame() const;

    Parts m_parts;
    TextLabel* m_caption;
    TextLabel* m_empty;
    QPixmap m_picture;
    QTimer m_soon;
    bool m_isResting = false;
};

} // namespace inglenook::ui
