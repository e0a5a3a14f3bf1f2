/** Placeholder until the view's own room fills it. */
export function Data() {
  return <h1>Data</h1>;
}
