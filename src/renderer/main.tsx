import '#renderer/app/zod-without-eval.ts';
import '#renderer/app/preferences.ts';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { setTransport } from '#renderer/api/client.ts';
import { createQueryClient, followHost } from '#renderer/api/query-client.ts';
import { chooseTransport } from '#renderer/api/transport.ts';
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx';
import { LockedPage } from '#renderer/app/problem-screens.tsx';
import { Providers } from '#renderer/app/providers.tsx';
import { router } from '#renderer/app/routes.tsx';
import '#renderer/styles/global.css';

async function startApp(): Promise<ReactElement> {
  const transport = await chooseTransport();
  if (transport === null) return <LockedPage />;
  setTransport(transport);
  const queryClient = createQueryClient();
  followHost(queryClient);
  return (
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const app = await startApp();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>{app}</ErrorBoundary>
  </StrictMode>,
);
