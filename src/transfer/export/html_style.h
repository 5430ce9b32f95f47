// SPDX-FileCopyrightText: 2026 The Inglenook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace inglenook::transfer {

/// The look of the page that a journal is taken out as: a readable column, on paper without the list of contents.
constexpr const char* kHtmlStyle = R"css(
:root { color-scheme: light dark; --ink: #2b2622; --paper: #fbf8f4; --soft: #6d635a; --line: #ddd4ca; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece5dc; --paper: #221e1b; --soft: #a89c90; --line: #4a423b; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 Georgia, "Noto Serif", serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, nav, .about { font-family: "Inter", "Noto Sans", system-ui, sans-serif; line-height: 1.3; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.25rem; margin: 3rem 0 1rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.125rem; margin: 0 0 .25rem; } h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
a { color: inherit; } article { margin: 0 0 2.5rem; }
.about, .note, .away { color: var(--soft); font-size: .875rem; } .about { margin: 0 0 .75rem; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
pre { white-space: pre-wrap; } img { max-width: 100%; height: auto; }
@media print {
  :root { --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; }
  body { max-width: none; padding: 0; font-size: 11pt; } nav { display: none; }
  h2, h3, .about { break-after: avoid; } img, blockquote { break-inside: avoid; }
}
)css";

} // namespace inglenook::transfer
