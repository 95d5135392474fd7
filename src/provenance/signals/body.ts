/** The change's description, read line by line like a commit's message. It speaks of the change and does not say which commits. */
import { readMessage } from '../message.ts';
import type { ChangeSignal, LineSignal } from '../signal.ts';

/** Closes over the signals that read lines, so that it is one more place to look and no second way of looking. */
export function body(signals: readonly LineSignal[]): ChangeSignal {
  return {
    name: 'body',
    title: "the change's description",
    reads: 'change',
    find(change, roster) {
      if (change.body === null || change.body === '') return [];
      // A description has no subject line.
      const message = readMessage(`\n${change.body}`);
      const sightings = message.lines.flatMap((line) =>
        signals.flatMap((signal) => signal.find(line, message, roster)),
      );
      // A reviewer's suggestion is its own commit's business.
      const counted = sightings.filter(({ tier }) => tier !== 'suggested').slice(0, MOST);
      return counted.map((sighting) => ({ ...sighting, signal: 'body', scope: { kind: 'change' } }));
    },
  };
}

/** Quotes beyond these add nothing that a reader needs. */
const MOST = 20;
