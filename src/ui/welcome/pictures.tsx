// Three pictures, drawn with the page's own colours: a mark beside a message, a look at an address, a stop before a
// door.
import type { ComponentChildren } from 'preact';

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 240 140" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const triangle = 'M0-11 12 10h-24Z';
const octagon = 'M-9-22H9L22-9V9L9 22H-9L-22 9V-9Z';

export function MarkPicture() {
  return (
    <Picture>
      <circle class="head" cx="34" cy="36" r="13" />
      <rect class="paper" x="56" y="20" width="128" height="34" rx="8" />
      <path class="soft" d="M68 33h92M68 43h56" />
      <circle class="head" cx="34" cy="94" r="13" />
      <rect class="paper" x="56" y="74" width="128" height="44" rx="8" />
      <path class="soft" d="M68 88h72" />
      <path class="link" d="M68 103h100" />
      <g transform="translate(207 96)">
        <path class="doubt" d={triangle} />
        <path class="cut" d="M0-3v6M0 6.6v.1" />
      </g>
    </Picture>
  );
}

export function ExplainPicture() {
  return (
    <Picture>
      <rect class="paper" x="18" y="22" width="204" height="30" rx="15" />
      <path class="soft" d="M34 37h42M152 37h50" />
      <path class="bad" d="M86 37h56" />
      <circle class="lens" cx="114" cy="40" r="30" />
      <path class="bad thick" d="M95 40h38" />
      <path class="bad wave" d="M95 51q4.75-5 9.5 0t9.5 0 9.5 0 9.5 0" />
      <path class="rim" d="m136 61 20 20" />
      <circle class="worst" cx="30" cy="98" r="5" />
      <path class="soft" d="M44 98h70" />
      <circle class="doubt" cx="30" cy="118" r="5" />
      <path class="soft" d="M44 118h100" />
    </Picture>
  );
}

export function StopPicture() {
  return (
    <Picture>
      <rect class="paper" x="46" y="12" width="148" height="116" rx="10" />
      <g transform="translate(120 46)">
        <path class="worst" d={octagon} />
        <path class="cut" d="m-8-8 16 16m0-16-16 16" />
      </g>
      <path class="soft" d="M80 82h80" />
      <rect class="main" x="66" y="98" width="52" height="18" rx="5" />
      <rect class="paper" x="126" y="98" width="48" height="18" rx="5" />
    </Picture>
  );
}
