// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background_job.h"
#include "journal/journal.h"
#include "models/picture_work.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <deque>

namespace inglenook::ui {

/// The pictures of a journal for those who show them and put them in. Decoding, shrinking and encoding happen on a
/// thread of their own, one picture at a time; what was decoded is kept up to a limit, and goes with the model: no
/// picture of a locked journal is left anywhere.
class PictureModel : public QObject {
    Q_OBJECT

public:
    /// `journal` outlives the model.
    explicit PictureModel(journal::Journal& journal, QObject* parent = nullptr);
    ~PictureModel() override;

    /// As it is shown, in its own pixels; invalid when there is no such picture.
    [[nodiscard]] QSize sizeOf(const QString& id);
    /// At least as large as `fit` asks for, or as the picture is; null while it is not decoded: came() tells.
    [[nodiscard]] QImage image(const QString& id, QSize fit);

    /// What was asked for the last time; the same on every computer.
    [[nodiscard]] PictureWish wish() const;
    /// Puts it into the journal; added() or refused() follow.
    void add(RawPicture raw, const PictureWish& wish, const QString& description);
    [[nodiscard]] bool isBusy() const { return !m_toAdd.empty(); }

    /// The naming for the text of an entry.
    [[nodiscard]] static QString markdownFor(const QString& id, const QString& description);

Q_SIGNALS:
    void came(const QString& id);
    void added(const QString& id, const QString& description);
    void refused(const QString& sentence);

private:
    struct Wanted {
        QString id;
        QSize fit;
    };
    struct Offered {
        RawPicture raw;
        PictureWish wish;
        QString description;
    };
    struct Kept {
        QImage image;
        bool isWhole = false; ///< there is no more of it than this
        quint64 used = 0;
    };

    void work();
    void decode(const Wanted& wanted);
    void prepare(const Offered& offered);
    void take(const Wanted& wanted, const QImage& image);
    void take(const PreparedPicture& made, const QString& description);
    void makeRoom();

    journal::Journal& m_journal;
    QHash<QString, QSize> m_sizes;
    QHash<QString, Kept> m_kept;
    quint64 m_uses = 0;
    QStringList m_unreadable;
    std::deque<Wanted> m_wanted;
    std::deque<Offered> m_toAdd;
    bool m_isWorking = false;
    app::BackgroundJob m_job; ///< last, so that it ends before the rest goes
};

} // namespace inglenook::ui
