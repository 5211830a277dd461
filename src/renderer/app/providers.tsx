import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Announcer } from '#renderer/ui/announcer.tsx';
import { Toasts } from '#renderer/ui/toast.tsx';
import { TooltipProvider } from '#renderer/ui/tooltip.tsx';

type ProvidersProps = { readonly queryClient: QueryClient; readonly children: ReactNode };

/** Everything screens expect round them; tests of single screens use it too. */
export function Providers({ queryClient, children }: ProvidersProps): ReactElement {
  return (
    // Base UI's <style> elements are refused by the Content-Security-Policy; styles/global.css has their rules.
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <TooltipProvider delay={500}>
          <Toasts>{children}</Toasts>
        </TooltipProvider>
        <Announcer />
      </QueryClientProvider>
    </CSPProvider>
  );
}
