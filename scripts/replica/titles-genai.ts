import type { GenAiKind } from './services.ts';
import { type Titles, titles } from './titles.ts';

/** What any generative service can be called out for. */
export const GENAI_TITLES: Titles = titles(`
# performance degradation
Time to first token doubled on {model}
Requests time out under load on {model}
GPU capacity exhausted in {zone}
Tokens per second down {share} on {model}
Burst from one tenant slows everyone
Queue depth keeps growing in {zone}
Retry storm from clients
Latency p95 over target for {model}
Cold starts take minutes after scale-in
Slow responses for long prompts
Throttling hits paying customers
{share} of requests answer 429
# deployment failure
{model} missing from the deployment list
Rollout of {model} stuck at {share}
New deployments of {model} time out
Parameter max tokens rejected
Valid parameters rejected since rollout
Upload of large files fails
Model selection falls back to {model}
Weights fail to load on new nodes
API version not found in {zone}
Deployment deleted but still billed
Scale-up blocked by image pull errors
Download of results returns 403
# invalid inference
Completion comes back empty
{model} answers in the wrong language
Output stops in mid-sentence
Made-up citations in answers of {model}
Same answer to every prompt
Answers ignore the system message
Repeated tokens until the limit
Answers belong to another conversation
Output is garbled for {model}
Irrelevant answers after model refresh
Confidence scores are all 1.0
JSON mode returns prose
`);

export const GENAI_TITLES_OF: Readonly<Record<GenAiKind, Titles>> = {
  inference: titles(`
# performance degradation
Streaming stops early
Streaming stalls between chunks
Batches wait behind long prompts
Key-value cache evicted too often in {zone}
Uneven load between replicas of {model}
Token rate limits applied twice
# deployment failure
Gateway routes to a drained cluster
Endpoint of {model} answers 404
Canary of {model} fails health checks
Region pair missing after failover
Streaming flag rejected
Log probabilities parameter unknown
# invalid inference
Wrong finish reason returned
Stop sequences ignored by {model}
Token count wrong in the answer
Vectors of {model} have the wrong length
Answers cut when streaming
Seed parameter has no effect
`),
  training: titles(`
# performance degradation
Jobs wait hours for a GPU in {zone}
Training step time up {share}
Checkpoint writes slow down the run
Stragglers hold back all nodes
Collective operations time out
Pre-empted jobs do not resume
# deployment failure
Fine-tuned {model} cannot be deployed
Training file rejected as invalid
Checkpoint cannot be found
Registry refuses new versions of {model}
Job submission fails in {zone}
Evaluation set download fails
# invalid inference
Loss turns to NaN after resume
Fine-tuned {model} forgets its base skills
Evaluation scores the wrong checkpoint
Distilled model repeats its prompt
Labels shifted by one row
Tuned model answers with training data
`),
  retrieval: titles(`
# performance degradation
Index rebuild never ends
Vector search p99 over 4 s in {zone}
Ingestion lags by hours
Document splitting backs up
Hybrid queries time out
Shard hot spot in {zone}
# deployment failure
Index creation fails in {zone}
Upload of scanned files rejected
Connector loses its credentials
Schema change blocks new indexes
Citations endpoint answers 500
Data export download fails
# invalid inference
Grounding returns deleted documents
Answers quote the wrong page
Sources do not support the answer
Results ranked in reverse
Old index served after refresh
Search results of another language
`),
  assistant: titles(`
# performance degradation
Suggestions appear after seconds
Side panel spins for large files
Agent loops until the step limit
Recap arrives after the next meeting
Completions dropped while typing
Chat sessions disconnect in {zone}
# deployment failure
Assistant missing after client update
Plug-in cannot be enabled
Tool calls rejected by the gateway
Licence check locks people out
Add-in manifest refused
History cannot be downloaded
# invalid inference
Recap names people who were not there
Draft answers the wrong mail
Suggested code does not compile
Assistant refuses harmless questions
Agent calls the wrong tool
Summary invents an action item
`),
  media: titles(`
# performance degradation
Image jobs take minutes
Audio lags behind the text
Captions fall behind live video
Long recordings time out
Transcripts delayed in {zone}
Voice sessions drop frames
# deployment failure
Custom voice cannot be published
Audio upload fails over 25 MB
New image sizes rejected
Glossary upload fails
Language pair disappeared
Media download links expire at once
# invalid inference
Hands with too many fingers again
Names mistranscribed in every call
Silence transcribed as speech
Wrong language detected
Translation drops negations
Voice changes in mid-sentence
`),
  platform: titles(`
# performance degradation
Quota calls time out
Filter adds a second to each request
Usage numbers hours late
Playground freezes on long chats
Catalogue pages load slowly
Deployment operations queue up in {zone}
# deployment failure
Quota not granted after approval
Wrong quota after rollout
{model} cannot be selected in the portal
Filter policy cannot be saved
Model card links to a retired version
Tokens metered to the wrong tenant
# invalid inference
Harmful content slips through the filter
Filter blocks harmless prompts
Filter verdicts differ by language
Annotations attached to the wrong answer
Prompt variables are not replaced
Self-harm category always zero
`),
};
