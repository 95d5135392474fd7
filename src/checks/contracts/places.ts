/** What a function takes at a place among its arguments, in each of its forms. */
import type ts from 'typescript';
import { type Court, partsOf } from './court.ts';

type Asked = Pick<Court, 'compiler' | 'checker'>;

/** By which a call can be made: `super` stands for what is constructed. */
export function signaturesOf(
  { compiler, checker }: Asked,
  call: ts.CallExpression | ts.NewExpression,
): readonly ts.Signature[] {
  const type = checker.getTypeAtLocation(call.expression);
  const isMade = compiler.isNewExpression(call) || call.expression.kind === compiler.SyntaxKind.SuperKeyword;
  return isMade ? type.getConstructSignatures() : type.getCallSignatures();
}

/** `index` counts from zero. Parts of unions stand alone; what only the call decides stands for itself; empty where no form has such a place. */
export function typesAt(
  asked: Asked,
  signatures: readonly ts.Signature[],
  call: ts.CallExpression | ts.NewExpression,
  index: number,
): readonly ts.Type[] {
  return signatures.flatMap(({ parameters }) => {
    const at = Math.min(index, parameters.length - 1);
    const parameter = parameters[at];
    if (parameter === undefined) return [];
    const types = partsOf(asked.checker.getTypeOfSymbolAtLocation(parameter, call));
    if (isRest(asked, parameter)) return types.flatMap((one) => elementsAt(asked, one, call, index - at));
    return at === index ? types : [];
  });
}

const isRest = ({ compiler }: Asked, { valueDeclaration }: ts.Symbol): boolean =>
  valueDeclaration !== undefined &&
  compiler.isParameter(valueDeclaration) &&
  valueDeclaration.dotDotDotToken !== undefined;

/** Of a list all elements are alike. Behind the end of a tuple anything in it may stand: more than it takes. */
function elementsAt({ compiler, checker }: Asked, list: ts.Type, call: ts.Node, index: number): readonly ts.Type[] {
  if (list.flags & compiler.TypeFlags.Instantiable) return [list];
  const own = checker.getPropertyOfType(list, String(index));
  if (own !== undefined) return partsOf(checker.getTypeOfSymbolAtLocation(own, call));
  const each = checker.getIndexTypeOfType(list, compiler.IndexKind.Number);
  return each === undefined ? [list] : partsOf(each);
}
