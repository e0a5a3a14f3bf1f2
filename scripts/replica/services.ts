export type GenAiKind = 'inference' | 'training' | 'retrieval' | 'assistant' | 'media' | 'platform';
export type RestKind = 'storage' | 'network' | 'identity' | 'compute' | 'data' | 'operations';

export interface Service {
  readonly name: string;
  readonly kind: GenAiKind | RestKind;
  readonly team: string;
  readonly stage: 'ga' | 'preview';
  /** Share of its cohort's incidents, up to a factor. */
  readonly weight: number;
}

type Line = readonly [name: string, team: string, stage: 'ga' | 'preview', weight: number];

const of = (kind: Service['kind'], lines: readonly Line[]): readonly Service[] =>
  lines.map(([name, team, stage, weight]) => ({ name, kind, team, stage, weight }));

/** 37 services, of which 17 (45.9 %) in preview and 20 (54.1 %) generally available. */
export const GENAI_SERVICES: readonly Service[] = [
  ...of('inference', [
    ['Chat completions', 'Inference', 'ga', 420],
    ['Inference gateway', 'Inference', 'ga', 260],
    ['Embeddings', 'Inference', 'ga', 120],
    ['Completions API', 'Inference', 'ga', 210],
    ['Realtime API', 'Inference', 'preview', 45],
    ['Batch API', 'Inference', 'preview', 22],
    ['Vision chat', 'Inference', 'preview', 60],
  ]),
  ...of('training', [
    ['Fine-tuning', 'Training', 'preview', 135],
    ['GPU scheduler', 'GPU capacity', 'ga', 150],
    ['Model training', 'Training', 'ga', 130],
    ['Distillation', 'Training', 'preview', 9],
    ['Model registry', 'Model lifecycle', 'ga', 70],
    ['Evaluation', 'Model lifecycle', 'preview', 34],
  ]),
  ...of('retrieval', [
    ['Vector index', 'Grounding', 'ga', 85],
    ['Search grounding', 'Grounding', 'preview', 75],
    ['Knowledge store', 'Grounding', 'preview', 28],
    ['Document reader', 'Grounding', 'ga', 40],
    ['Data labelling', 'Grounding', 'ga', 16],
  ]),
  ...of('assistant', [
    ['Code assistant', 'Assistants', 'ga', 190],
    ['Office assistant', 'Assistants', 'preview', 140],
    ['Meeting recap', 'Assistants', 'preview', 55],
    ['Mail drafts', 'Assistants', 'preview', 38],
    ['Agent runtime', 'Assistants', 'preview', 48],
    ['Support bot', 'Assistants', 'ga', 64],
  ]),
  ...of('media', [
    ['Image generation', 'Media models', 'preview', 95],
    ['Speech synthesis', 'Media models', 'ga', 72],
    ['Transcription', 'Media models', 'ga', 80],
    ['Translation', 'Media models', 'ga', 58],
    ['Video captions', 'Media models', 'preview', 7],
    ['Voice agent', 'Media models', 'preview', 14],
  ]),
  ...of('platform', [
    ['Model deployment', 'Model lifecycle', 'ga', 240],
    ['Content filter', 'Responsible AI', 'ga', 125],
    ['Quota service', 'GPU capacity', 'ga', 90],
    ['Token metering', 'GPU capacity', 'ga', 62],
    ['Model catalogue', 'Model lifecycle', 'ga', 66],
    ['Playground', 'Developer portal', 'preview', 50],
    ['Prompt studio', 'Developer portal', 'preview', 30],
  ]),
];

export const REST_SERVICES: readonly Service[] = [
  ...of('storage', [
    ['Storage', 'Storage', 'ga', 1500],
    ['Managed disks', 'Storage', 'ga', 520],
    ['File shares', 'Storage', 'ga', 300],
    ['Backup', 'Storage', 'ga', 280],
    ['Archive', 'Storage', 'ga', 90],
  ]),
  ...of('network', [
    ['Networking', 'Networking', 'ga', 1300],
    ['Load balancer', 'Networking', 'ga', 560],
    ['DNS', 'Edge', 'ga', 240],
    ['Content delivery', 'Edge', 'ga', 330],
    ['VPN gateway', 'Networking', 'ga', 260],
    ['Firewall', 'Networking', 'ga', 210],
  ]),
  ...of('identity', [
    ['Identity', 'Identity', 'ga', 1100],
    ['Key vault', 'Identity', 'ga', 310],
    ['Access reviews', 'Identity', 'preview', 40],
  ]),
  ...of('compute', [
    ['Compute fleet', 'Compute', 'ga', 800],
    ['Kubernetes', 'Compute', 'ga', 620],
    ['Functions', 'Compute', 'ga', 380],
    ['Batch compute', 'Compute', 'ga', 190],
    ['Container registry', 'Compute', 'ga', 170],
    ['Virtual desktop', 'Compute', 'preview', 120],
  ]),
  ...of('data', [
    ['SQL database', 'Databases', 'ga', 850],
    ['Document database', 'Databases', 'ga', 420],
    ['Cache', 'Databases', 'ga', 230],
    ['Event stream', 'Data flow', 'ga', 340],
    ['Message queue', 'Data flow', 'ga', 260],
    ['Data pipelines', 'Data flow', 'ga', 290],
    ['Recommendations', 'Data flow', 'preview', 70],
  ]),
  ...of('operations', [
    ['Monitoring', 'Observability', 'ga', 590],
    ['Log search', 'Observability', 'ga', 320],
    ['Billing', 'Commerce', 'ga', 200],
    ['Portal', 'Commerce', 'ga', 270],
  ]),
];

/** Where an incident goes when its first team passes it on. */
export const OTHER_TEAMS = [
  'Networking',
  'Storage',
  'Compute',
  'Identity',
  'GPU capacity',
  'Fleet repair',
] as const;

/** Share of incidents in each region, in percent. */
export const REGIONS = {
  genai: { Americas: 51.3, Europe: 27.1, 'Asia Pacific': 17.2, Other: 4.4 },
  rest: { Americas: 45.6, Europe: 29.3, 'Asia Pacific': 19.8, Other: 5.3 },
} as const;
