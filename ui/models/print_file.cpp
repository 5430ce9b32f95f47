// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/print_file.h"

#include "transfer/export/export.h"
#include "transfer/sealed_journal.h"

#include <QIODevice>
#include <QPdfWriter>

#include <optional>

namespace inglenook::ui {
namespace {

/// A new file as Qt writes to one. Nothing is thrown through Qt: what went wrong is kept until it has returned.
class NewFileDevice : public QIODevice {
public:
    explicit NewFileDevice(platform::NewFile& file) : m_file{file}
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<ErrorCode>& trouble() const { return m_trouble; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 count) override
    {
        if (m_trouble)
            return -1;
        try {
            m_file.write({bytes, static_cast<std::size_t>(count)});
            return count;
        } catch (const Error& error) {
            m_trouble = error.code();
        } catch (const std::bad_alloc&) {
            m_trouble = ErrorCode::OutOfMemory;
        }
        return -1;
    }

private:
    platform::NewFile& m_file;
    std::optional<ErrorCode> m_trouble;
};

} // namespace

bool writePdf(PrintedPages& pages, const std::filesystem::path& target, bool replace, const std::stop_token& stop,
              const PrintedPages::Progress& progress)
{
    if (replace && transfer::isSealedJournal(target))
        throw Error{ErrorCode::AlreadyExists, "a journal lies where a PDF was to be written"};
    platform::NewFile file{target, replace ? platform::Replace::Yes : platform::Replace::No};
    NewFileDevice device{file};
    bool isWhole = false;
    {
        QPdfWriter pdf{&device};
        pdf.setPageSize(QPageSize{pages.paper().id});
        pdf.setPageMargins({});
        pdf.setResolution(PrintPaper::kDotsPerInch);
        pdf.setTitle(pages.title());
        pdf.setCreator(QStringLiteral("Inglenook"));
        isWhole = pages.draw(pdf, stop, [&](int page) { progress(page); });
    }
    if (device.trouble())
        throw Error{*device.trouble(), "a PDF could not be written"};
    if (!isWhole)
        return false;
    file.publish();
    return true;
}

} // namespace inglenook::ui
