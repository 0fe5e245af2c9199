import { markedPieces } from './marked-pieces.ts';

/** Text with the characters that made a rule fire marked. Isolated, so that it cannot turn the text around it. */
export function Marked({ text, evidences }: { text: string; evidences: readonly string[] }) {
  return (
    <bdi>
      {markedPieces(text, evidences).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </bdi>
  );
}
