/** Placeholder until the view's own room fills it. */
export function Categories() {
  return <h1>Categories</h1>;
}
