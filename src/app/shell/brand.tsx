import classes from './tabs-row.module.css';

/** The mark: a filled and a hollow circle that overlap. */
export function Brand({ children = 'Incident Lens' }: { readonly children?: string }) {
  return (
    <span className={classes.brand}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="5.75" cy="8" r="4.25" fill="var(--a)" />
        <circle cx="10.25" cy="8" r="4.25" fill="none" stroke="var(--b)" strokeWidth="1.5" />
      </svg>
      {children}
    </span>
  );
}
