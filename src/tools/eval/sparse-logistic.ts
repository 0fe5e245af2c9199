// Logistic regression on what is there or not, by coordinate descent: each step solves for one weight.

export interface Example {
  /** Numbers of the features it has. */
  readonly has: readonly number[];
  readonly isBad: boolean;
  /** What a wrong answer costs. */
  readonly cost: number;
}

export interface Model {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Pulls every weight towards nothing: a feature seen a few times learns little. */
const restraint = 1;
const rounds = 40;
/** Longest step of one weight, so that the first rounds do not overshoot. */
const longestStep = 2;

/** Weights in nats for features 0 to `features` - 1; the same for the same input. */
export function fitSparse(examples: readonly Example[], features: number): Model {
  const rowsOf: number[][] = Array.from({ length: features }, () => []);
  for (const [row, { has }] of examples.entries()) for (const feature of has) rowsOf[feature]?.push(row);
  const all = examples.map((_, row) => row);
  const sums = new Float64Array(examples.length);
  const weights = new Float64Array(features);
  let bias = 0;
  const step = (rows: readonly number[], weight: number): number => {
    let slope = restraint * weight;
    let bend = restraint;
    for (const row of rows) {
      const { isBad, cost } = examples[row] ?? nobody;
      const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slope += cost * (chance - (isBad ? 1 : 0));
      bend += cost * chance * (1 - chance);
    }
    const by = Math.max(-longestStep, Math.min(longestStep, -slope / bend));
    for (const row of rows) sums[row] = (sums[row] ?? 0) + by;
    return weight + by;
  };
  for (let round = 0; round < rounds; round += 1) {
    bias = step(all, bias);
    for (const [feature, rows] of rowsOf.entries())
      if (rows.length > 0) weights[feature] = step(rows, weights[feature] ?? 0);
  }
  return { bias, weights };
}

const nobody: Example = { has: [], isBad: false, cost: 0 };

export function sumOf({ bias, weights }: Model, has: readonly number[]): number {
  return has.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
}
