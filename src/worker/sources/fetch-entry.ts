import { serve } from '../rpc.ts';
import { fetchFile } from './fetch-file.ts';

// The only place that may connect elsewhere: its script comes with a policy of its own. It knows an address, no data.
serve(self as unknown as Worker, (_method, address, signal, onProgress) =>
  fetchFile(String(address), signal, onProgress),
);
