import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import typescript from 'typescript-eslint'

const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'A union of strings says the same without a run-time object.' },
  { selector: 'ExportAllDeclaration[source.value!=/schema/]', message: 'Import from where it stands.' },
]
const clock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Only app/outside/clock.server.ts reads the clock.',
}

export default defineConfig(
  { ignores: ['build/', 'data/', 'db/migrations/', 'node_modules/', 'test-results/', 'public/assets/'] },
  typescript.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-else-return': 'error',
      'no-param-reassign': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-dynamic-delete': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['app/**', 'db/**'],
    ignores: ['app/outside/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, clock] },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['test', 'it', 'describe'].flatMap((object) =>
          ['skip', 'only', 'todo'].map((property) => ({ object, property, message: 'Every test runs.' })),
        ),
      ],
    },
  },
  {
    files: ['app/{root,entry.server}.tsx', 'app/{routes,ui,views}/**/*.tsx'],
    extends: [a11y.flatConfigs.strict, hooks.configs.flat.recommended],
  },
  {
    // Without script this is how a refused form puts its summary in focus, as WCAG technique G139 asks for.
    files: ['app/ui/error-summary.tsx'],
    rules: { 'jsx-a11y/no-autofocus': 'off' },
  },
  {
    files: ['app/domain/**', 'app/policy.ts', 'app/text/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', 'setTimeout', 'window', 'document'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Who and when are arguments of the domain.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument of the domain.' },
      ],
    },
  },
  {
    files: ['app/server/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
)
