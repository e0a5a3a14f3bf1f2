/** Placeholder until the view's own room fills it. */
export function Services() {
  return <h1>Services</h1>;
}
