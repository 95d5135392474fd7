/** What both readers of JavaScript give: a site by its offset in the text. */
import type { ImportSite } from '../language.ts';

export interface PlacedSite extends Omit<ImportSite, 'line'> {
  readonly offset: number;
}
