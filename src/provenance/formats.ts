/** The line-level formats of other tools. One file each; the first that recognises a text reads it. */
import type { Format } from './format.ts';
import agentTrace from './formats/agent-trace.ts';
import agentblame from './formats/agentblame.ts';
import entire from './formats/entire.ts';
import gitAi from './formats/git-ai.ts';
import qwen from './formats/qwen.ts';
import whogitit from './formats/whogitit.ts';

export const formats: readonly Format[] = [gitAi, agentTrace, qwen, entire, whogitit, agentblame];
