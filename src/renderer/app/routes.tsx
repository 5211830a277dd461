import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { dayOf } from '#shared/address-values.ts';
import { BoardScreen } from '#renderer/features/board/board-screen.tsx';
import { readCompaniesSearch } from '#renderer/features/companies/companies-search.ts';
import type { LetterSearch } from '#renderer/features/letters/letter-link.tsx';
import { readPeopleSearch } from '#renderer/features/people/people-search.ts';
import { readPipelineSearch } from '#renderer/features/pipeline/pipeline-address.ts';
import { BrokenScreen, NotFound } from './problem-screens.tsx';
import { parseSearch, stringifySearch } from './search-params.ts';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    // oxlint-disable-next-line typescript/only-throw-error -- how TanStack Router redirects
    throw redirect({ to: '/pipeline', replace: true });
  },
});

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/today',
  // The task to show.
  validateSearch: ({ item }: Record<string, unknown>): { readonly item?: string } =>
    typeof item === 'string' ? { item } : {},
  component: lazyRouteComponent(() => import('#renderer/features/today/today-screen.tsx'), 'TodayScreen'),
});

const quietRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quiet',
  component: lazyRouteComponent(() => import('#renderer/features/quiet/quiet-screen.tsx'), 'QuietScreen'),
});

const pipelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pipeline',
  component: BoardScreen,
  validateSearch: readPipelineSearch,
});

const applicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/applications/$id',
  // Which tab, the first when left out; a letter to read.
  validateSearch: ({
    tab,
    letter,
  }: Record<string, unknown>): { readonly tab?: string; readonly letter?: string } => ({
    ...(typeof tab === 'string' ? { tab } : {}),
    ...(typeof letter === 'string' ? { letter } : {}),
  }),
  component: lazyRouteComponent(
    () => import('#renderer/features/applications/application-screen.tsx'),
    'ApplicationScreen',
  ),
});

const companiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies',
  component: lazyRouteComponent(
    () => import('#renderer/features/companies/companies-screen.tsx'),
    'CompaniesScreen',
  ),
  validateSearch: readCompaniesSearch,
});

const companyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/companies/$id',
  component: lazyRouteComponent(
    () => import('#renderer/features/companies/company-screen.tsx'),
    'CompanyScreen',
  ),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: lazyRouteComponent(() => import('#renderer/features/people/people-screen.tsx'), 'PeopleScreen'),
  validateSearch: readPeopleSearch,
});

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('#renderer/features/people/person-screen.tsx'), 'PersonScreen'),
});

/** The first and the last day of a report. */
function readDays(search: Record<string, unknown>): { readonly from?: string; readonly to?: string } {
  return Object.fromEntries(
    ['from', 'to'].flatMap((name) => {
      const day = typeof search[name] === 'string' ? dayOf(search[name]) : undefined;
      return day === undefined ? [] : [[name, day]];
    }),
  );
}

type InterviewsSearch = {
  /** The list instead of a week. */
  readonly view?: 'list';
  /** A day of the week shown; this week when left out. */
  readonly week?: string;
};

const interviewsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/interviews',
  validateSearch: ({ view, week }: Record<string, unknown>): InterviewsSearch => ({
    ...(view === 'list' ? { view } : {}),
    ...(typeof week === 'string' && /^[12]\d{3}-\d\d-\d\d$/.test(week) ? { week } : {}),
  }),
  component: lazyRouteComponent(
    () => import('#renderer/features/interviews/interviews-screen.tsx'),
    'InterviewsScreen',
  ),
});

const selfReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/interviews/$id/look-back',
  component: lazyRouteComponent(
    () => import('#renderer/features/self-review/self-review-screen.tsx'),
    'SelfReviewScreen',
  ),
});

const debriefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/debriefs/$outcomeId',
  component: lazyRouteComponent(
    () => import('#renderer/features/debriefs/debrief-screen.tsx'),
    'DebriefScreen',
  ),
});

const planReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan/$id/review',
  component: lazyRouteComponent(
    () => import('#renderer/features/plan/plan-review-screen.tsx'),
    'PlanReviewScreen',
  ),
});

/** Parameters as texts: which time a letter is of arrives as a number. */
function textsOf(search: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));
}

const writeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/write/$kind',
  // What it is about, and to whom.
  validateSearch: (search: Record<string, unknown>): LetterSearch => textsOf(search),
  component: lazyRouteComponent(() => import('#renderer/features/letters/write-screen.tsx'), 'WriteScreen'),
});

const prepareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/interviews/$id/prepare',
  component: lazyRouteComponent(
    () => import('#renderer/features/prepare/prepare-screen.tsx'),
    'PrepareScreen',
  ),
});

const practiseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/questions/practise',
  component: lazyRouteComponent(
    () => import('#renderer/features/questions/practise-screen.tsx'),
    'PractiseScreen',
  ),
});

const offersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offers',
  component: lazyRouteComponent(() => import('#renderer/features/offers/offers-screen.tsx'), 'OffersScreen'),
  /** `ids`: the offers side by side, parted by commas. */
  validateSearch: ({ ids }: Record<string, unknown>): { readonly ids?: string } =>
    typeof ids === 'string' && ids !== '' ? { ids } : {},
});

const insightsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/insights',
  // The screen itself reads them: what they mean is no part of the first chunk.
  validateSearch: (search: Record<string, unknown>): Readonly<Record<string, unknown>> => search,
  component: lazyRouteComponent(
    () => import('#renderer/features/insights/insights-screen.tsx'),
    'InsightsScreen',
  ),
});

type PlaybookSearch = {
  readonly section?: string;
  readonly item?: string;
  readonly week?: string;
  readonly letter?: string;
  readonly language?: string;
};

const playbookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/playbook',
  // Which section, the first when left out; which week it shows, the one to look back on when left out; which template.
  validateSearch: ({ week, ...search }: Record<string, unknown>): PlaybookSearch => {
    const day = typeof week === 'string' ? dayOf(week) : undefined;
    return { ...textsOf(search), ...(day === undefined ? {} : { week: day }) };
  },
  component: lazyRouteComponent(
    () => import('#renderer/features/playbook/playbook-screen.tsx'),
    'PlaybookScreen',
  ),
});

const contactsReportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/report',
  /** The first and the last day; this month when left out. */
  validateSearch: readDays,
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/contacts-report-screen.tsx'),
    'ContactsReportScreen',
  ),
});

const searchReportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/insights/report',
  /** All there is when left out. */
  validateSearch: readDays,
  component: lazyRouteComponent(
    () => import('#renderer/features/reports/search-report-screen.tsx'),
    'SearchReportScreen',
  ),
});

const profileRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profile',
  /** Which tab, the first when left out; `from` asks for a file to take the profile from. */
  validateSearch: ({
    tab,
    from,
  }: Record<string, unknown>): { readonly tab?: string; readonly from?: string } => ({
    ...(typeof tab === 'string' && tab !== '' ? { tab } : {}),
    ...(typeof from === 'string' ? { from } : {}),
  }),
  component: lazyRouteComponent(
    () => import('#renderer/features/profile/profile-screen.tsx'),
    'ProfileScreen',
  ),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  component: lazyRouteComponent(
    () => import('#renderer/features/importing/import-screen.tsx'),
    'ImportScreen',
  ),
});

type SettingsSearch = {
  /** Which section is shown; the first one without. */
  readonly section?: string;
};

const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/history',
  component: lazyRouteComponent(
    () => import('#renderer/features/history/history-screen.tsx'),
    'HistoryScreen',
  ),
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  validateSearch: ({ section }: Record<string, unknown>): SettingsSearch =>
    typeof section === 'string' && section !== '' ? { section } : {},
  component: lazyRouteComponent(
    () => import('#renderer/features/settings/settings-screen.tsx'),
    'SettingsScreen',
  ),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  todayRoute,
  quietRoute,
  pipelineRoute,
  applicationRoute,
  companiesRoute,
  companyRoute,
  peopleRoute,
  personRoute,
  interviewsRoute,
  selfReviewRoute,
  debriefRoute,
  planReviewRoute,
  writeRoute,
  prepareRoute,
  practiseRoute,
  offersRoute,
  insightsRoute,
  playbookRoute,
  contactsReportRoute,
  searchReportRoute,
  profileRoute,
  importRoute,
  historyRoute,
  settingsRoute,
]);

/** Screens read their own parameters by path, `useSearch({ from: '/pipeline' })`, so that none has to import this file. */
export const router = createRouter({
  routeTree,
  defaultErrorComponent: BrokenScreen,
  parseSearch,
  stringifySearch,
});

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with the router's own
  interface Register {
    router: typeof router;
  }
}
