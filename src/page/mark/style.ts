// The marks' own look. Values follow src/ui/theme.css; a page's dark ground is told by measuring, not by the system.
export const markCss = `
:host { all: initial; }
* { box-sizing: border-box; }
.mark, .tip { position: fixed; left: 0; top: 0; pointer-events: auto; margin: 0;
  font: 500 12px/18px system-ui, -apple-system, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif;
  --ink: #2b4d9f; --ground: #e7edfb; --line: #9db3e6; --text: #1a2130; --soft: #525d70; --paper: #fff; }
.caution { --ink: #8a4a00; --ground: #fdefd8; --line: #dcaa62; }
.danger { --ink: #a5101f; --ground: #fde7e7; --line: #dd8f95; }
.dark { --ink: #a9c1ff; --ground: #1f2a47; --line: #4a629f; --text: #e9ecf2; --soft: #aab4c4; --paper: #1b2029; }
.dark.caution { --ink: #ffc473; --ground: #38290f; --line: #8f6a2b; }
.dark.danger { --ink: #ffa3a3; --ground: #42191d; --line: #a04a51; }
.mark { display: inline-flex; align-items: center; gap: 3px; height: 20px; padding: 0 7px 0 5px; border: 1px solid var(--line);
  border-radius: 10px; background: var(--ground); color: var(--ink); cursor: help; white-space: nowrap; user-select: none;
  box-shadow: 0 1px 2px rgb(20 28 45 / 14%); }
.mark.small { height: 17px; padding: 0 5px 0 3px; font-size: 11px; line-height: 15px; }
.mark.danger { border-width: 1.5px; font-weight: 650; }
.mark.new { animation: come 160ms ease-out; }
@keyframes come { from { opacity: 0; } }
.mark:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.mark svg { width: 13px; height: 13px; flex: none; }
.mark.small svg { width: 12px; height: 12px; }
.tip { width: max-content; max-width: min(320px, calc(100vw - 16px)); padding: 10px 12px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--paper); color: var(--text); font-weight: 400; font-size: 13px; line-height: 20px; overflow-wrap: anywhere;
  box-shadow: 0 2px 6px rgb(20 28 45 / 18%), 0 8px 24px rgb(20 28 45 / 16%); }
.tip p { margin: 0; }
.tip p + p { margin-top: 6px; }
.tip .word { color: var(--ink); font-weight: 650; }
.tip .quote { padding: 2px 8px; border-left: 3px solid var(--line); background: var(--ground); border-radius: 3px; }
.tip .more { color: var(--soft); font-size: 12px; }
.said { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none; }
@media (prefers-reduced-motion: reduce) { .mark.new { animation: none; } }
@media (forced-colors: active) { .mark, .tip { border-color: CanvasText; } }
`;
