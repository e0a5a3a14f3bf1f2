interface StoppedPageProps {
  readonly title: string;
  readonly reason: string;
}

/** The whole page when nothing else can be shown: what stopped, what is kept, and the way on. */
export function StoppedPage({ title, reason }: StoppedPageProps) {
  return (
    <main style={{ padding: 24 }} role="alert">
      <h1>{title}</h1>
      <p>{reason}</p>
      <p>The address keeps what you chose. A file of your own must be opened again.</p>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          <u>Reload the page</u>
        </button>
      </p>
    </main>
  );
}
