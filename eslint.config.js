import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * Page HTML becomes DOM in one place, `src/html/sanitise.ts`, and inert documents in another: everything else is
 * banned from turning text into elements or code. The walls between rooms are kept by `test/unit/architecture`.
 */
const turnsTextIntoElements = ['innerHTML', 'outerHTML', 'srcdoc'];
const callsThatTurnTextIntoElements = ['insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment'];
const noTextIntoElements = [
  ...turnsTextIntoElements.map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`,
    message: `${name} turns text into elements: use h(), or the sanitiser for page content.`,
  })),
  ...callsThatTurnTextIntoElements.map((name) => ({
    selector: `CallExpression > MemberExpression.callee[property.name='${name}']`,
    message: `${name} turns text into elements: use h(), or the sanitiser for page content.`,
  })),
  { selector: "CallExpression > MemberExpression.callee[object.name='document'][property.name=/^write(ln)?$/]", message: 'document.write turns text into elements.' },
  { selector: "NewExpression[callee.name='Function']", message: 'No code from text.' },
];
const noOpenEnds = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports: the file is named after its main one.' },
  { selector: 'TSEnumDeclaration', message: 'A union of literals, or a const array.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test/pages/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'default', format: ['camelCase'], leadingUnderscore: 'allow' },
        { selector: 'import', format: ['camelCase', 'PascalCase'] },
        { selector: 'typeLike', format: ['PascalCase'] },
        { selector: ['objectLiteralProperty', 'typeProperty', 'objectLiteralMethod', 'typeMethod'], format: null },
        { selector: 'variable', modifiers: ['const', 'destructured'], format: null },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers and booleans in a template are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => doIt()` as a listener is clearer than a block.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/require-await': 'off',
      // `list[i]!` inside its own bounds: noUncheckedIndexedAccess asks for a word there, and a cast would say no more.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A type parameter that is used once may still be what makes the caller's type come out right.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    rules: {
      'no-eval': 'error',
      'no-control-regex': 'off', // taking control characters out of page text is our trade
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', ...noTextIntoElements, ...noOpenEnds],
      'no-console': 'error',
    },
  },
  {
    // The two places that may: both write into documents that run nothing.
    files: ['src/html/sanitise.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noOpenEnds] },
  },
  {
    // They take the platform's own methods off its prototypes, before a page's names can stand in for them.
    files: ['src/extract/page/native.ts', 'src/tidy/touch.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off', '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    // The injected script's value is its default export.
    files: ['src/content/*.ts', 'eslint.config.js', '**/vitest.config.ts', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noTextIntoElements] },
  },
  {
    // Tests name what they show, in as many lines as it takes, and may reach where code may not.
    files: ['test/**'],
    rules: {
      'no-console': 'off', 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly', structuredClone: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', performance: 'readonly', document: 'readonly', window: 'readonly', fetch: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
);
