/** Platt scaling: from held-out logits to probabilities that mean what they say. */

/** The `a` and `b` of `sigmoid(a * logit + b)` that fit the targets best, drawn gently towards 1 and 0. */
export function platt(logits: readonly number[], targets: readonly number[]): [number, number] {
  let a = 1;
  let b = 0;
  const pull = 2;
  for (let step = 0; step < 50; step++) {
    let ga = pull * (a - 1);
    let gb = pull * b * 0.1;
    let haa = pull;
    let hbb = pull * 0.1;
    let hab = 0;
    for (let i = 0; i < logits.length; i++) {
      const x = logits[i] ?? 0;
      const p = 1 / (1 + Math.exp(-(a * x + b)));
      const error = p - (targets[i] ?? 0);
      const slope = Math.max(p * (1 - p), 1e-9);
      ga += error * x;
      gb += error;
      haa += slope * x * x;
      hab += slope * x;
      hbb += slope;
    }
    const determinant = haa * hbb - hab * hab;
    if (determinant < 1e-12) break;
    const da = (hbb * ga - hab * gb) / determinant;
    const db = (haa * gb - hab * ga) / determinant;
    a -= da;
    b -= db;
    if (Math.abs(da) + Math.abs(db) < 1e-7) break;
  }
  return [Number(a.toFixed(4)), Number(b.toFixed(4))];
}
