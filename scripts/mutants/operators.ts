import ts from 'typescript';
import type { Below } from './sample.js';
import { withoutPart } from './regular-expression.js';

/** What a place would say instead; undefined where the operator does not apply to it. */
type Operator = (node: ts.Node, below: Below) => string | undefined;

/** Each by its name in the report. */
export const operators: Readonly<Record<string, Operator>> = {
  'condition negated': (node) => (isCondition(node) ? `!(${node.getText()})` : undefined),
  'negation dropped': (node) =>
    ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
      ? node.operand.getText()
      : undefined,
  'comparison moved': (node) => exchanged(node, comparisons),
  'and or exchanged': (node) => exchanged(node, connectives),
  'sum changed': (node) => exchanged(node, sums),
  'fallback dropped': (node) =>
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken
      ? node.left.getText()
      : undefined,
  'number changed': (node) =>
    ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(node.parent) ? changedNumber(node.text) : undefined,
  'truth changed': (node) => {
    if (ts.isLiteralTypeNode(node.parent)) return undefined;
    if (node.kind === ts.SyntaxKind.TrueKeyword) return 'false';
    return node.kind === ts.SyntaxKind.FalseKeyword ? 'true' : undefined;
  },
  'string emptied': (node) => (isValue(node) && !node.text.includes('|') ? "''" : undefined),
  'half a list dropped': (node, below) =>
    isValue(node) && node.text.includes('|') ? withoutHalf(node, below) : undefined,
  'part of a pattern dropped': (node, below) =>
    node.kind === ts.SyntaxKind.RegularExpressionLiteral ? withoutPart(node.getText(), below) : undefined,
  'statement dropped': (node) =>
    ts.isExpressionStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node) ? ';' : undefined,
  'early return dropped': (node) =>
    ts.isIfStatement(node) && node.elseStatement === undefined && returns(node.thenStatement) ? ';' : undefined,
  'element dropped': (node, below) => (ts.isArrayLiteralExpression(node) ? withoutElement(node, below) : undefined),
  'filter dropped': (node) =>
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'filter'
      ? node.expression.expression.getText()
      : undefined,
  'method exchanged': (node) => {
    const other =
      ts.isIdentifier(node) && ts.isPropertyAccessExpression(node.parent) ? methods.get(node.text) : undefined;
    return other !== undefined && node.parent.getChildren().at(-1) === node ? other : undefined;
  },
};

const comparisons = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);
const connectives = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
]);
/** Never from a plus: it also joins strings. */
const sums = new Map([
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
]);
const methods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

const exchanged = (node: ts.Node, others: ReadonlyMap<ts.SyntaxKind, string>): string | undefined => {
  if (!ts.isBinaryExpression(node)) return undefined;
  const other = others.get(node.operatorToken.kind);
  return other === undefined ? undefined : `${node.left.getText()} ${other} ${node.right.getText()}`;
};

const isCondition = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
};

const changedNumber = (text: string): string => (Number(text) === 0 ? '1' : `(${text} + 1)`);

/** A string that is worked with: no name of a module, key, type or directive, and none that only tells a person something. */
const isValue = (node: ts.Node): node is ts.StringLiteral =>
  ts.isStringLiteral(node) &&
  node.text !== '' &&
  !ts.isImportDeclaration(node.parent) &&
  !ts.isExportDeclaration(node.parent) &&
  !ts.isLiteralTypeNode(node.parent) &&
  !isText(node.parent, node) &&
  !(ts.isNewExpression(node.parent) && node.parent.expression.getText().endsWith('Error'));

/** A key, what describes a schema, and what the catalogue of findings says of each. */
const isText = (parent: ts.Node, node: ts.Node): boolean =>
  ts.isPropertyAssignment(parent)
    ? parent.name === node || /^(?:finds|example|mend|title)$/.test(parent.name.getText())
    : ts.isCallExpression(parent) && parent.expression.getText().endsWith('.describe');

/** A list of phrases in one string: a single one is a word that a text may lack, half of them is a rule. */
const withoutHalf = (node: ts.StringLiteral, below: Below): string => {
  const phrases = node.text.split('|');
  const kept = below(2);
  return JSON.stringify(phrases.filter((_, index) => index % 2 === kept).join('|'));
};

const returns = (statement: ts.Statement): boolean => {
  const only = ts.isBlock(statement) && statement.statements.length === 1 ? statement.statements[0] : statement;
  return only !== undefined && (ts.isReturnStatement(only) || ts.isContinueStatement(only));
};

const withoutElement = ({ elements }: ts.ArrayLiteralExpression, below: Below): string | undefined => {
  if (elements.length === 0) return undefined;
  const texts = elements.map((element) => element.getText());
  return `[${texts.toSpliced(below(texts.length), 1).join(', ')}]`;
};
