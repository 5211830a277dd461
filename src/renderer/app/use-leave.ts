import { useRouter, type NavigateOptions } from '@tanstack/react-router';

/**
 * Back to where this screen was asked for: Today, the interview, the Playbook. Who came by its address is led to the
 * place that is named, or stays. Over once the next screen is there.
 */
export function useLeave(): (otherwise: NavigateOptions | null) => Promise<void> {
  const router = useRouter();
  return async (otherwise) => {
    if (router.history.canGoBack()) {
      await new Promise<void>((resolve) => {
        const stop = router.subscribe('onResolved', () => {
          stop();
          resolve();
        });
        router.history.back();
      });
    } else if (otherwise !== null) {
      await router.navigate(otherwise);
    }
  };
}
