/** Placeholder until the view's own room fills it. */
export function Overview() {
  return <h1>Overview</h1>;
}
