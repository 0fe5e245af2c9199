// One look for what is laid over a page, light and dark; colours are those of src/ui/theme.css.
export const surfaceCss = `
:host { all: initial; }
.box { --ground: #fdefd8; --text: #3a2200; --ink: #8a4a00; --paper: #fff; box-sizing: border-box; position: fixed;
  pointer-events: auto; color: var(--text); background: var(--ground); box-shadow: 0 2px 10px rgb(0 0 0 / 25%);
  font: 15px/1.5 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
.danger { --ground: #fde7e7; --text: #4d0710; --ink: #a5101f; }
@media (prefers-color-scheme: dark) {
  .box { --ground: #38290f; --text: #ffe8c7; --ink: #ffc473; --paper: #1b2029; }
  .danger { --ground: #42191d; --text: #ffdede; --ink: #ffa3a3; }
}
.bar { inset: 0 0 auto; border-bottom: 3px solid var(--ink); padding: 6px 16px; max-height: 60vh; overflow: auto; }
.line { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; }
.say { flex: 1 1 16em; }
.sign { display: inline-flex; gap: 6px; align-items: center; font-weight: 700; color: var(--ink); }
.sign svg { width: 20px; height: 20px; }
ul { margin: 6px 0 4px; padding-inline-start: 1.4em; }
button { font: inherit; font-weight: 600; color: var(--text); background: var(--paper); border: 1px solid var(--ink);
  border-radius: 6px; padding: 2px 12px; min-height: 32px; cursor: pointer; }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.note { border: 2px solid var(--ink); border-radius: 8px; padding: 8px 12px; width: max-content; max-width: min(26em, 92vw); }
.note p { margin: 0 0 4px; }
.note .say { font-weight: 700; }
[hidden] { display: none; }
@media (forced-colors: active) { .box { border: 3px solid CanvasText; } }
`;
