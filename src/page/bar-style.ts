// One look for what we lay over a page, light and dark; colours are those of src/ui/theme.css.
export const surfaceCss = `
:host {
  --ground: #fdefd8; --ink: #3a2200; --edge: #8a4a00; --button: #ffffff;
  font: 15px/1.5 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif;
}
.danger { --ground: #fde7e7; --ink: #4d0710; --edge: #a5101f; }
@media (prefers-color-scheme: dark) {
  :host { --ground: #38290f; --ink: #ffe8c7; --edge: #ffc473; --button: #1b2029; }
  .danger { --ground: #42191d; --ink: #ffdede; --edge: #ffa3a3; }
}
.bar, .note {
  box-sizing: border-box; color: var(--ink); background: var(--ground); text-align: start;
  box-shadow: 0 2px 10px rgb(0 0 0 / 25%); overflow-wrap: anywhere;
}
.bar { border-block-end: 3px solid var(--edge); padding: 6px 16px; max-block-size: 60vh; overflow: auto; }
.line { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; }
.say { flex: 1 1 18em; }
.sign { flex: none; display: inline-flex; gap: 6px; align-items: center; font-weight: 700; color: var(--edge); }
.sign svg { inline-size: 20px; block-size: 20px; }
ul { margin: 6px 0 4px; padding-inline-start: 1.4em; }
button {
  font: inherit; font-weight: 600; color: var(--ink); background: var(--button);
  border: 1px solid var(--edge); border-radius: 6px; padding: 2px 12px; min-block-size: 32px; cursor: pointer;
}
button:focus-visible { outline: 3px solid var(--edge); outline-offset: 2px; }
.note { border: 2px solid var(--edge); border-radius: 8px; padding: 8px 12px; max-inline-size: min(26em, 92vw); }
.note p { margin: 0 0 4px; }
@media (prefers-reduced-motion: no-preference) { .bar, .note { animation: come 140ms ease-out; } @keyframes come { from { opacity: 0; } } }
@media (forced-colors: active) { .bar, .note { border: 3px solid CanvasText; } }
`;
