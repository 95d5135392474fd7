/** Markdown rendered as GitHub does, as far as a library goes: CommonMark with tables, strikethrough, footnotes and literal autolinks. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Raw HTML is let through, so that what a text smuggles in is seen. */
export const render = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

export const tagsOf = (html: string): readonly string[] => html.match(/<[^>]*>/g) ?? [];

/** What a reader sees of it. */
export const textOf = (html: string): string => decode(html.replace(/<[^>]*>/g, ''));

const decode = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
