/** What the linter holds; layers and cycles are dependency-cruiser's (.dependency-cruiser.cjs). */
import tseslint from 'typescript-eslint';

const environmentReaders = ['libs/platform/config/**', 'apps/cli/bootstrap.mjs', 'test/**'];

const noEnvironment = { object: 'process', property: 'env', message: 'Only #platform/config reads the environment.' };
const noHalfRun = ['describe', 'test', 'it'].flatMap((object) => ['only', 'skip', 'todo', 'failing'].map((property) => (
  { object, property, message: 'Every test runs; say with didNotRun() what this machine cannot run.' })));

const general = [
  { selector: 'ExportAllDeclaration', message: 'A face lists its exports one by one.' },
  { selector: "CallExpression[callee.name='forwardRef']", message: 'A circle of providers is a design to change, not to defer.' },
  { selector: "Property[key.name=/^(eager|cascade|synchronize)$/][value.value=true]", message: 'References are plain id columns; the schema belongs to migrations.' },
];
const bareConnection = { selector: "NewExpression[callee.object.name='pg']", message: 'A bare connection ends the process when it dies; #platform/connection makes them.' };

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', '.data/**', '**/*.generated.ts', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-fallthrough': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-restricted-properties': ['error', noEnvironment, ...noHalfRun],
      'no-restricted-globals': ['error', 'fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'],
      'no-restricted-syntax': ['error', ...general, bareConnection],
    },
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts', 'libs/**/*.tsx', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Pure cores: the day and the chance come in as arguments.
    files: ['libs/*/domain/**/*.ts', 'libs/kernel/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': ['error', noEnvironment,
        { object: 'Date', property: 'now', message: 'The domain is told what day it is.' },
        { object: 'Math', property: 'random', message: 'The domain does not play dice.' }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain is told what day it is.' }],
    },
  },
  // The contract's face is generated as a whole; a list beside it would only be a second place to forget.
  { files: ['libs/contract/index.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['libs/platform/connection/**', 'test/**', '**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...general] } },
  { files: environmentReaders, rules: { 'no-restricted-properties': ['error', ...noHalfRun] } },
);
