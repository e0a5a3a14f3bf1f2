import type { Plugin } from 'vite';

/**
 * What the page and its worker may load: only what comes from where the app came from, and no request of a script to
 * anywhere else. Inline styles are allowed because the UI kit writes its variables and computed sizes so.
 */
const POLICY = {
  'default-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

const policyText = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** For every response. Only a header can forbid frames, and only its own response's header governs a worker. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': `${policyText}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

const headersFile = (): string =>
  `/*\n${Object.entries(SECURITY_HEADERS)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;

/**
 * Puts the policy into the built page, for a server that sends no headers, and beside it the `_headers` file that
 * static hosts read. Not in development, where modules are replaced by inline scripts.
 */
export const securityHeaders = (): Plugin => ({
  name: 'security-headers',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
  },
});
