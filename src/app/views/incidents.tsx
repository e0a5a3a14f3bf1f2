/** Placeholder until the view's own room fills it. */
export function Incidents() {
  return <h1>Incidents</h1>;
}
