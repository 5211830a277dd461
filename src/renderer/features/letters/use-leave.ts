import { useRouter } from '@tanstack/react-router';

/** Back to where it was asked for: Today, the interview, the person; otherwise to the application. */
export function useLeave(applicationId: string): () => void {
  const router = useRouter();
  return () => {
    if (router.history.canGoBack()) router.history.back();
    else void router.navigate({ to: '/applications/$id', params: { id: applicationId } });
  };
}
