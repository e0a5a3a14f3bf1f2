/** The arrow of a control that opens a menu. */
export const Chevron = () => (
  <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true" style={{ display: 'inline-block' }}>
    <path d="M1.5 2.8 4 5.3 6.5 2.8" fill="none" stroke="currentColor" strokeWidth="1.25" />
  </svg>
);
