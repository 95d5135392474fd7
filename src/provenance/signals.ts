/** All signals, in the order in which their evidence counts: identities, then what lines say, then the change as a whole. */
import { bots } from './bots.ts';
import { recorders } from './recorders.ts';
import type { LineSignal, Signal } from './signal.ts';
import aside from './signals/aside.ts';
import author from './signals/author.ts';
import { automation } from './signals/automation.ts';
import { body } from './signals/body.ts';
import branch from './signals/branch.ts';
import coAuthor from './signals/co-author.ts';
import committer from './signals/committer.ts';
import declaration from './signals/declaration.ts';
import disclosure from './signals/disclosure.ts';
import lineClaims from './signals/line-claims.ts';
import opener from './signals/opener.ts';
import ownMark from './signals/own-mark.ts';
import pusher from './signals/pusher.ts';
import questionnaire from './signals/questionnaire.ts';
import { recorder } from './signals/recorder.ts';
import session from './signals/session.ts';
import { signature } from './signals/signature.ts';
import suggestion from './signals/suggestion.ts';
import { template } from './signals/template.ts';

const lines: readonly LineSignal[] = [
  suggestion,
  coAuthor,
  ownMark,
  session,
  declaration,
  disclosure,
  questionnaire,
  recorder(recorders),
  template(bots),
];

export const signals: readonly Signal[] = [
  signature(bots),
  author,
  committer,
  pusher,
  automation(bots),
  ...lines,
  aside,
  opener,
  body(lines),
  branch,
  lineClaims,
];
