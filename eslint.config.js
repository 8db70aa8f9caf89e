import { includeIgnoreFile } from '@eslint/config-helpers';
import { fileURLToPath } from 'node:url';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	includeIgnoreFile(fileURLToPath(new URL('./.gitignore', import.meta.url))),
	{ ignores: ['scripts/basemap/preview/dist'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': ['error', { allow: ['debug', 'warn', 'error'] }],
			'no-empty': ['error', { allowEmptyCatch: false }],
			eqeqeq: 'error'
		}
	},
	{
		files: ['scripts/**', 'geodata/build.ts', 'tests/**', '*.config.*'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			// Links go through `i18n.href`, which resolves base path and language.
			'svelte/no-navigation-without-resolve': 'off'
		}
	}
);
