# SPDX-FileCopyrightText: 2026 The Inglenook authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DROOT=resources -DOUT=file.cpp -DFILES="a;b" -P embed_files.cmake
# Writes FILES (relative to ROOT, text) as one table, so that the programs need no data folder at run time.
set(body "// Made from resources/ by src/exercises/embed_files.cmake.\n#include \"exercises/builtin_files.h\"\n\n#include <array>\n\nnamespace inglenook::exercises {\nnamespace {\n")
set(table "")
set(index 0)
foreach(file IN LISTS FILES)
  file(READ ${ROOT}/${file} text)
  string(APPEND body "constexpr std::string_view kFile${index} = R\"INGLENOOK(${text})INGLENOOK\";\n")
  string(APPEND table "    BuiltinFile{\"${file}\", kFile${index}},\n")
  math(EXPR index "${index} + 1")
endforeach()
string(APPEND body "constexpr std::array<BuiltinFile, ${index}> kFiles{\n${table}};\n} // namespace\n\nstd::span<const BuiltinFile> builtinFiles() { return kFiles; }\n\n} // namespace inglenook::exercises\n")
file(WRITE ${OUT}.new "${body}")
file(COPY_FILE ${OUT}.new ${OUT} ONLY_IF_DIFFERENT)
file(REMOVE ${OUT}.new)
