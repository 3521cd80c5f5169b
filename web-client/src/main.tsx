import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '@/app/query-client';
import { readAhead } from '@/app/read-ahead';
import { createAppRouter } from '@/app/router';
import { startLanguage } from '@/session/language';
import { preferences } from '@/session/preferences';
import { watchSession } from '@/session/sign-in';
import '@/ui/styles';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  await startLanguage(preferences().language);
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient);
  watchSession(queryClient);
  readAhead(router, queryClient);
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <I18nProvider i18n={i18n}>
          <RouterProvider router={router} />
        </I18nProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
