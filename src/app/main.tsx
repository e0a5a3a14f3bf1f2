import './shell/kit.ts';
import './shell/tokens.css';
import './shell/base.css';
import { createRoot } from 'react-dom/client';
import { startCompute } from './data/start-compute.ts';
import { followAddress } from './session/address.ts';
import { createSession } from './session/session.ts';
import { App } from './shell/app.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { StoppedPage } from './shell/stopped-page.tsx';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no element with the id "root".');

const root = createRoot(place);
const session = createSession();
followAddress(session, window);
const compute = startCompute((reason) =>
  root.render(<StoppedPage title="The analysis stopped." reason={reason} />),
);

root.render(
  <ErrorBoundary fallback={(error) => <StoppedPage title="The page stopped." reason={error.message} />}>
    <App session={session} compute={compute} />
  </ErrorBoundary>,
);
