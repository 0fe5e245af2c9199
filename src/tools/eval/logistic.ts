// Weights that make the odds of "bad" fit what fired, held to the weights that people set: a rule with little evidence
// keeps its weight.

/** What fired together, and on how many bad and good rows. */
export interface Pattern {
  readonly rules: readonly string[];
  readonly bad: number;
  readonly good: number;
}

/** Points for each factor e in the odds. */
const pointsPerNat = 10;
/** Points at which bad and good are even: where `caution` begins. */
const evenAt = 40;
/** A false alarm costs as much as so many misses: the bars ask for one in a thousand. */
const goodCost = 20;
/** How far evidence may lead from what people set, in points; the more rows, the further. */
const leeway = 8;
const mostPoints = 78;
const rounds = 300;

/** `stored`: points by rule. Returns points by rule for each rule in `patterns`; the same for the same input. */
export function fitPoints(
  patterns: readonly Pattern[],
  stored: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const rules = [...new Set(patterns.flatMap((pattern) => pattern.rules))].sort();
  const numberOf = new Map(rules.map((rule, index) => [rule, index]));
  const prior = rules.map((rule) => stored.get(rule) ?? 0);
  const points = [...prior];
  const rows = patterns.map((pattern) => ({ ...pattern, at: pattern.rules.map((rule) => numberOf.get(rule) ?? 0) }));
  for (let round = 0; round < rounds; round += 1) {
    const slope = prior.map((one, index) => (one - (points[index] ?? 0)) / leeway ** 2);
    const bend = prior.map(() => 1 / leeway ** 2);
    for (const { at, bad, good } of rows) {
      const sum = at.reduce((total, index) => total + (points[index] ?? 0), 0);
      const chance = 1 / (1 + Math.exp((evenAt - sum) / pointsPerNat));
      const cost = good * goodCost;
      const pull = (bad * (1 - chance) - cost * chance) / pointsPerNat;
      const curve = ((bad + cost) * chance * (1 - chance)) / pointsPerNat ** 2;
      for (const index of at) {
        slope[index] = (slope[index] ?? 0) + pull;
        bend[index] = (bend[index] ?? 0) + curve * at.length;
      }
    }
    for (const index of points.keys()) {
      const next = (points[index] ?? 0) + (slope[index] ?? 0) / (bend[index] ?? 1);
      points[index] = Math.min(mostPoints, Math.max(0, next));
    }
  }
  return new Map(rules.map((rule, index) => [rule, Math.round(points[index] ?? 0)]));
}
