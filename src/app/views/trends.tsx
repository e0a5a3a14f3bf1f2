/** Placeholder until the view's own room fills it. */
export function Trends() {
  return <h1>Trends</h1>;
}
