/**
 * Who may import whom. Direction: app → collections → workflow → syndication → tenants → pure
 * files; `search/ cache/ database/ security/ i18n/` are small and stand beside them. Checked by
 * scripts/tools/architecture.test.ts; ARCHITECTURE.md tells the reasons.
 */

/** Rules of the domain that run anywhere: in a test, in a browser, without a database. */
const PURE = [
  '^tenants/(levels|scope|roles|actor|hosts|urls|channels|day|unit-tree)\\.ts$',
  '^tenants/home/(blocks|read|standard|layout|rows|faults)\\.ts$',
  '^workflow/(states|authority|policy|ending|term|who-hears|watch-step|settles)\\.ts$',
  '^notifications/(kinds|notice|hears|mail-choice|mail-due)\\.ts$',
  '^editing/(base-header|clash|merge/(place|value-key|block-key|compare|compare-rich|merged-values|is-plain|paragraphs-of))\\.ts$',
  '^alerts/(alert|shows|blanks|reach|authority|reason-text|read-text|read-time|read-channels)\\.ts$',
  '^preview/preview-(path|item|days)\\.ts$',
  '^webhooks/(events|back-off)\\.ts$',
  '^comments/comment-rules\\.ts$',
  '^translations/standing\\.ts$',
  '^reviews/(authority|months|reminders|schedule|review)\\.ts$',
  '^redirects/(from-key|chain|reserved|faults)\\.ts$',
  '^clarity/(choices|mask|wilson)\\.ts$',
  '^misses/(row|personal|query|address)\\.ts$',
  '^appearance/(?!.*test).*\\.ts$',
  '^text/syllable\\.ts$',
  '^search/(fold|tokens|canonical|tone|telex|syllable|split-syllables|terms|query|synonyms|official-abbreviations|read-synonyms|bet-queries)\\.ts$',
  '^search/(find-query|weights|rank|mark-hits|snippet|spelling|near-words|edit-distance|number-beginnings)\\.ts$',
  '^cache/(keys|store|bounded-map|bytes-of|shared-read)\\.ts$',
];
const PAYLOAD = ['^node_modules/(payload|@payloadcms)/', '^payload\\.config\\.ts$'];
const NEXT = '^node_modules/next/';
const TESTS = ['\\.test\\.tsx?$', '^test/', '^e2e/'];

/** A layer and what lies above it, which it must not know. */
const layer = (name, above) => ({
  name: `${name}-looks-up`,
  comment: `${name}/ is below ${above.join(', ')}: pass in what it needs instead.`,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: TESTS },
  to: { path: `^(${above.join('|')})/` },
});

const ABOVE_TENANTS = [
  'app',
  'worker',
  'collections',
  'comments',
  'reviews',
  'translations',
  'clarity',
  'misses',
  'alerts',
  'independent',
  'workflow',
  'syndication',
];
const BESIDE_AUDIT = ['people', 'admin', 'richtext', 'cache', 'search'];

