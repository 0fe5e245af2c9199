// A reader card is several messages in one frame: each row is rated by its own words, not by its neighbours'.
import { levels, type Sighting, type Verdict, worstLevel } from '../model.ts';

/** `rate` is asked once for each row; the whole is as bad as its worst row. */
export function assessRows(sighting: Sighting, rate: (row: Sighting) => Verdict): Verdict {
  if (sighting.form !== 'reader' || sighting.links.length < 2) return rate(sighting);
  const rows = sighting.links.map((link) => rate({ ...sighting, text: link.label ?? '', links: [link] }));
  const [worst, ...others] = rows.toSorted(
    (a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || b.score - a.score,
  );
  if (!worst) return rate(sighting);
  return {
    level: worstLevel(rows.map(({ level }) => level)),
    score: Math.max(...rows.map(({ score }) => score)),
    kind: worst.kind,
    findings: [worst, ...others].flatMap(({ findings }) => findings).slice(0, 20),
    links: rows.flatMap(({ links }) => links),
    packs: worst.packs,
  };
}
