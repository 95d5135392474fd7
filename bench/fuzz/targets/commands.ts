/** Comments that may hold commands: whoever can comment writes them. */
import { aboutIn, commandsIn, isReason } from '../../../src/policy/comments/comment-commands.ts';
import { law, type Target } from '../target.ts';

const RULES = ['two readers', 'two readers and a canary', 'imports exist'];

export default {
  name: 'commands',
  seeds: [
    '/assay override two readers: the vendor is down\n/assay recheck\n',
    'Hi\n\n> /assay override "two readers" no\n\n```\n/assay accept x y\n```\n/assay accept `0123456789abcdef` it is meant\n',
    '<!-- \n/assay wrong a b\n-->\n<pre>\n/assay explain\n</pre>\n~~~ js\n/assay explain\n~~~\n',
  ],
  pieces: [
    '/assay ',
    'override ',
    'accept ',
    '`',
    '"',
    '```\n',
    '~~~\n',
    '> ',
    '<!-- ',
    ' -->',
    '<pre>\n',
    '</pre>',
    '<script ',
    '\n',
    '\r',
    '\r\n',
    '    ',
    'two readers',
    ': ',
    'x',
  ],
  run(text) {
    const read = commandsIn(text);
    law(read.length <= 21, 'a comment holds a bounded number of commands');
    return read.map((one) => {
      if ('because' in one) return one;
      const about = aboutIn(one.rest, RULES);
      law(one.rest.includes(about.subject) && about.reason.length <= 500, 'subject and reason are of the comment');
      law(!/[\r\n]/.test(one.rest), 'a command is one line');
      return [one, about, isReason(about.reason)];
    });
  },
} satisfies Target;