module.exports = {
  forbidden: [
    layer('collections', ['app', 'worker']),
    layer('editing', ['app', 'worker', 'collections', 'admin', 'comments', 'reviews']),
    layer('comments', ['app', 'worker', 'collections', 'admin', 'reviews']),
    layer('reviews', ['app', 'worker', 'collections', 'admin', 'comments']),
    layer('translations', ['app', 'worker', 'collections', 'admin', 'comments', 'reviews']),
    layer('clarity', ['app', 'worker', 'collections', 'admin', 'comments', 'alerts', 'editing']),
    layer('misses', ['app', 'worker', 'collections', 'admin', 'comments', 'alerts', 'editing']),
    layer('alerts', ['app', 'worker', 'collections', 'admin', 'editing', 'comments', 'reviews']),
    layer('independent', [
      'app',
      'worker',
      'collections',
      'admin',
      'comments',
      'reviews',
      'clarity',
      'misses',
      'alerts',
    ]),
    layer('workflow', [
      'app',
      'worker',
      'collections',
      'editing',
      'comments',
      'reviews',
      'clarity',
      'misses',
      'alerts',
      'independent',
    ]),
    layer('syndication', [
      'app',
      'worker',
      'collections',
      'workflow',
      'comments',
      'reviews',
      'clarity',
      'misses',
      'alerts',
      'independent',
    ]),
    layer('redirects', ['app', 'worker', 'admin', 'collections', 'workflow']),
    layer('webhooks', ['app', 'worker', 'admin', 'collections', 'workflow', 'syndication']),
    layer('notifications', ['app', 'worker', 'admin', 'collections', 'workflow', 'syndication']),
    layer('people', ['app', 'worker', 'collections', 'workflow', 'syndication', 'notifications']),
    layer('audit', [...ABOVE_TENANTS, ...BESIDE_AUDIT, 'notifications']),
    layer('preview', ['app', 'worker', 'collections', 'workflow', 'syndication', 'people']),
    layer('tenants', [...ABOVE_TENANTS, 'people', 'preview', 'audit', 'notifications']),
    ...['search', 'database', 'security', 'i18n', 'richtext', 'text'].map((name) =>
      layer(name, ['app', 'worker', 'collections', 'workflow', 'audit']),
    ),
    {
      name: 'cache-knows-the-database-only',
      comment: 'cache/ is called from everywhere; what it caches is passed in.',
      severity: 'error',
      from: { path: '^cache/', pathNot: TESTS },
      to: { path: '^[a-z-]+/', pathNot: '^(cache|database|security|node_modules)/' },
    },
    {
      name: 'one-place-caches-pages',
      comment:
        'app/(portal)/_data/cached.ts knows what pages depend on; everything else of app/ reads.',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/\\(portal\\)/_data/cached\\.ts$', ...TESTS] },
      to: { path: '^cache/' },
    },
    layer('worker', ['app']),
    {
      name: 'pure-means-pure',
      comment: 'These files hold rules only: no database, framework, environment or React.',
      severity: 'error',
      from: { path: PURE },
      to: {
        path: [...PAYLOAD, '^node_modules/', '^(database|security|cache|app|collections)/'],
        pathNot: PURE,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pages-read-through-data',
      comment: 'Pages and components get view types from app/(portal)/_data and never see the CMS.',
      severity: 'error',
      from: { path: '^app/\\(portal\\)/', pathNot: ['^app/\\(portal\\)/_data/', ...TESTS] },
      to: {
        path: [...PAYLOAD, '^database/', '^collections/', '^workflow/', '^payload-types\\.ts$'],
      },
    },
    {
      name: 'data-knows-no-collections',
      comment: '_data reads with the Local API by slug; types alone may come from collections/.',
      severity: 'error',
      from: { path: '^app/\\(portal\\)/_data/', pathNot: TESTS },
      to: { path: '^(collections|workflow)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-next-cache',
      comment:
        'next/cache works or silently fails by where it is called (docs/adr/0004): cache/ does its work.',
      severity: 'error',
      from: {},
      to: { path: '^node_modules/next/(dist/server/)?cache' },
    },
    {
      name: 'domain-without-next',
      comment: 'The domain runs in scripts, tests and the worker, where there is no Next.',
      severity: 'error',
      from: {
        path: '^(alerts|audit|clarity|collections|comments|editing|misses|reviews|workflow|syndication|notifications|people|preview|redirects|tenants|translations|search|database|webhooks|worker)/',
        pathNot: ['\\.tsx$', ...TESTS],
      },
      to: { path: NEXT, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'proxy-stays-light',
      comment:
        'proxy.ts runs before every request: it parses hosts and paths, and decides no access.',
      severity: 'error',
      from: { path: '^proxy\\.ts$' },
      to: { path: [...PAYLOAD, '^(database|collections|workflow|syndication)/'], reachable: true },
    },
    {
      name: 'collections-meet-by-slug',
      comment:
        'Another collection is known by its slug; what two share lies in collections/shared/.',
      severity: 'error',
      from: { path: '^collections/([A-Z][^/]*)/', pathNot: TESTS },
      to: { path: '^collections/[A-Z]', pathNot: '^collections/$1/' },
    },
    {
      name: 'product-without-tests',
      comment: 'What is served must not lean on tests, scripts or development packages.',
      severity: 'error',
      from: {
        path: '^(alerts|app|appearance|audit|cache|clarity|collections|comments|database|editing|i18n|misses|notifications|people|preview|redirects|reviews|search|security|syndication|tenants|translations|worker|workflow)/',
        pathNot: TESTS,
      },
      to: { path: ['^(scripts|bench)/', ...TESTS] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'The import names a file or a package that does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.next/', '^\\.data/', '^public/', '^next-env\\.d\\.ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};
