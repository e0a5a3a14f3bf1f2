/** Placeholder until the view's own room fills it. */
export function Detection() {
  return <h1>Detection</h1>;
}
