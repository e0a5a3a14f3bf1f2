/** Placeholder until the view's own room fills it. */
export function Benchmarks() {
  return <h1>Benchmarks</h1>;
}
