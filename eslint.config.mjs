import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

// Arrows point one way: each folder of src may import from itself, from messages, and from those named here.
const pure = [
  'workbook',
  'notice',
  'applicant',
  'summary-sheet',
  'eligibility',
  'fees',
  'photos',
  'review',
  'annotations',
  'reports',
];
const MAY_IMPORT = {
  messages: [],
  workbook: [],
  notice: ['workbook', 'applicant'],
  applicant: ['workbook', 'notice'],
  'summary-sheet': ['workbook', 'notice', 'applicant'],
  eligibility: ['workbook', 'notice', 'applicant'],
  fees: ['workbook', 'notice', 'applicant'],
  photos: ['workbook', 'notice', 'applicant'],
  review: ['workbook', 'notice', 'applicant', 'summary-sheet', 'eligibility', 'fees', 'photos'],
  annotations: pure.filter((folder) => folder !== 'reports'),
  reports: pure,
  excel: ['workbook'],
  xlsx: ['workbook'],
  taskpane: [...pure, 'excel', 'xlsx'],
  ribbon: [...pure, 'excel', 'taskpane'],
  cli: [...pure, 'xlsx'],
  workbench: [...pure, 'xlsx'],
};
const folders = Object.keys(MAY_IMPORT);
const oneWay = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: folders
              .filter(
                (other) => other !== folder && other !== 'messages' && !MAY_IMPORT[folder].includes(other),
              )
              .flatMap((other) => [`../${other}/**`, `../../${other}/**`, `../../../${other}/**`]),
            message: `src/${folder} must not reach there: arrows point one way (CONTRIBUTING.md).`,
          },
        ],
      },
    ],
  },
}));
const noOffice = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/excel/**', 'src/workbench/**'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['Excel', 'Office', 'OfficeExtension'].map((name) => ({
        name,
        message: 'Only src/excel names Excel or Office.',
      })),
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '**/*.mjs', 'webpack.config.js'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  ...oneWay,
  noOffice,
);
