/** Prints a report as the page that GitHub shows under a run: Markdown, readable on a phone, never larger than GitHub takes. */
import type { Report } from '../model.ts';
import { compose } from './compose.ts';
import { linksFor } from './links.ts';
import { fenced, html, inline, type Links } from './markdown.ts';
import { count, type Item, type Page, type Section } from './page.ts';
import type { Kept } from './tests.ts';

/** Bytes of UTF-8 for the items of one section. GitHub takes 1 MiB for the whole page; eight sections, their titles and the head stay below 900 KiB. */
const SECTION_BYTES = 110 * 1024;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function block({ mark, line, below, test }: Item, links: Links): string {
  const lines = [line, ...below].map((one) => inline(one, links)).join('<br>\n');
  const shown = mark === null ? lines : `${mark} ${lines}`;
  return test === null ? `${shown}\n\n` : `${shown}\n\n${fenced(test.text, test.path)}\n\n`;
}

function bulleted({ mark, line, below }: Item, links: Links): string {
  const lines = [line, ...below].map((one) => inline(one, links)).join('<br>\n  ');
  return mark === null || mark === '·' ? `- ${lines}\n` : `- ${mark} ${lines}\n`;
}

function itemOf({ shape }: Section, item: Item, index: number, links: Links): string {
  switch (shape) {
    case 'blocks':
      return block(item, links);
    case 'numbers':
      return `${index + 1}. ${inline(item.line, links)}\n`;
    case 'bullets':
      return bulleted(item, links);
    default:
      return shape satisfies never;
  }
}

/** As many items as may be shown and fit. Those that are left out are counted, never dropped in silence. */
function itemsOf(section: Section, links: Links): string {
  let shown = '';
  let room = SECTION_BYTES;
  for (const [index, item] of section.items.entries()) {
    const next = itemOf(section, item, index, links);
    room -= bytes(next);
    if (index >= section.show || room < 0) return `${shown.trimEnd()}\n\n${more(section, index)}\n`;
    shown += next;
  }
  return shown;
}

function more({ items, noun }: Section, from: number): string {
  const left = items.slice(from).reduce((sum, { stands }) => sum + stands, 0);
  return `and ${count(left, `more ${noun}`)}: the JSON report has them all`;
}

function sectionOf(section: Section, links: Links): string {
  if (section.items.length === 0) return '';
  const items = itemsOf(section, links).trimEnd();
  if (!section.folded) return `### ${inline(section.title, links)}\n\n${items}\n\n`;
  return `<details>\n<summary>${html(section.title)}</summary>\n\n${items}\n\n</details>\n\n`;
}

function headOf({ verdict, facts, notices }: Page, links: Links): string {
  const words = verdict === null ? [] : [`## ${verdict.mark} ${verdict.word}: ${inline([verdict.headline], links)}`];
  const size = facts.map((fact) => inline(fact, links)).join(' · ');
  return [...words, size, ...notices.map((notice) => inline(notice, links))]
    .map((paragraph) => `${paragraph}\n\n`)
    .join('');
}

/** `server` is the forge's web address, for links to lines; without one, places are plain. `kept`: where the tests of findings are kept as files. */
export function summary(report: Report, server: string | null = null, kept: Kept | null = null): string {
  const links = linksFor(report.change, server);
  const page = compose(report, kept);
  const sections = page.sections.map((section) => sectionOf(section, links));
  const footer = page.footer === null ? '' : inline(page.footer, links);
  return [headOf(page, links), ...sections, footer].join('').trimEnd().concat('\n');
}

/** One line, from a job that runs nothing of the change where other `jobs` do. */
export function preview({ change, results }: Report, jobs: number): string {
  const findings = results.reduce((sum, { findings: some }) => sum + some.length, 0);
  const seen = `${count(findings, 'finding')} in ${count(change.files.length, 'file')}`;
  return `Preview, before any code ran: ${seen}. ${count(jobs, 'job')} will try the changed functions, and the job \`report\` says what came of it all.\n`;
}
