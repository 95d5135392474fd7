/** All agents. A new one is a file in `agents/` and a line in each of the two lists below; a test compares folder and list. */
import type { Agent } from './agent.ts';
import aider from './agents/aider.ts';
import amazonQ from './agents/amazon-q.ts';
import amp from './agents/amp.ts';
import antigravity from './agents/antigravity.ts';
import augment from './agents/augment.ts';
import blackbox from './agents/blackbox.ts';
import bolt from './agents/bolt.ts';
import charlie from './agents/charlie.ts';
import claudeCode from './agents/claude-code.ts';
import claudeFlow from './agents/claude-flow.ts';
import cliffy from './agents/cliffy.ts';
import cline from './agents/cline.ts';
import codebuff from './agents/codebuff.ts';
import codegen from './agents/codegen.ts';
import coderabbit from './agents/coderabbit.ts';
import codex from './agents/codex.ts';
import cody from './agents/cody.ts';
import continueDev from './agents/continue.ts';
import copilot from './agents/copilot.ts';
import cosine from './agents/cosine.ts';
import crush from './agents/crush.ts';
import ctoNew from './agents/cto-new.ts';
import cursor from './agents/cursor.ts';
import devin from './agents/devin.ts';
import ellipsis from './agents/ellipsis.ts';
import factoryDroid from './agents/factory-droid.ts';
import firebender from './agents/firebender.ts';
import geminiCli from './agents/gemini-cli.ts';
import geminiCodeAssist from './agents/gemini-code-assist.ts';
import gitlabDuo from './agents/gitlab-duo.ts';
import goose from './agents/goose.ts';
import greptile from './agents/greptile.ts';
import grokBuild from './agents/grok-build.ts';
import hermes from './agents/hermes.ts';
import jules from './agents/jules.ts';
import junie from './agents/junie.ts';
import kiloCode from './agents/kilo-code.ts';
import kimiCli from './agents/kimi-cli.ts';
import kiro from './agents/kiro.ts';
import lovable from './agents/lovable.ts';
import mastraCode from './agents/mastra-code.ts';
import mentat from './agents/mentat.ts';
import mistralVibe from './agents/mistral-vibe.ts';
import openclaw from './agents/openclaw.ts';
import opencode from './agents/opencode.ts';
import openhands from './agents/openhands.ts';
import pi from './agents/pi.ts';
import pullfrog from './agents/pullfrog.ts';
import qoder from './agents/qoder.ts';
import qodo from './agents/qodo.ts';
import qwenCode from './agents/qwen-code.ts';
import replit from './agents/replit.ts';
import rooCode from './agents/roo-code.ts';
import rovoDev from './agents/rovo-dev.ts';
import seer from './agents/seer.ts';
import sisyphus from './agents/sisyphus.ts';
import sourcery from './agents/sourcery.ts';
import sweAgent from './agents/swe-agent.ts';
import sweep from './agents/sweep.ts';
import tembo from './agents/tembo.ts';
import trae from './agents/trae.ts';
import v0 from './agents/v0.ts';
import warp from './agents/warp.ts';
import windsurf from './agents/windsurf.ts';
import zed from './agents/zed.ts';

export const agents: readonly Agent[] = [
  aider,
  amazonQ,
  amp,
  antigravity,
  augment,
  blackbox,
  bolt,
  charlie,
  claudeCode,
  claudeFlow,
  cliffy,
  cline,
  codebuff,
  codegen,
  coderabbit,
  codex,
  cody,
  continueDev,
  copilot,
  cosine,
  crush,
  ctoNew,
  cursor,
  devin,
  ellipsis,
  factoryDroid,
  firebender,
  geminiCli,
  geminiCodeAssist,
  gitlabDuo,
  goose,
  greptile,
  grokBuild,
  hermes,
  jules,
  junie,
  kiloCode,
  kimiCli,
  kiro,
  lovable,
  mastraCode,
  mentat,
  mistralVibe,
  openclaw,
  opencode,
  openhands,
  pi,
  pullfrog,
  qoder,
  qodo,
  qwenCode,
  replit,
  rooCode,
  rovoDev,
  seer,
  sisyphus,
  sourcery,
  sweAgent,
  sweep,
  tembo,
  trae,
  v0,
  warp,
  windsurf,
  zed,
];
