import { useRouter } from '@tanstack/react-router';

/** Finds the application that a key pressed now is about: the one open in full, else the card in focus. */
export function useApplicationInView(): () => string | null {
  const router = useRouter();
  return () => {
    const { pathname, search } = router.state.location;
    const onPage = /^\/applications\/([^/]+)$/.exec(pathname)?.[1];
    if (onPage !== undefined) return decodeURIComponent(onPage);
    const { application } = search as { readonly application?: unknown };
    if (typeof application === 'string') return application;
    const card = document.activeElement?.closest<HTMLElement>('[data-application-id]');
    return card?.dataset['applicationId'] ?? null;
  };
}
