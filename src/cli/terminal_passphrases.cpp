// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"
#include "cli/passphrase_source.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <string_view>

namespace inglenook::cli {
namespace {

constexpr char kInterrupt = 3;
constexpr char kEndOfFile = 4;
constexpr char kBackspace = 8;
constexpr char kKillLine = 21;
constexpr char kDelete = 127;

/// The terminal with echo off and keys coming one by one; as it was when this goes. Ctrl+C comes as a key, so that it
/// can't leave the terminal without echo.
class QuietTerminal {
public:
    QuietTerminal() : m_file{::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)}
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0) {
            if (m_file >= 0)
                ::close(m_file);
            throw Failure{ExitCode::WrongUse, "there is no terminal to ask for the passphrase",
                          "use --passphrase-file"};
        }
        auto quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG | IEXTEN);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        ::tcsetattr(m_file, TCSAFLUSH, &quiet);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;
    ~QuietTerminal()
    {
        show("\n");
        ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        ::close(m_file);
    }

    void show(std::string_view text) const
    {
        while (!text.empty()) {
            const auto written = ::write(m_file, text.data(), text.size());
            if (written <= 0)
                return;
            text.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    [[nodiscard]] char key() const
    {
        char c = kEndOfFile;
        return ::read(m_file, &c, 1) == 1 ? c : kEndOfFile;
    }

private:
    int m_file;
    termios m_before{};
};

/// Size without the last code point.
std::size_t withoutLast(std::span<const std::uint8_t> text, std::size_t size)
{
    while (size > 0 && (text[size - 1] & 0xC0U) == 0x80U)
        --size;
    return size > 0 ? size - 1 : 0;
}

} // namespace

crypto::SecretBytes TerminalPassphrases::read(const std::string& prompt)
{
    const QuietTerminal terminal;
    terminal.show(prompt);
    crypto::SecretBytes line{kMaxPassphrase};
    std::size_t size = 0;
    for (char c = terminal.key(); c != '\n' && c != '\r'; c = terminal.key()) {
        if (c == kInterrupt || c == kEndOfFile)
            throw Failure{ExitCode::WrongUse, "no passphrase was typed", "start again"};
        if (c == kBackspace || c == kDelete)
            size = withoutLast(line.view(), size);
        else if (c == kKillLine)
            size = 0;
        else if (size < kMaxPassphrase)
            line.mutableView()[size++] = static_cast<std::uint8_t>(c);
    }
    if (size == 0)
        throw Failure{ExitCode::WrongUse, "no passphrase was typed", "start again"};
    return crypto::SecretBytes::copyOf(line.view().first(size));
}

} // namespace inglenook::cli
