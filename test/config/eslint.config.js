import { fileURLToPath } from 'node:url'
import { defineConfig, globalIgnores } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

const root = fileURLToPath(new URL('../..', import.meta.url))

const parserOptions = {
  projectService: true,
  tsconfigRootDir: root,
  extraFileExtensions: ['.svelte'],
}

/** Packages that only certain layers may know; `test/repo/layers.test.ts` holds the arrows between our own folders. */
const dexie = { name: 'dexie', message: 'Only src/storage/.' }
const fsrs = { name: 'ts-fsrs', message: 'Only src/domain/scheduling/.' }
const browserApi = {
  group: ['wxt', 'wxt/*'],
  message: 'Browser facts come in through src/platform/.',
}
const nodeOnly = {
  group: ['node:*', 'playwright-core', 'yaml'],
  message: 'Only the build (src/content/, src/tools/) and tests run in Node.',
}

export default defineConfig(
  globalIgnores([
    '.output/',
    '.wxt/',
    '.profile/',
    'test/output/',
    'test/fixtures/',
    'src/public/',
  ]),
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser }, parserOptions },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-control-regex': 'error',
      'no-dupe-else-if': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-restricted-globals': ['error', 'chrome', 'browser', 'event', 'name'],
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false },
      ],
      // A method of an interface may promise without waiting for anything itself.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { ...parserOptions, parser: ts.parser } },
    rules: {
      // `let { a } = $props()` is Svelte's own form; the Svelte rule knows it.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // Addresses are fragments of our own page; there is no router of SvelteKit.
      'svelte/no-navigation-without-resolve': 'off',
      // It takes the reason behind an ignored code for more codes; svelte-check knows which are needed.
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
  {
    files: ['src/**', 'entrypoints/**'],
    ignores: ['src/content/**', 'src/tools/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [dexie, fsrs], patterns: [browserApi, nodeOnly] },
      ],
    },
  },
  {
    files: ['src/storage/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [fsrs], patterns: [browserApi, nodeOnly] },
      ],
    },
  },
  {
    files: ['src/domain/scheduling/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [dexie], patterns: [browserApi, nodeOnly] },
      ],
    },
  },
  {
    files: ['src/platform/**', 'entrypoints/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: [dexie, fsrs], patterns: [nodeOnly] }],
    },
  },
  {
    // Programs for a terminal: what they print is their result.
    files: ['src/tools/**', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/tools/**', 'src/content/**', 'test/**', 'wxt.config.ts'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    // `expect.any` and its like are typed any.
    files: ['test/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
)
