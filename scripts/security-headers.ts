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

/**
 * What the worker that fetches addresses may do, by the header of its own script: connect to anywhere that is private on
 * the way, and load nothing. It is told an address and hands back bytes; it holds no data of the reader.
 */
const FETCH_POLICY = {
  'default-src': "'none'",
  'connect-src': 'https: http://localhost:* http://127.0.0.1:*',
} as const;

/** Where that worker's script stands: a folder of its own, so that no rule for other files covers it. */
export const FETCH_FOLDER = 'fetch';

const textOf = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** For every response. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Only a header can forbid frames, and only its own response's header governs a worker. */
const PAGE = `${textOf(POLICY)}; frame-ancestors 'none'`;

/** The headers of the response at a path. */
export const headersOf = (path: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': path.startsWith(`/${FETCH_FOLDER}/`) ? textOf(FETCH_POLICY) : PAGE,
  ...EVERYWHERE,
});

/**
 * Rules for static hosts. Hosts join the values of all rules that cover a path, and two policies forbid what either
 * does: so no path has two, and none but what can run has any.
 */
function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  const policy = (path: string) =>
    rule(path, { 'Content-Security-Policy': headersOf(path)['Content-Security-Policy'] ?? '' });
  return [
    rule('/*', EVERYWHERE),
    ...['/', '/index.html', '/assets/*', `/${FETCH_FOLDER}/*`].map(policy),
  ].join('');
}

/**
 * Puts the policy into the built page, for a server that sends no headers, and beside it the `_headers` file that
 * static hosts read; sends it from `npm start`. Not in development, where modules are replaced by inline scripts.
 */
export const securityHeaders = (): Plugin => ({
  name: 'security-headers',
  transformIndexHtml: {
    handler: (_html, { server }) =>
      server === undefined
        ? [
            {
              tag: 'meta',
              attrs: { 'http-equiv': 'Content-Security-Policy', content: textOf(POLICY) },
              injectTo: 'head-prepend',
            },
          ]
        : [],
  },
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      for (const [name, value] of Object.entries(headersOf(request.url ?? '/')))
        response.setHeader(name, value);
      next();
    });
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
  },
});
