/** The import that a node of the syntax tree is, if it is one. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { foreseen } from './excuse.ts';
import type { PlacedSite } from './site.ts';

export function siteOf(node: TSESTree.Node): PlacedSite | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return fixed('import', node.source, node.importKind === 'type' || everyTypeOnly(node.specifiers));
    case 'ExportAllDeclaration':
      return fixed('export', node.source, node.exportKind === 'type');
    case 'ExportNamedDeclaration':
      return node.source
        ? fixed('export', node.source, node.exportKind === 'type' || everyTypeOnly(node.specifiers))
        : undefined;
    case 'TSImportEqualsDeclaration':
      return node.moduleReference.type === 'TSExternalModuleReference'
        ? fixed('assignment', node.moduleReference.expression, node.importKind === 'type')
        : undefined;
    case 'TSImportType':
      return fixed('type', node.source, true);
    case 'ImportExpression':
      return called('dynamic', node, node.source);
    case 'CallExpression':
      return node.callee.type === 'Identifier' && node.callee.name === 'require' && node.arguments[0]
        ? called('require', node, node.arguments[0])
        : undefined;
    default:
      return undefined;
  }
}

function fixed(kind: PlacedSite['kind'], source: TSESTree.Node, typesOnly: boolean): PlacedSite {
  return { kind, specifier: written(source), offset: source.range[0], typesOnly, excuse: null };
}

/** A computed name has no place of its own: its call stands for it. */
function called(kind: PlacedSite['kind'], call: TSESTree.Node, source: TSESTree.Node): PlacedSite {
  const specifier = written(source);
  const offset = (specifier === null ? call : source).range[0];
  return { kind, specifier, offset, typesOnly: false, excuse: foreseen(call) };
}

function everyTypeOnly(names: readonly (TSESTree.ImportClause | TSESTree.ExportSpecifier)[]): boolean {
  return names.length > 0 && names.every(isTypeOnly);
}

function isTypeOnly(name: TSESTree.ImportClause | TSESTree.ExportSpecifier): boolean {
  if (name.type === 'ImportSpecifier') return name.importKind === 'type';
  return name.type === 'ExportSpecifier' && name.exportKind === 'type';
}

function written(node: TSESTree.Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return node.type === 'TSAsExpression' ? written(node.expression) : null;
}
