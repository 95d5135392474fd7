/** Where in a file a word may be met, so that nothing else of it need be walked through. */
import type TypeScript from 'typescript';

type Ts = typeof TypeScript;

/** Whether the word, or a function of the file that has the word in it, occurs within a node of the file. */
export function nearWords(ts: Ts, file: TypeScript.SourceFile, word: string): (node: TypeScript.Node) => boolean {
  const holding = file.statements.flatMap((statement) => {
    const isHolding = statement.getText(file).includes(word);
    if (ts.isFunctionDeclaration(statement)) return isHolding && statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement) || !isHolding) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      initializer && ts.isArrowFunction(initializer) && ts.isIdentifier(name) ? [name.text] : [],
    );
  });
  const at = Float64Array.from([...new Set([word, ...holding])].flatMap((one) => placesOf(file.text, one))).sort();
  return (node) => node.getSourceFile() !== file || firstFrom(at, node.pos) < node.end;
}

/** The first of the ascending places that is not before `from`; infinity where there is none. */
function firstFrom(places: Float64Array, from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Number.POSITIVE_INFINITY;
}

/** None for no word: a function may lack its name in a text that does not parse. */
function placesOf(text: string, word: string): readonly number[] {
  if (word === '') return [];
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}
