/** The words that names of models and tools are made of. None of them names a tool, and none decides anything alone. */

/** Families of models: text made of one of these and of qualifiers is a model's name and no person's. */
export const FAMILIES: ReadonlySet<string> = new Set(
  `chatgpt codestral deepseek devstral gemma glm gpt grok kimi llama minimax mimo mistral mixtral nemotron phi qwen swe`.split(
    ' ',
  ),
);

/** What stands around a family: editions, sizes, ways of running. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  `auto beta build chat coder codex compact context customtools exp experimental fable fast flash free haiku high instant instruct
   large latest light lite long low max maverick medium mini mode mythos nano next non omni opus plus preview pro reasoner reasoning
   reasoner scout small sol sonnet spark speciale super terra thinking think tiny turbo ultra ver version xhigh`
    .trim()
    .split(/\s+/),
);

/** Vendors and gateways, as they prefix a model (`openrouter/anthropic/…`) or a tool (`GitHub …`, `Google …`). */
export const VENDORS: ReadonlySet<string> = new Set(
  `accounts ai alibaba amazon anthropic aws azure bedrock cerebras charm cohere deepinfra eu fireworks foundry github global google
   groq jetbrains meta microsoft models moonshot moonshotai ollama openai openrouter sourcegraph together us vercel vertex xai z zai`
    .trim()
    .split(/\s+/),
);

/** What tools call themselves beside their name. */
export const ROLES: ReadonlySet<string> = new Set(
  `action agent agents ai app assistant autofix background bot cli cloud code coding desktop dev editor extension ide plugin web`.split(
    ' ',
  ),
);

/** Whether a word is of a model's family, with or without its version: `gpt`, `gpt5`, `qwen3.8`. */
export const isFamily = (word: string): boolean =>
  FAMILIES.has(word) || FAMILIES.has(word.replace(/v?\d[a-z0-9.]{0,15}$/, ''));

/** `4.8`, `v2`, `k2p6`, `o3`, `1m`, `20250514`: at most two letters around digits. */
export const isVersion = (word: string): boolean =>
  /^[a-z]{0,2}\d[a-z0-9.]{0,15}$/.test(word) && !/[a-z]{3}/.test(word);

/** Values that deny. */
export const isDenial = (text: string): boolean =>
  /^(?:no|none|n\/?a|nil|nothing|false|never|nobody|not (?:used|applicable|any|at all)|no (?:ai|llm|one|generative)\b.*|0 ?%.*|-+)[.!]?$/i.test(
    text.trim(),
  );

/** Hosts that documentation uses and nobody owns: an address there says no more than none. */
export const isPlaceholder = (host: string): boolean =>
  /^(?:(?:.{1,60}\.)?example(?:\.(?:com|org|net))?|localhost|local|agent|local\.host|.{1,60}\.local)$/.test(host);
