// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <mutex>

namespace inglenook::log {
namespace {

constexpr std::size_t kFileSize = std::size_t{512} * 1024;
constexpr std::size_t kFileCount = 2; // besides the current one

std::mutex& mutex()
{
    static std::mutex instance;
    return instance;
}

std::shared_ptr<spdlog::logger>& logger()
{
    static std::shared_ptr<spdlog::logger> instance;
    return instance;
}

void write(spdlog::level::level_enum level, std::string_view sentence)
{
    const std::lock_guard lock{mutex()};
    if (logger())
        logger()->log(level, spdlog::string_view_t{sentence.data(), sentence.size()});
}

} // namespace

void openFile(const std::filesystem::path& file)
{
    const std::lock_guard lock{mutex()};
    try {
        std::filesystem::create_directories(file.parent_path());
        std::filesystem::permissions(file.parent_path(), std::filesystem::perms::owner_all);
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.string(), kFileSize, kFileCount);
        std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        logger() = std::make_shared<spdlog::logger>("inglenook", std::move(sink));
        logger()->flush_on(spdlog::level::info);
        logger()->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    } catch (const std::exception&) {
        logger().reset();
    }
}

void close()
{
    const std::lock_guard lock{mutex()};
    logger().reset();
}

void info(std::string_view constantSentence)
{
    write(spdlog::level::info, constantSentence);
}

void warning(std::string_view constantSentence)
{
    write(spdlog::level::warn, constantSentence);
}

void warning(std::string_view constantSentence, long long number)
{
    write(spdlog::level::warn, std::string{constantSentence} + " (" + std::to_string(number) + ")");
}

} // namespace inglenook::log
