/** Placeholder until the view's own room fills it. */
export function Mitigation() {
  return <h1>Mitigation</h1>;
}
