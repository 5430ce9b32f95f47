// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/picture_model.h"
#include "theme/theme.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QFileDialog;
class QWidget;

namespace inglenook::ui {

class Dialog;

/// The way of pictures into an entry: chosen, dropped or pasted, then asked once how they are to be kept.
class PictureChooser : public QObject {
    Q_OBJECT

public:
    /// `page` is where it asks.
    PictureChooser(const Theme& theme, PictureModel& pictures, QWidget* page);

    /// Opens a file window.
    void choose();
    void offerFiles(const QStringList& files);
    void offerPixels(const QImage& image);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void ask(std::vector<RawPicture> offered);

    const Theme& m_theme;
    PictureModel& m_pictures;
    QWidget* m_page;
    QPointer<QFileDialog> m_files;
    QPointer<Dialog> m_dialog;
};

} // namespace inglenook::ui
